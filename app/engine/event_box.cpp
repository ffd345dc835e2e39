#include "app/engine/event_box.h"

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

}  // namespace

bool EventBox::add(RunId run, const Event &event)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_arrived.empty() && m_arrived.back().run == run && merge(m_arrived.back().event, event)) {
        return false;
    }
    m_arrived.push_back({run, event});
    return m_arrived.size() == 1;
}

std::vector<EventBox::Arrived> EventBox::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_arrived, {});
}
