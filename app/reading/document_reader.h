#pragma once

#include "app/engine/engine_client.h"
#include "app/reading/shelf_client.h"
#include "app/shelf/item_lock.h"
#include "app/shelf/text_reading.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <string>
#include <vector>

/// Reads the documents of the shelf that aren't read yet, one after the other, with the model in use, in the
/// time that answers leave. The state is kept behind each slice; whatever ends the reading, the next start
/// goes on from there. GUI thread.
class DocumentReader : public QObject
{
    Q_OBJECT

public:
    DocumentReader(EngineClient &engine, ShelfClient &shelf, QObject *parent = nullptr);

    /// What there is; begins with what waits, and leaves what is gone or paused.
    void setItems(const std::vector<rookery::shelf::Item> &items);

    /// The one that is read; empty: none is.
    const std::string &current() const { return m_id; }
    /// Of the current one, 0 .. 1.
    double fraction() const { return m_fraction; }
    /// Why one isn't read any further, in a sentence; empty where nothing is wrong.
    QString complaint(const std::string &id) const { return m_complaints.value(QString::fromStdString(id)); }
    /// The user wants it tried again.
    void forgive(const std::string &id);

    /// Whether one is to be read by the model in use, once it is its turn.
    bool waits(const rookery::shelf::Item &item) const;

signals:
    void changed();     ///< which one is read, or a complaint
    void progressed();  ///< the fraction
    void kept();        ///< what is on the shelf is another

private:
    /// All that a reading needs of the disk.
    struct Opened {
        rookery::shelf::ItemLock lock;
        std::string text;
        std::string state;  ///< empty: from the beginning
    };

    void look();
    void begin(const rookery::shelf::Item &item);
    void onOpened(const rookery::shelf::Item &item, rookery::Result<std::shared_ptr<Opened>> opened);
    void readSlice();
    void onFinished(const rookery::runtime::Finished &finished);
    void keep(const rookery::runtime::Finished &finished);
    void onFailed(int code, const QString &sentence);
    void complain(const QString &sentence);
    void leave();

    EngineClient &m_engine;
    ShelfClient &m_shelf;
    std::vector<rookery::shelf::Item> m_items;
    QHash<QString, QString> m_complaints;
    std::string m_id;
    QString m_fingerprint;  ///< of the model that reads it
    QString m_modelName;
    std::shared_ptr<Opened> m_opened;  ///< its lock is held while it is read
    std::optional<rookery::shelf::TextReading> m_reading;
    RunId m_run = 0;
    quint64 m_number = 0;  ///< counts the readings: what comes of one that was left is passed over
    double m_fraction = 0;
};
