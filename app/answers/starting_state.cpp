#include "app/answers/starting_state.h"

#include "app/answers/dialogue_turns.h"
#include "app/prompts/template_choice.h"

#include <utility>

using namespace rookery::runtime;

namespace {

std::string promptOf(const ToldBranch &branch)
{
    const QString system = QString::fromStdString(branch.styles.systemPrompt);
    return "/" + promptKey(branch.styles.chatTemplate, system).toStdString();
}

/// The last message of the branch behind which a state in memory stands; -1 = none.
qsizetype placeInMemory(EngineClient &engine, const ToldBranch &branch)
{
    const std::string prompt = promptOf(branch);
    for (qsizetype place = branch.path.size() - 1; place >= 0; --place) {
        if (engine.stateOf(std::to_string(branch.path[place].id) + prompt)) {
            return place;
        }
    }
    return -1;
}

void findInWhole(EngineClient &engine, StoreClient &store, const ToldBranch &branch, qsizetype nearest,
                 QObject *context, std::function<void(const StartingState &)> then)
{
    withWhole(store, branch, context,
              [&engine, &store, length = branch.path.size(), nearest, context,
               then = std::move(then)](const ToldBranch &whole) {
                  const qsizetype before = whole.path.size() - length;
                  findStartingState(engine, store, whole, nearest + before, context, then);
              });
}

}  // namespace

void withWhole(StoreClient &store, const ToldBranch &branch, QObject *context,
               std::function<void(const ToldBranch &)> then)
{
    if (branch.whole()) {
        then(branch);
        return;
    }
    store.pathTo(
        branch.path.first().parent, context,
        [branch, then = std::move(then)](const rookery::StoreResult<QList<rookery::Message>> &before) {
            ToldBranch whole = branch;
            if (before) {
                whole.path = *before + branch.path;
            }
            // Damage may have taken the beginning: then this is all there is.
            whole.path.first().parent = 0;
            then(whole);
        });
}

std::string ToldBranch::stateName(rookery::MessageId message) const
{
    return std::to_string(message) + promptOf(*this);
}

void findStartingState(EngineClient &engine, StoreClient &store, const ToldBranch &branch, qsizetype nearest,
                       QObject *context, std::function<void(const StartingState &)> then)
{
    using From = StartingState::From;
    if (branch.path.isEmpty()) {
        then({});
        return;
    }
    const qsizetype place = placeInMemory(engine, branch);
    if (place >= 0 && place >= nearest) {
        then({.from = From::Memory, .base = place, .checkpoint = {}, .branch = branch});
        return;
    }
    store.nearestState(
        branch.conversation(), branch.path.last().id, engine.model().fingerprint(), context,
        [&engine, &store, branch, nearest, context,
         then = std::move(then)](const rookery::StoreResult<std::optional<FoundState>> &found) {
            const qsizetype inMemory = placeInMemory(engine, branch);
            const bool anySaved = found && found->has_value();
            const qsizetype saved = anySaved ? placeOf((*found)->info.message, branch.path) : -1;
            if (inMemory >= 0 && inMemory >= saved) {
                then({.from = From::Memory, .base = inMemory, .checkpoint = {}, .branch = branch});
            } else if (saved < 0 && !branch.whole()) {
                findInWhole(engine, store, branch, nearest, context, then);
            } else if (anySaved) {
                then({.from = From::Checkpoint, .base = saved, .checkpoint = **found, .branch = branch});
            } else {
                const bool damaged = !found && found.error().code == rookery::StoreErrorCode::Damaged;
                then({.from = From::Beginning,
                      .base = -1,
                      .checkpoint = {},
                      .damaged = damaged,
                      .branch = branch});
            }
        });
}

Job jobBehind(EngineClient &engine, const StartingState &start, const ToldBranch &branch,
              const std::vector<Turn> &turns, bool continuing)
{
    using From = StartingState::From;
    const bool tuned = start.base < 0 && start.checkpoint.info.tokens == 0;
    const StartingPoint point = start.from == From::Beginning ? StartingPoint::Zero
                                : tuned                       ? StartingPoint::TunedState
                                                              : StartingPoint::Turn;
    Job job;
    job.parts = partsToRead(turns, start.base, point, continuing, branch.styles);
    job.chatTemplate = branch.styles.chatTemplate;
    if (start.from == From::Memory) {
        job.startKey = branch.stateName(branch.path[start.base].id);
        job.start = engine.stateOf(job.startKey);
    } else if (start.from == From::Checkpoint) {
        const QByteArray &image = start.checkpoint.image;
        const auto bytes =
            std::as_bytes(std::span(image.constData(), static_cast<std::size_t>(image.size())));
        job.startKey = "saved/" + std::to_string(start.checkpoint.info.id);
        job.start = StateImage{std::make_shared<std::vector<std::byte>>(bytes.begin(), bytes.end())};
    }
    return job;
}
