#include "app/writing/writing.h"

#include "app/storage/private_files.h"
#include "app/storage/read_file.h"
#include "app/text/error_text.h"
#include "app/writing/text_cutter.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <utility>

using rookery::ChatStore;
using rookery::StoreResult;
using rookery::TextRun;
using rookery::VersionKind;

namespace {

const QString LastDocumentKey = QStringLiteral("lastText");

constexpr qint64 SameWordMs = 2000;

/// What a file holds, or why that is no text.
tl::expected<QString, QString> textOf(const QString &file)
{
    const auto bytes = rookery::readWholeFile(file, Writing::MostBytesRead);
    if (!bytes) {
        return tl::make_unexpected(rookery::errorText(bytes.error()));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(*bytes);
    if (decoder.hasError() || bytes->contains('\0')) {
        return tl::make_unexpected(Writing::tr("%1 isn't a text in UTF-8.").arg(QFileInfo(file).fileName()));
    }
    return normalized(text);
}

}  // namespace

Writing::Writing(EngineClient &engine, StoreClient &store, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_manuscript(store)
    , m_reader(engine, store, m_manuscript)
    , m_coAuthor(engine, m_sampling, m_manuscript, m_reader)
    , m_suggestion(engine, m_sampling, settings, m_manuscript, m_reader, m_coAuthor)
    , m_inspection(engine, m_sampling, m_manuscript, m_reader, m_coAuthor)
    , m_nextToken(engine, m_sampling, m_manuscript, m_reader, m_coAuthor)
    , m_versions(store, m_manuscript)
{
    connect(&m_manuscript, &Manuscript::samplingShown, this,
            [this] { m_sampling.setJson(m_manuscript.sampling()); });
    connect(&m_sampling, &SamplingModel::edited, this,
            [this] { m_manuscript.setSampling(m_sampling.toJson()); });
    connect(&m_manuscript, &Manuscript::failed, this,
            [this](const rookery::StoreError &error) { report(error); });
    connect(&m_store, &StoreClient::recovered, this, [this] {
        if (m_errorMayPass) {
            setError({});
        }
    });
    connect(&m_manuscript, &Manuscript::changed, this, [this] { m_typedTo = -1; });
    connect(&m_coAuthor, &CoAuthor::failed, this, &Writing::setError);
    connect(&m_versions, &VersionModel::failed, this, &Writing::setError);
    connect(&m_manuscript, &Manuscript::documentChanged, this, [this] {
        if (m_manuscript.documentId() != 0) {
            m_settings.setValue(LastDocumentKey, m_manuscript.documentId());
        }
    });
}

void Writing::openLast()
{
    const qint64 last = m_settings.value(LastDocumentKey, 0).toLongLong();
    if (!m_chosen && m_manuscript.documentId() == 0 && m_manuscript.empty() && last > 0) {
        m_manuscript.open(last);
    }
}

void Writing::open(double document)
{
    m_chosen = true;
    m_manuscript.open(static_cast<qint64>(document));
}

void Writing::startNew()
{
    open(0);
}

void Writing::close(rookery::ConversationId document)
{
    if (document == m_manuscript.documentId()) {
        m_coAuthor.stop();
        m_manuscript.open(0);
    }
}

void Writing::type(TextRun stretch, const QString &inserted)
{
    const bool quick = m_sinceKey.isValid() && m_sinceKey.elapsed() < SameWordMs;
    const bool word = inserted.size() == 1 && !inserted.front().isSpace();
    const bool goesOn = quick && stretch.length == 0 && stretch.start == m_typedTo && stretch.start > 0 &&
                        (word || !m_manuscript.text()[stretch.start - 1].isSpace());
    m_manuscript.replace(stretch, inserted, WrittenText::By::User, goesOn);
    m_typedTo = stretch.start + inserted.size();
    m_sinceKey.start();
}

void Writing::exportTo(const QUrl &file)
{
    const QByteArray bytes = m_manuscript.text().toUtf8();
    m_store.thread().run(
        this,
        [name = file.toLocalFile(), bytes](ChatStore &) { return rookery::writePrivateFile(name, bytes); },
        [this](const StoreResult<> &written) {
            if (!written) {
                setError(written.error().message());
            }
        });
}

bool Writing::isText(const QUrl &file) const
{
    const QString suffix = QFileInfo(file.toLocalFile()).suffix().toLower();
    return suffix == QLatin1String("txt") || suffix == QLatin1String("md") ||
           suffix == QLatin1String("markdown");
}

void Writing::importFrom(const QUrl &file)
{
    const QString name = file.toLocalFile();
    m_store.thread().run(
        this, [name](ChatStore &) { return StoreResult<tl::expected<QString, QString>>(textOf(name)); },
        [this](const StoreResult<tl::expected<QString, QString>> &read) {
            if (!read) {
                setError(read.error().message());
            } else if (!*read) {
                setError(read->error());
            } else {
                m_manuscript.open(0);
                m_manuscript.replaceAll(**read, VersionKind::Brought);
            }
        });
}

void Writing::retranslate()
{
    m_sampling.retranslate();
    m_inspection.retranslate();
    m_nextToken.retranslate();
}

void Writing::report(const rookery::StoreError &error)
{
    setError(error.message());
    m_errorMayPass =
        error.code != rookery::StoreErrorCode::Corrupt && error.code != rookery::StoreErrorCode::NotOurs;
}

void Writing::setError(const QString &sentence)
{
    m_errorMayPass = false;
    if (sentence != m_error) {
        m_error = sentence;
        emit errorChanged();
    }
}
