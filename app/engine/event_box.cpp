#include "app/engine/event_box.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

using rookery::runtime::Event;
using rookery::runtime::LookingProgress;
using rookery::runtime::Piece;
using rookery::runtime::ReadingProgress;
using rookery::runtime::Recorded;

namespace {

/// Makes one event of two of the same run, where the first says nothing that the second doesn't.
bool merge(Event &last, const Event &next)
{
    if (auto *before = std::get_if<Piece>(&last)) {
        const auto *piece = std::get_if<Piece>(&next);
        if (piece != nullptr && piece->draft == before->draft) {
            before->text += piece->text;
            before->tokens = piece->tokens;
            return true;
        }
        return false;
    }
    if (auto *before = std::get_if<Recorded>(&last)) {
        const auto *recorded = std::get_if<Recorded>(&next);
        if (recorded != nullptr && recorded->draft == before->draft) {
            before->tokens.insert(before->tokens.end(), recorded->tokens.begin(), recorded->tokens.end());
            return true;
        }
        return false;
    }
    const bool progress =
        std::holds_alternative<ReadingProgress>(last) || std::holds_alternative<LookingProgress>(last);
    if (progress && last.index() == next.index()) {
        last = next;
        return true;
    }
    return false;
}

/// What an answer says, and what is told of its tokens: each in an order of its own.
bool isGrowth(const Event &event)
{
    return std::holds_alternative<Piece>(event) || std::holds_alternative<Recorded>(event);
}

// Events that are looked at for one to merge with; there are no more answers and drafts at once than that.
constexpr std::ptrdiff_t MostLookedAt = 64;

}  // namespace

bool EventBox::add(RunId run, const Event &event)
{
    const std::scoped_lock lock(m_mutex);
    const auto end = m_arrived.rbegin() + std::min(std::ssize(m_arrived), MostLookedAt);
    for (auto arrived = m_arrived.rbegin(); arrived != end; ++arrived) {
        if (arrived->run != run) {
            continue;
        }
        if (merge(arrived->event, event)) {
            if (std::holds_alternative<Piece>(event)) {
                // A token's figures are told before its text, which therefore stays behind all of them.
                std::rotate(m_arrived.rbegin(), arrived, std::next(arrived));
            }
            return false;
        }
        if (!isGrowth(arrived->event)) {
            break;
        }
    }
    m_arrived.push_back({run, event});
    return m_arrived.size() == 1;
}

std::vector<EventBox::Arrived> EventBox::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_arrived, {});
}
