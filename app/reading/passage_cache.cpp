#include "app/reading/passage_cache.h"

#include <algorithm>

using rookery::Result;
using rookery::shelf::Passage;
using rookery::shelf::Passages;
using rookery::shelf::Shelf;

namespace {

constexpr std::size_t MostPassages = 4;

}  // namespace

Result<OpenDocument> PassageCache::opened(const Shelf &shelf, const std::string &id, Kept &kept)
{
    auto item = shelf.item(id);
    if (!item) {
        return tl::make_unexpected(item.error());
    }
    if (kept.id != id) {
        auto text = shelf.text(*item);
        if (!text) {
            return tl::make_unexpected(text.error());
        }
        kept = {id, std::make_shared<const Passages>(std::move(*text))};
    }
    return OpenDocument{std::move(*item), kept.passages};
}

void PassageCache::open(const QString &id, QObject *context,
                        std::function<void(const Result<OpenDocument> &)> then)
{
    m_shelf.run(
        context,
        [id = id.toStdString(), kept = m_kept](const Shelf &shelf) { return opened(shelf, id, *kept); },
        std::move(then));
}

void PassageCache::find(const QString &id, const QString &question, QObject *context,
                        std::function<void(const FoundPassages &)> then)
{
    m_shelf.run(
        context,
        [id = id.toStdString(), question = question.toStdString(),
         kept = m_kept](const Shelf &shelf) -> Result<FoundPassages> {
            const auto document = opened(shelf, id, *kept);
            if (!document) {
                return FoundPassages();
            }
            FoundPassages found;
            found.name = QString::fromStdString(document->item.label.name);
            const auto &all = document->passages->all();
            for (const Passage &passage : document->passages->find(question, MostPassages)) {
                const std::string_view text = document->passages->of(passage);
                found.texts += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
                const auto place = std::ranges::lower_bound(all, passage.begin, {}, &Passage::begin);
                found.places += static_cast<int>(place - all.begin());
            }
            return found;
        },
        [then = std::move(then)](const Result<FoundPassages> &found) {
            then(found.value_or(FoundPassages()));
        });
}
