#include "app/reading/shelf_controller.h"

#include "app/models/model_name.h"
#include "app/text/error_text.h"
#include "app/text/sizes.h"

#include <QFileInfo>

#include <array>
#include <utility>

using rookery::Result;
using rookery::shelf::Document;
using rookery::shelf::Item;
using rookery::shelf::Label;
using rookery::shelf::Shelf;

namespace {

const QString LimitKey = QStringLiteral("shelfGigabytes");

// 0 = none.
constexpr std::array<int, 5> LimitGigabytes = {1, 4, 16, 64, 0};
constexpr int DefaultLimit = 1;

std::filesystem::path pathOf(const QString &file)
{
    return file.toStdString();
}

bool isStateFile(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == QLatin1String("state") || ending == QLatin1String("safetensors") ||
           ending == QLatin1String("rwkvstate") || ending == QLatin1String("pth");
}

}  // namespace

ShelfController::ShelfController(EngineClient &engine, StoreClient &store, ShownChats &chats,
                                 Settings &settings, Undo &undo, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_chats(chats)
    , m_settings(settings)
    , m_undo(undo)
    , m_shelf(store)
    , m_reader(engine, m_shelf)
    , m_items(engine, m_reader)
    , m_passages(m_shelf)
    , m_text(m_passages)
    , m_recall(engine, m_shelf)
{
    m_extraction.setMaxThreadCount(1);
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        if (!std::exchange(m_awaited, {}).isEmpty()) {
            emit changed();  // it was to be another one that reads
        }
    });
    connect(&m_reader, &DocumentReader::kept, this, &ShelfController::refresh);
    connect(&m_reader, &DocumentReader::changed, this, [this] {
        if (m_reader.current().empty()) {
            refresh();  // it came to its end, or another program reads it
        }
    });
    connect(&m_engine, &EngineClient::stateImported, this,
            [this](quint64 number, const ImportedState &state) {
                if (number != 0 && number == std::exchange(m_import.number,
                                                           m_import.number == number ? 0 : m_import.number)) {
                    state.complaint.isEmpty()
                        ? beginWith(m_import.item, state.image, state.tokens, m_import.under)
                        : tellError(state.complaint);
                }
            });
}

ShelfController::~ShelfController()
{
    m_stop.request_stop();
    m_extraction.waitForDone();
}

void ShelfController::start()
{
    m_shelf.run(
        this,
        [](const Shelf &shelf) -> Result<std::vector<Item>> {
            shelf.forgetRemoved();  // of an earlier run: nobody can take it back any more
            return shelf.items();
        },
        [this](Result<std::vector<Item>> items) {
            if (items) {
                show(std::move(*items));
            }
        });
}

/// Things come and go as folders in its folder, whose time tells of it.
void ShelfController::lookAgain()
{
    if (!m_loaded) {
        return;
    }
    m_shelf.run(
        this,
        [](const Shelf &shelf) -> Result<std::filesystem::file_time_type> {
            std::error_code none;
            return std::filesystem::last_write_time(shelf.folder(), none);
        },
        [this](const Result<std::filesystem::file_time_type> &changed) {
            if (changed && std::exchange(m_lookedAt, *changed) != *changed) {
                refresh();
            }
        });
}

void ShelfController::retranslate()
{
    m_items.sayAgain();
    emit changed();
    emit limitChanged();
}

void ShelfController::refresh()
{
    m_shelf.run(
        this, [](const Shelf &shelf) -> Result<std::vector<Item>> { return shelf.items(); },
        [this](Result<std::vector<Item>> items) {
            items ? show(std::move(*items)) : tellError(rookery::errorText(items.error()));
        });
}

void ShelfController::show(std::vector<Item> items)
{
    m_loaded = true;
    m_items.setItems(std::move(items));
    m_reader.setItems(m_items.items());
    emit changed();
    thin();
    giveAwaited();
}

bool ShelfController::canRead(const QString &id) const
{
    const Item *item = m_items.find(id);
    return item != nullptr && item->hasText() && m_engine.model().loaded() && !m_engine.model().elsewhere();
}

