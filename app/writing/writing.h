#pragma once

#include "app/writing/next_in_text.h"
#include "app/writing/suggestion.h"
#include "app/writing/text_inspection.h"
#include "app/writing/version_model.h"

#include <QElapsedTimer>
#include <QUrl>
#include <qqmlintegration.h>

/// The page on which a text is written with the model: the text, who writes in it, its versions. GUI thread.
class Writing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.writing is the one object")
    Q_PROPERTY(Manuscript *manuscript READ manuscript CONSTANT)
    Q_PROPERTY(SamplingModel *sampling READ sampling CONSTANT)
    Q_PROPERTY(TextReader *reader READ reader CONSTANT)
    Q_PROPERTY(CoAuthor *coAuthor READ coAuthor CONSTANT)
    Q_PROPERTY(Suggestion *suggestion READ suggestion CONSTANT)
    Q_PROPERTY(TextInspection *inspection READ inspection CONSTANT)
    Q_PROPERTY(NextToken *nextToken READ nextToken CONSTANT)
    Q_PROPERTY(VersionModel *versions READ versions CONSTANT)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    Writing(EngineClient &engine, StoreClient &store, Settings &settings, QObject *parent = nullptr);

    Manuscript *manuscript() { return &m_manuscript; }
    SamplingModel *sampling() { return &m_sampling; }  ///< of the text shown
    TextReader *reader() { return &m_reader; }
    CoAuthor *coAuthor() { return &m_coAuthor; }
    Suggestion *suggestion() { return &m_suggestion; }
    TextInspection *inspection() { return &m_inspection; }
    NextToken *nextToken() { return &m_nextToken; }
    VersionModel *versions() { return &m_versions; }
    QString error() const { return m_error; }

    /// The text that was shown last, where none was opened or begun.
    Q_INVOKABLE void openLast();
    Q_INVOKABLE void open(double document);
    Q_INVOKABLE void startNew();
    /// A text from the list was deleted.
    void close(rookery::ConversationId document);
    /// The user replaced a stretch at the keyboard. What comes letter by letter is taken back word by word.
    void type(rookery::TextRun stretch, const QString &inserted);
    /// Writes the text into a file, as it is.
    Q_INVOKABLE void exportTo(const QUrl &file);
    /// A new text of what a file holds: .txt or .md, in UTF-8.
    Q_INVOKABLE void importFrom(const QUrl &file);
    Q_INVOKABLE bool isText(const QUrl &file) const;
    void retranslate();  ///< the language changed
    Q_INVOKABLE void dismissError() { setError({}); }

    /// Larger files are refused.
    static constexpr qint64 MostBytesRead = qint64{16} << 20;

signals:
    void errorChanged();

private:
    void setError(const QString &sentence);
    void report(const rookery::StoreError &error);

    StoreClient &m_store;
    Settings &m_settings;
    bool m_chosen = false;  ///< a text was opened or begun
    Manuscript m_manuscript;
    SamplingModel m_sampling;
    TextReader m_reader;
    CoAuthor m_coAuthor;
    Suggestion m_suggestion;
    TextInspection m_inspection;
    NextInText m_nextToken;
    VersionModel m_versions;
    QString m_error;
    bool m_errorMayPass = false;  ///< it is the store's, and goes once that works again
    QElapsedTimer m_sinceKey;
    qint64 m_typedTo = -1;  ///< the end of what was typed last; -1: something else came since
};
