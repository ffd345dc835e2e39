#include "app/reading/document_reader.h"

#include "app/models/model_name.h"
#include "app/text/error_text.h"

#include <QTimer>

#include <algorithm>
#include <span>

using rookery::ErrorCode;
using rookery::Result;
using rookery::shelf::Item;
using rookery::shelf::ItemLock;
using rookery::shelf::Kind;
using rookery::shelf::Shelf;
using rookery::shelf::TextReading;

namespace {

constexpr int TryAgainMs = 5000;

rookery::runtime::Start startFrom(const std::string &image, const std::string &name)
{
    if (image.empty()) {
        return {};
    }
    const auto bytes = std::as_bytes(std::span(image));
    return rookery::runtime::StateImage{
        .bytes = std::make_shared<const std::vector<std::byte>>(bytes.begin(), bytes.end()), .name = name};
}

}  // namespace

DocumentReader::DocumentReader(EngineClient &engine, ShelfClient &shelf, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_shelf(shelf)
{
    connect(&m_engine, &EngineClient::readProgressed, this, [this](RunId run, int done, int total) {
        if (run == m_run && m_reading) {
            m_fraction = m_reading->fraction(
                {.done = static_cast<std::size_t>(done), .total = static_cast<std::size_t>(total)});
            emit progressed();
        }
    });
    connect(&m_engine, &EngineClient::runFinished, this,
            [this](RunId run, const rookery::runtime::Finished &finished) {
                if (run == m_run) {
                    onFinished(finished);
                }
            });
    connect(&m_engine, &EngineClient::runFailed, this,
            [this](RunId run, int, int code, const QString &sentence) {
                if (run == m_run) {
                    onFailed(code, sentence);
                }
            });
    connect(&m_engine, &EngineClient::modelChanged, this, [this] {
        if (!m_id.empty() &&
            (m_engine.model().elsewhere() || m_engine.model().fingerprint() != m_fingerprint)) {
            leave();
        }
        look();
    });
}

void DocumentReader::setItems(const std::vector<Item> &items)
{
    m_items = items;
    const auto current = std::ranges::find(m_items, m_id, &Item::id);
    if (!m_id.empty() && (current == m_items.end() || current->progress.paused)) {
        leave();
    }
    look();
}

void DocumentReader::forgive(const std::string &id)
{
    m_complaints.remove(QString::fromStdString(id));
    look();
}

bool DocumentReader::waits(const Item &item) const
{
    const LoadedModel &model = m_engine.model();
    const bool ours = item.progress.fingerprint.empty() ||
                      QString::fromStdString(item.progress.fingerprint) == model.fingerprint();
    return item.label.kind == Kind::Document && !item.complete() && !item.progress.paused &&
           !item.progress.thinned && model.loaded() && !model.elsewhere() && ours &&
           complaint(item.id).isEmpty();
}

/// Begins with the one that has waited longest.
void DocumentReader::look()
{
    if (!m_id.empty()) {
        return;
    }
    const auto next =
        std::find_if(m_items.rbegin(), m_items.rend(), [this](const Item &item) { return waits(item); });
    if (next != m_items.rend()) {
        begin(*next);
    }
}

void DocumentReader::begin(const Item &item)
{
    m_id = item.id;
    m_fingerprint = m_engine.model().fingerprint();
    m_modelName = modelName(m_engine.model());
    m_fraction = item.label.textBytes == 0 ? 0
                                           : static_cast<double>(item.progress.readBytes) /
                                                 static_cast<double>(item.label.textBytes);
    const quint64 number = ++m_number;
    m_shelf.run(
        this,
        [item](const Shelf &shelf) -> Result<std::shared_ptr<Opened>> {
            auto lock = ItemLock::take(shelf.folderOf(item.id));
            auto text = lock ? shelf.text(item) : tl::make_unexpected(lock.error());
            auto state = !text             ? tl::make_unexpected(text.error())
                         : item.hasState() ? shelf.state(item)
                                           : Result<std::string>();
            if (!state) {
                return tl::make_unexpected(state.error());
            }
            return std::make_shared<Opened>(Opened{std::move(*lock), std::move(*text), std::move(*state)});
        },
        [this, item, number](Result<std::shared_ptr<Opened>> opened) {
            if (number == m_number) {
                onOpened(item, std::move(opened));
            }
        });
    emit changed();
}

void DocumentReader::onOpened(const Item &item, Result<std::shared_ptr<Opened>> opened)
{
    if (!opened) {
        if (opened.error().code == ErrorCode::Cancelled) {  // another program reads it
            QTimer::singleShot(TryAgainMs, this, [this, id = item.id] { forgive(id); });
        }
        complain(rookery::errorText(opened.error()));
        return;
    }
    m_opened = std::move(*opened);
    m_reading.emplace(std::move(m_opened->text), m_engine.model().chatTemplate,
                      static_cast<std::size_t>(item.progress.readBytes),
                      startFrom(m_opened->state, item.label.name));
    m_opened->state.clear();
    readSlice();
}

void DocumentReader::readSlice()
{
    if (m_reading->done()) {
        leave();
        look();
        return;
    }
    m_run = m_engine.run(m_reading->next());
}

void DocumentReader::onFinished(const rookery::runtime::Finished &finished)
{
    m_run = 0;
    if (!finished.state || finished.image.empty()) {
        complain(tr("The state could not be fetched from the model; try again."));
        return;
    }
    m_reading->accept(finished);
    keep(finished);
}

void DocumentReader::keep(const rookery::runtime::Finished &finished)
{
    const rookery::shelf::Progress reached{.modelName = m_modelName.toStdString(),
                                           .fingerprint = m_fingerprint.toStdString(),
                                           .templateName = m_engine.model().chatTemplate.name,
                                           .readBytes = m_reading->readBytes(),
                                           .tokens = m_reading->tokens()};
    m_shelf.run(
        this,
        [id = m_id, reached, image = finished.image](const Shelf &shelf) {
            return shelf.keepState(id, reached, image);
        },
        [this, number = m_number](const Result<Item> &kept) {
            if (number != m_number) {
                return;
            }
            if (!kept) {
                complain(rookery::errorText(kept.error()));
                return;
            }
            std::ranges::replace_if(
                m_items, [this](const Item &item) { return item.id == m_id; }, *kept);
            readSlice();  // before anybody hears of it: a long text goes on
            emit this->kept();
        });
}

void DocumentReader::onFailed(int code, const QString &sentence)
{
    m_run = 0;
    const auto reason = static_cast<ErrorCode>(code);
    if (reason == ErrorCode::Cancelled || reason == ErrorCode::ModelGone) {
        leave();
        look();
        return;
    }
    complain(sentence);
}

void DocumentReader::complain(const QString &sentence)
{
    m_complaints.insert(QString::fromStdString(m_id), sentence);
    leave();
    look();
}

/// What was read since the last state was kept is lost.
void DocumentReader::leave()
{
    if (const RunId run = std::exchange(m_run, 0); run != 0) {
        m_engine.stop(run);
    }
    ++m_number;
    m_id.clear();
    m_reading.reset();
    m_opened.reset();
    m_fraction = 0;
    emit changed();
}