void ShelfController::readForConversation(const QString &id)
{
    if (!canRead(id)) {
        return;
    }
    m_awaited = id;
    m_awaiting = m_chats.focused().conversationId();
    emit changed();
    const Item &item = *m_items.find(id);
    const bool ofAnotherModel = item.hasState() && !m_items.isUsable(item);
    if (item.complete() && !ofAnotherModel) {
        giveAwaited();
    } else if (ofAnotherModel || item.progress.thinned) {
        readAnew(id);
    } else {
        // The reader is at it, or will be. To forget what it reached could come behind the last state that it
        // kept, and take that from under the conversation.
        tryAgain(id);
        setPaused(id, false);
    }
}

/// Unless another conversation is shown by then: the document is read, and can be put under this one later.
void ShelfController::giveAwaited()
{
    const Item *item = m_items.find(m_awaited);
    const bool ready = item != nullptr && item->complete() && m_items.isUsable(*item);
    const bool on = item != nullptr && !ready && m_reader.complaint(m_awaited.toStdString()).isEmpty();
    if (m_awaited.isEmpty() || on) {
        return;
    }
    const QString id = std::exchange(m_awaited, {});
    emit changed();
    if (ready && m_chats.focused().conversationId() == m_awaiting) {
        putUnderConversation(id);
    }
}

QString ShelfController::sizeText() const
{
    return roughSize(static_cast<qint64>(rookery::shelf::bytesOf(m_items.items())));
}

