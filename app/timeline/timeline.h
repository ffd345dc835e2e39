#pragma once

#include "app/chat/state_model.h"
#include "app/timeline/probe.h"
#include "app/timeline/timeline_marks.h"
#include "app/timeline/turn_change.h"

#include <qqmlintegration.h>

#include <utility>

/// The conversation shown as a line to walk back on: a mark behind each of its answers, where other branches
/// leave it, and what is known of the states there. To go back only looks, until `continueHere` makes a
/// branch of it, which costs what the copy of a state costs. GUI thread.
class Timeline : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one")
    Q_PROPERTY(int count READ count NOTIFY marksChanged)
    Q_PROPERTY(bool goesOn READ goesOn NOTIFY marksChanged)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY placeChanged)
    Q_PROPERTY(int row READ row NOTIFY placeChanged)
    Q_PROPERTY(bool canContinue READ canContinue NOTIFY canContinueChanged)
    Q_PROPERTY(int pointed READ pointed WRITE setPointed NOTIFY pointedChanged)
    Q_PROPERTY(QString title READ title NOTIFY pointedChanged)
    Q_PROPERTY(QString details READ details NOTIFY pointedChanged)
    Q_PROPERTY(QString branches READ branches NOTIFY pointedChanged)
    Q_PROPERTY(TurnChange *change READ change CONSTANT)
    Q_PROPERTY(Probe *probe READ probe CONSTANT)

public:
    Timeline(EngineClient &engine, StoreClient &store, ChatController &chat, StateModel &states, Undo &undo,
             QObject *parent = nullptr);

    const QList<TimelineMark> &marks() const { return m_marks; }
    int count() const { return static_cast<int>(m_marks.size()); }
    /// Other messages follow the last one shown: the branch was taken back.
    bool goesOn() const { return m_behind != 0; }

    /// The mark that is looked at; -1 = none, the conversation is shown as it is.
    int place() const { return m_place; }
    void setPlace(int place);
    /// The last message that stood then; -1 = all do.
    int row() const { return m_place < 0 ? -1 : m_marks[m_place].row; }
    /// Something came after the mark looked at, and nothing is being answered.
    bool canContinue() const;

    /// The mark that is told of: under the pointer, or the one looked at. -1 = none
    int pointed() const { return m_pointed; }
    void setPointed(int mark);
    QString title() const;     ///< the name of its state, or how its answer begins
    QString details() const;   ///< which answer it is, its state's time, tokens and size
    QString branches() const;  ///< how many leave here, in words; empty: none
    TurnChange *change() { return &m_change; }
    Probe *probe() { return &m_probe; }

    void retranslate();  ///< the language changed

    /// To the mark before or after; from the present to the last.
    Q_INVOKABLE void step(int direction);
    /// Shows the conversation as it is again.
    Q_INVOKABLE void back() { setPlace(-1); }
    /// Cuts the branch shown off behind the mark looked at, so that it goes on from there; what came after
    /// stays as another branch.
    Q_INVOKABLE void continueHere();
    /// Shows another one of the branches that leave at a mark; at `count()`: one that goes on from the end.
    Q_INVOKABLE void showBranch(int mark, int direction);

signals:
    void marksChanged();
    void placeChanged();
    void pointedChanged();
    void canContinueChanged();
    void continued();

private:
    const QList<rookery::Message> &path() const { return std::as_const(*m_chat.messages()).path(); }
    void update();
    void findBehind();
    void tellChange();
    QString beginningOf(const TimelineMark &mark) const;

    EngineClient &m_engine;
    StoreClient &m_store;
    ChatController &m_chat;
    StateModel &m_states;
    Undo &m_undo;
    TurnChange m_change;
    Probe m_probe;
    QList<TimelineMark> m_marks;
    int m_place = -1;
    int m_pointed = -1;
    bool m_switching = false;  ///< to another branch, at the mark looked at
    rookery::MessageId m_end = 0;
    rookery::MessageId m_behind = 0;  ///< the end of the branch that goes on behind `m_end`
};
