#include "app/timeline/timeline_marks.h"

#include <QHash>

using rookery::Message;
using rookery::MessageRole;
using rookery::MessageStatus;
using rookery::StateInfo;

namespace {

/// Whether a state is rather shown at its mark than another one.
bool precedes(const StateInfo &one, const StateInfo &other, const QString &fingerprint)
{
    const bool usable = one.fingerprint == fingerprint;
    if (usable != (other.fingerprint == fingerprint)) {
        return usable;
    }
    return !one.name.isEmpty() && other.name.isEmpty();
}

}  // namespace

QList<TimelineMark> marksOf(const QList<Message> &path, const QList<StateInfo> &states,
                            const QString &fingerprint)
{
    QHash<rookery::MessageId, StateInfo> byMessage;
    for (const StateInfo &state : states) {
        const auto known = byMessage.constFind(state.message);
        if (known == byMessage.cend() || precedes(state, *known, fingerprint)) {
            byMessage.insert(state.message, state);
        }
    }
    QList<TimelineMark> marks;
    int others = 0;
    int unread = 0;
    for (int row = 0; row < path.size(); ++row) {
        const Message &message = path[row];
        others += message.siblings - 1;
        if (message.role != MessageRole::Assistant || message.status == MessageStatus::Streaming) {
            continue;
        }
        TimelineMark mark{.row = row, .message = message.id, .others = others};
        if (const auto state = byMessage.constFind(message.id); state != byMessage.cend()) {
            mark.state = *state;
            mark.usable = state->fingerprint == fingerprint;
        }
        unread = mark.usable ? 0 : unread + 1;
        mark.unread = unread;
        marks.append(mark);
        others = 0;
    }
    return marks;
}