QStringList ShelfController::limits() const
{
    QStringList texts;
    for (const int gigabytes : LimitGigabytes) {
        texts += gigabytes == 0 ? tr("No limit") : roughSize(qint64(gigabytes) * 1'000'000'000);
    }
    return texts;
}

int ShelfController::limitIndex() const
{
    const int chosen = m_settings.value(LimitKey, LimitGigabytes[DefaultLimit]).toInt();
    const auto *found = std::ranges::find(LimitGigabytes, chosen);
    return found == LimitGigabytes.end() ? DefaultLimit : static_cast<int>(found - LimitGigabytes.begin());
}

void ShelfController::setLimitIndex(int index)
{
    if (index < 0 || index >= static_cast<int>(LimitGigabytes.size()) || index == limitIndex()) {
        return;
    }
    m_settings.setValue(LimitKey, LimitGigabytes[static_cast<std::size_t>(index)]);
    emit limitChanged();
    thin();
}

/// Drops states that nobody named where all take more than the limit.
void ShelfController::thin()
{
    const int gigabytes = LimitGigabytes[static_cast<std::size_t>(limitIndex())];
    const std::uint64_t limit = std::uint64_t(gigabytes) * 1'000'000'000;
    if (gigabytes == 0 || rookery::shelf::bytesOf(m_items.items()) <= limit) {
        return;
    }
    m_shelf.run(
        this, [limit](const Shelf &shelf) { return shelf.thin(limit); },
        [this](const Result<int> &dropped) {
            if (!dropped) {
                tellError(rookery::errorText(dropped.error()));
            } else if (*dropped > 0) {
                tellNotice(
                    tr("%n state(s) without a name were dropped, as the shelf had grown beyond its limit. "
                       "Their texts are here and can be read anew.",
                       nullptr, *dropped));
                refresh();
            }
        });
}

void ShelfController::add(const QList<QUrl> &files)
{
    dismiss();
    for (const QUrl &url : files) {
        if (!url.isLocalFile()) {
            refuse(tr("Only files of this computer can be put on the shelf."));
        } else {
            isStateFile(url.toLocalFile()) ? addState(url.toLocalFile()) : addOne(url.toLocalFile());
        }
    }
}

bool ShelfController::isDocument(const QUrl &file) const
{
    return file.isLocalFile() && (rookery::shelf::looksLikeDocument(pathOf(file.toLocalFile())) ||
                                  QFileInfo(file.toLocalFile()).isDir());
}

void ShelfController::addOne(const QString &file)
{
    ++m_arriving;
    emit changed();
    m_extraction.start([this, file, stop = m_stop.get_token()] {
        auto document = std::make_shared<Result<Document>>(rookery::shelf::readDocument(pathOf(file), stop));
        if (stop.stop_requested()) {
            return;
        }
        QMetaObject::invokeMethod(
            this, [this, document] { place(std::move(*document)); }, Qt::QueuedConnection);
    });
}

void ShelfController::place(Result<Document> document)
{
    --m_arriving;
    emit changed();
    if (!document) {
        refuse(rookery::errorText(document.error()));
        return;
    }
    m_shelf.run(
        this, [document = std::move(*document)](const Shelf &shelf) { return shelf.findOrAdd(document); },
        [this](const Result<Item> &item) {
            if (!item) {
                refuse(rookery::errorText(item.error()));
            } else if (m_items.find(QString::fromStdString(item->id)) != nullptr) {
                m_present +=
                    tr("“%1” is on the shelf already.").arg(QString::fromStdString(item->label.name));
                tellNotice(m_present.join(u'\n'));
            }
            refresh();
        });
}

void ShelfController::addState(const QString &file)
{
    const QString name = QFileInfo(file).completeBaseName();
    m_shelf.run(
        this,
        [file, name](const Shelf &shelf) { return shelf.addStateFile(name.toStdString(), pathOf(file)); },
        [this](const Result<Item> &item) {
            if (!item) {
                refuse(rookery::errorText(item.error()));
            }
            refresh();
        });
}

/// Of several files that were added at once, all that is wrong is told.
void ShelfController::refuse(const QString &sentence)
{
    m_refused += sentence;
    const auto files = static_cast<int>(m_refused.size());
    m_error = files == 1 ? sentence
                         : tr("%n of the files aren’t on the shelf:", nullptr, files) +
                               QStringLiteral("\n• ") + m_refused.join(QStringLiteral("\n• "));
    emit noticeChanged();
}

void ShelfController::change(const QString &id, std::function<Result<void>(const Shelf &)> work)
{
    Q_UNUSED(id)
    m_shelf.run(this, std::move(work), [this](const Result<void> &done) {
        if (!done) {
            tellError(rookery::errorText(done.error()));
        }
        refresh();
    });
}

void ShelfController::rename(const QString &id, const QString &name)
{
    const std::string wanted = name.trimmed().toStdString();
    if (!wanted.empty()) {
        change(id, [id = id.toStdString(), wanted](const Shelf &shelf) {
            return shelf.changeLabel(id, [&](Label &label) {
                label.name = wanted;
                label.named = true;
            });
        });
    }
}

void ShelfController::setPurpose(const QString &id, const QString &purpose)
{
    change(id, [id = id.toStdString(), wanted = purpose.trimmed().toStdString()](const Shelf &shelf) {
        return shelf.changeLabel(id, [&](Label &label) { label.purpose = wanted; });
    });
}

void ShelfController::setPaused(const QString &id, bool paused)
{
    change(id, [id = id.toStdString(), paused](const Shelf &shelf) { return shelf.setPaused(id, paused); });
}

void ShelfController::readAnew(const QString &id)
{
    m_reader.forgive(id.toStdString());
    change(id, [id = id.toStdString()](const Shelf &shelf) -> Result<void> {
        const auto forgotten = shelf.forgetState(id);
        return forgotten ? Result<void>() : tl::make_unexpected(forgotten.error());
    });
}

void ShelfController::tryAgain(const QString &id)
{
    m_reader.forgive(id.toStdString());
}

void ShelfController::remove(const QString &id)
{
    const Item *item = m_items.find(id);
    if (item == nullptr) {
        return;
    }
    m_undo.offer(tr("“%1” taken off the shelf").arg(QString::fromStdString(item->label.name)), [this, id] {
        change(id, [id = id.toStdString()](const Shelf &shelf) { return shelf.restore(id); });
    });
    change(id, [id = id.toStdString()](const Shelf &shelf) { return shelf.remove(id); });
}

void ShelfController::verify(const QString &id)
{
    dismiss();
    m_shelf.run(
        this,
        [id = id.toStdString()](const Shelf &shelf) -> Result<Item> {
            auto item = shelf.item(id);
            const auto sound = item ? shelf.verify(*item) : tl::make_unexpected(item.error());
            return sound ? std::move(item) : tl::make_unexpected(sound.error());
        },
        [this](const Result<Item> &item) {
            item ? tellNotice(tr("“%1” is as it was written: text and state have their checksums.")
                                  .arg(QString::fromStdString(item->label.name)))
                 : tellError(rookery::errorText(item.error()));
        });
}

void ShelfController::exportTo(const QString &id, const QUrl &file)
{
    dismiss();
    m_shelf.run(
        this,
        [id = id.toStdString(), target = pathOf(file.toLocalFile())](const Shelf &shelf) -> Result<void> {
            const auto item = shelf.item(id);
            return item ? shelf.exportState(*item, target) : tl::make_unexpected(item.error());
        },
        [this](const Result<void> &done) {
            if (!done) {
                tellError(rookery::errorText(done.error()));
            }
        });
}

void ShelfController::startConversation(const QString &id)
{
    if (const Item *item = m_items.find(id)) {
        begin(*item, 0);
    }
}

void ShelfController::putUnderConversation(const QString &id)
{
    const auto &path = m_chats.focused().messages()->path();
    if (const Item *item = m_items.find(id)) {
        begin(*item, path.isEmpty() ? 0 : path.last().id);
    }
}

void ShelfController::begin(const Item &item, rookery::MessageId under)
{
    dismiss();
    if (item.label.kind == rookery::shelf::Kind::Tuned) {
        // It has the format of a weight file: the engine makes a state of it.
        m_import.item = item;
        m_import.under = under;
        m_shelf.run(
            this,
            [item](const Shelf &shelf) -> Result<QString> {
                return QString::fromStdString(shelf.stateFile(item).string());
            },
            [this](const Result<QString> &file) {
                file ? void(m_import.number = m_engine.importState(*file))
                     : tellError(rookery::errorText(file.error()));
            });
        return;
    }
    m_shelf.run(
        this, [item](const Shelf &shelf) { return shelf.state(item); },
        [this, item, under](const Result<std::string> &image) {
            image ? beginWith(item, QByteArray::fromStdString(*image),
                              static_cast<qint64>(item.progress.tokens), under)
                  : tellError(rookery::errorText(image.error()));
        });
}

void ShelfController::beginWith(const Item &item, const QByteArray &image, qint64 tokens,
                                rookery::MessageId under)
{
    const LoadedModel &model = m_engine.model();
    rookery::NewState state;
    state.fingerprint = model.fingerprint();
    state.modelName = ::modelName(model);
    state.tokens = tokens;
    state.name = QString::fromStdString(item.label.name);
    state.shelfItem = item.hasText() ? QString::fromStdString(item.id) : QString();
    const auto then = [this](const rookery::StoreResult<rookery::ConversationId> &started) {
        if (!started) {
            tellError(started.error().message());
            return;
        }
        m_chats.open(*started);
        emit conversationStarted();
    };
    if (under != 0) {
        m_store.putUnder(under, state, image, this, then);
    } else {
        m_store.startFromImage(state, QString::fromStdString(model.chatTemplate.name), image, this, then);
    }
}

void ShelfController::tellError(const QString &sentence)
{
    m_error = sentence;
    m_notice.clear();
    m_refused.clear();
    emit noticeChanged();
}

void ShelfController::tellNotice(const QString &sentence)
{
    m_notice = sentence;
    emit noticeChanged();
}

void ShelfController::dismiss()
{
    m_refused.clear();
    m_present.clear();
    m_error.clear();
    m_notice.clear();
    emit noticeChanged();
}

void ShelfController::openText(const QString &id, int passage)
{
    m_text.open(id, passage);
    emit textWanted();
}

void ShelfController::testRecall(const QString &id)
{
    if (const Item *item = m_items.find(id)) {
        m_recall.start(*item);
    }
}

void ShelfController::findPassages(const QString &id, const QString &question, QObject *context,
                                   std::function<void(const FoundPassages &)> then)
{
    m_passages.find(id, question, context, std::move(then));
}
