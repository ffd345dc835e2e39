#include "app/timeline/timeline.h"

#include "app/text/one_line.h"
#include "app/text/sizes.h"
#include "app/text/thought.h"
#include "app/timeline/stored_branch.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

using rookery::Message;
using rookery::MessageRole;

namespace {

constexpr qsizetype TitleLength = 120;

}  // namespace

Timeline::Timeline(EngineClient &engine, StoreClient &store, ChatController &chat, StateModel &states,
                   Undo &undo, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_store(store)
    , m_chat(chat)
    , m_states(states)
    , m_undo(undo)
    , m_change(store)
    , m_probe(engine, store, chat)
{
    connect(&m_chat, &ChatController::conversationChanged, this, &Timeline::back);
    connect(m_chat.asking(), &Asking::answerStarted, this, &Timeline::back);
    connect(m_chat.asking(), &Asking::busyChanged, this, &Timeline::canContinueChanged);
    connect(this, &Timeline::placeChanged, this, &Timeline::canContinueChanged);
    connect(m_chat.messages(), &MessageModel::countChanged, this, &Timeline::update);
    connect(m_chat.messages(), &QAbstractItemModel::dataChanged, this, &Timeline::update);
    connect(&m_states, &StateModel::countChanged, this, &Timeline::update);
    connect(&m_engine, &EngineClient::modelChanged, this, &Timeline::update);
}

void Timeline::update()
{
    const rookery::MessageId looked = m_place < 0 ? 0 : m_marks[m_place].message;
    m_marks = marksOf(path(), m_states.all(), m_engine.model().fingerprint());
    const auto found = std::ranges::find(m_marks, looked, &TimelineMark::message);
    int place = found == m_marks.end() ? -1 : static_cast<int>(found - m_marks.begin());
    if (m_switching && looked != 0 && place < 0) {
        place = std::min(m_place, count() - 1);
    }
    m_switching = false;
    m_pointed = std::min(m_pointed, count() - 1);
    findBehind();
    emit marksChanged();
    // The place may be the same mark at another row.
    m_place = place;
    emit placeChanged();
    m_probe.setMessage(m_place < 0 ? 0 : m_marks[m_place].message);
    tellChange();
}

/// Whether the branch goes on behind what is shown.
void Timeline::findBehind()
{
    const rookery::MessageId end = path().isEmpty() ? 0 : path().last().id;
    if (std::exchange(m_end, end) == end) {
        return;
    }
    m_behind = 0;
    if (end != 0) {
        findBranchBehind(m_store, end, this, [this, end](const auto &leaf) {
            if (leaf && *leaf != end && end == m_end) {
                m_behind = *leaf;
                emit marksChanged();
            }
        });
    }
}

void Timeline::setPlace(int place)
{
    place = std::clamp(place, -1, count() - 1);
    if (place == m_place) {
        return;
    }
    m_place = place;
    m_probe.setMessage(m_place < 0 ? 0 : m_marks[m_place].message);
    emit placeChanged();
    setPointed(place);
}

bool Timeline::canContinue() const
{
    return row() >= 0 && row() + 1 < path().size() && !m_chat.asking()->busy() && !m_chat.opening();
}

void Timeline::setPointed(int mark)
{
    mark = std::clamp(mark, -1, count() - 1);
    if (mark != m_pointed) {
        m_pointed = mark;
        tellChange();
    }
}

/// From the nearest state before that one can be compared with; of a model elsewhere there are none.
void Timeline::tellChange()
{
    TurnChange::Turn turn;
    if (m_pointed >= 0 && m_marks[m_pointed].usable) {
        turn.after = m_marks[m_pointed].state->id;
        int before = m_pointed - 1;
        while (before >= 0 && !m_marks[before].usable) {
            --before;
        }
        turn.before = before < 0 ? 0 : m_marks[before].state->id;
        turn.answers = m_pointed - before;
        if (before < 0) {
            // What the conversation began with, where it didn't begin empty.
            const auto start = std::ranges::find_if(m_states.all(), [this](const rookery::StateInfo &state) {
                return state.message == 0 && state.fingerprint == m_engine.model().fingerprint();
            });
            turn.before = start == m_states.all().end() ? 0 : start->id;
        }
    }
    m_change.show(turn);
    emit pointedChanged();
}

void Timeline::step(int direction)
{
    if (count() > 0) {
        setPlace(m_place < 0 ? count() - 1 : std::clamp(m_place + direction, 0, count() - 1));
    }
}

void Timeline::continueHere()
{
    if (!canContinue()) {
        return;
    }
    const rookery::ConversationId conversation = m_chat.conversationId();
    const rookery::MessageId end = path().last().id;
    const QList<Message> kept = path().first(row() + 1);
    endBranchAt(m_store, conversation, kept.last().id);
    back();
    m_chat.branches()->show(kept);
    m_undo.offer(tr("The conversation goes on from an earlier answer"),
                 [this, conversation, end] { m_chat.open(conversation, end); });
    emit continued();
}

void Timeline::showBranch(int mark, int direction)
{
    if (mark >= count()) {
        if (goesOn()) {
            m_chat.open(m_chat.conversationId(), m_behind);
        }
        return;
    }
    if (mark < 0) {
        return;
    }
    // The answer's versions first, then those of the question: both leave between this mark and the one
    // before.
    const int first = mark == 0 ? 0 : m_marks[mark - 1].row + 1;
    const Message *around = nullptr;
    for (int row = m_marks[mark].row; row >= first; --row) {
        const Message &message = path()[row];
        const int sibling = message.siblingIndex + direction;
        if (message.siblings > 1 && sibling >= 0 && sibling < message.siblings) {
            m_switching = m_place == mark;
            m_chat.branches()->step(message.id, direction);
            return;
        }
        around = message.siblings > 1 ? &message : around;
    }
    if (around != nullptr) {  // behind the last comes the first
        m_switching = m_place == mark;
        m_chat.branches()->step(around->id, -direction * (around->siblings - 1));
    }
}

QString Timeline::beginningOf(const TimelineMark &mark) const
{
    const QString answer = splitThought(path()[mark.row].text).answer.simplified();
    return answer.isEmpty() ? tr("An empty answer") : answer.left(TitleLength);
}

QString Timeline::title() const
{
    if (m_pointed < 0) {
        return {};
    }
    const TimelineMark &mark = m_marks[m_pointed];
    return mark.state && !mark.state->name.isEmpty() ? mark.state->name : beginningOf(mark);
}

QString Timeline::details() const
{
    if (m_pointed < 0) {
        return {};
    }
    const TimelineMark &mark = m_marks[m_pointed];
    const QLocale locale;
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(path()[mark.row].createdMs);
    QStringList details = {
        tr("Answer %1 of %2").arg(locale.toString(m_pointed + 1), locale.toString(count())),
        made.date() == QDate::currentDate() ? locale.toString(made.time(), QLocale::ShortFormat)
                                            : locale.toString(made, QLocale::ShortFormat)};
    if (mark.state) {
        details += tr("%n token(s)", nullptr, static_cast<int>(mark.state->tokens));
        details += roughSize(mark.state->bytes);
    }
    if (mark.state && !mark.usable) {
        details += tr("state of %1").arg(mark.state->modelName);
    } else if (!mark.usable && !m_engine.model().elsewhere()) {
        details += tr("no state: to go on here reads %n answer(s) again", nullptr, mark.unread);
    }
    return inOneLine(details);
}

QString Timeline::branches() const
{
    const int others = m_pointed < 0 ? 0 : m_marks[m_pointed].others;
    return others == 0 ? QString() : tr("%n other branch(es) leave before it: ↑ ↓", nullptr, others);
}

void Timeline::retranslate()
{
    m_change.retranslate();
    m_probe.retranslate();
    emit pointedChanged();
}
