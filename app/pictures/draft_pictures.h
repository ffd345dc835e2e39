#pragma once

#include "app/pictures/picture_reader.h"
#include "app/storage/access/store_client.h"

#include <QAbstractListModel>
#include <QThreadPool>
#include <QUrl>
#include <qqmlintegration.h>

#include <memory>
#include <optional>

class QMimeData;

/// The pictures that go with the next message. Each is read, checked and copied into the data folder on other
/// threads; until then its row is pending. GUI thread.
class DraftPictures : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A conversation shown has them")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY countChanged)

public:
    enum Role { HashRole = Qt::UserRole, NameRole, PendingRole };

    explicit DraftPictures(StoreClient &store, QObject *parent = nullptr);
    ~DraftPictures() override;

    int count() const { return static_cast<int>(m_rows.size()); }
    bool reading() const;
    /// Those that are stored.
    QList<rookery::Attachment> attachments() const;

    /// Shows the draft of a conversation (nothing = of a new one). What is still being read for another goes
    /// there.
    void show(const std::optional<ConversationRef> &conversation, const QList<rookery::Attachment> &pictures);
    /// The conversation shown is being stored.
    void setConversation(const ConversationRef &conversation) { *m_owner = conversation; }
    /// A picture that is stored.
    void append(const rookery::Attachment &picture);
    /// Takes pictures out that were sent.
    void take(const QList<rookery::Attachment> &sent);

    Q_INVOKABLE void add(const QList<QUrl> &files);
    /// Bytes that were dropped, of a kind like image/png.
    Q_INVOKABLE void addBytes(const QByteArray &encoded);
    /// \return false where the clipboard holds no picture, but perhaps a text
    Q_INVOKABLE bool paste();
    Q_INVOKABLE void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();  ///< or how many are being read
    void changed();       ///< there is something to save
    void settled();       ///< nothing is being read any more
    /// Also of a picture that is taken but isn't sound.
    void refused(const QString &sentence);
    /// A picture was read for a draft that isn't shown, or is shown again.
    void givenTo(rookery::ConversationId conversation, const rookery::Attachment &picture);

private:
    struct Row {
        quint64 number = 0;
        rookery::Attachment picture;
        bool pending = false;
    };
    /// Of the draft, for as long as one of its pictures is being read; nothing until it is stored.
    using Owner = std::shared_ptr<std::optional<ConversationRef>>;
    struct Read {
        QByteArray bytes;
        rookery::Attachment about;
        QString complaint;
        QString note;  ///< of a picture that is taken all the same
    };

    static Read readFrom(const QByteArray &bytes, const rookery::Result<ExaminedPicture> &examined);
    template<typename Source>
    void start(const QString &name, Source source);
    void onRead(quint64 number, const Owner &owner, const Read &read);
    void onStored(quint64 number, const Owner &owner,
                  const rookery::StoreResult<rookery::Attachment> &stored);
    void giveTo(const Owner &owner, const rookery::Attachment &picture);
    void addRow(const Row &row);
    void drop(quint64 number);
    void finishRow(quint64 number, const rookery::Attachment &picture);
    int rowOf(quint64 number) const;
    void settle();
    bool pasteFrom(const QMimeData &clipboard);

    StoreClient &m_store;
    QThreadPool m_readers;
    QList<Row> m_rows;
    Owner m_owner = std::make_shared<std::optional<ConversationRef>>();
    quint64 m_lastNumber = 0;
};
