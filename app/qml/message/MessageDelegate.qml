import QtQuick
import Rookery

/// One message: the user's in a bubble on the right, the model's as text over the column. What can be done
/// with it shows below while the pointer or the focus is on it. A row of the list, which fills in its roles.
Item {
    id: root

    required property ChatPane pane
    required property real columnWidth
    // Of MessageModel.
    required property int index
    required property double messageId
    required property int author          // MessageModel.Author; 6.4 has no enum-typed properties
    required property double thinkingSeconds
    required property bool streaming
    required property bool stopped
    required property string failure
    required property string time
    required property string details      // tokens, speed, ... in words
    required property string about        // all that is known of it
    required property int siblingIndex
    required property int siblings
    required property var pictures        // of MessageModel.PicturesRole
    required property bool editing
    required property string edit          // what it is being changed to

    required property bool last
    required property real viewTop        // of what is seen, in this item
    required property real viewHeight
    required property bool resting        // nobody scrolls
    property bool editorWanted: false     // the editor takes the focus when it is made
    readonly property ChatController chat: root.pane.chat
    readonly property bool fromUser: root.author === MessageModel.User
    readonly property bool needsProcessor: root.chat.asking.cardFailed && root.last

    readonly property bool beside: !root.fromUser && root.last && root.chat.beside.shown  // with others for its place
    readonly property bool inspected: !root.fromUser && root.pane.inspection.message === root.messageId

    // An answer belongs to its question; the next question stands apart. Below an editor there are no actions to
    // keep the distance.
    readonly property int gap: !root.fromUser ? Theme.turnGap : root.editing ? 14 : 0

    signal shifted(distance: real)

    function reveal(words: list<string>): Item {
        return (bubble.item as UserBubble)?.reveal(words) ?? (answer.item as Answer)?.reveal(words) ?? null;
    }

    implicitHeight: column.implicitHeight + root.gap

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.beside ? Math.max(root.columnWidth, Math.min(root.width - 32, Theme.besideWidth)) : root.columnWidth
        spacing: 2

        HoverHandler {
            id: hover
        }
        Loader {
            active: !root.fromUser && root.pane.persona.name !== ""
            visible: active
            width: column.width
            sourceComponent: AnswererLine {
                persona: root.pane.persona
            }
        }
        // One of the four.
        Loader {
            id: bubble

            active: root.fromUser
            visible: active && !root.editing
            width: column.width
            sourceComponent: UserBubble {
                messages: root.chat.messages
                messageId: root.messageId
                pictures: root.pictures
                viewTop: root.viewTop
                viewHeight: root.viewHeight
                onShifted: distance => root.shifted(distance)
            }
        }
        Loader {
            id: answer

            active: !root.fromUser && !root.inspected && !root.beside
            visible: active && !root.editing
            width: column.width
            sourceComponent: Answer {
                messages: root.chat.messages
                asking: root.chat.asking
                messageId: root.messageId
                thinkingSeconds: root.thinkingSeconds
                streaming: root.streaming
                viewTop: root.viewTop
                viewHeight: root.viewHeight
                onShifted: distance => root.shifted(distance)
            }
        }
        Loader {
            active: root.beside
            visible: active
            width: column.width
            sourceComponent: AnswersBesideView {
                beside: root.chat.beside
                asking: root.chat.asking
                viewTop: root.viewTop
                viewHeight: root.viewHeight
                onShifted: distance => root.shifted(distance)
            }
        }
        Loader {
            active: root.inspected && !root.beside
            visible: active && !root.editing
            width: column.width
            sourceComponent: InspectedAnswer {
                inspection: root.pane.inspection
            }
        }
        Loader {
            active: !root.fromUser && !root.streaming && root.pane.states.startShelfItem !== ""
            visible: active
            width: column.width
            sourceComponent: SourceList {
                messages: root.chat.messages
                messageId: root.messageId
                document: root.pane.states.startShelfItem
            }
        }
        // Made only while it is used, as what follows.
        Loader {
            active: root.editing
            visible: active
            width: column.width
            sourceComponent: MessageEditor {
                text: root.edit
                fromUser: root.fromUser
                sendable: !root.chat.asking.busy && (App.models.ready || !root.fromUser)
                wantsFocus: root.editorWanted
                onEdited: text => root.chat.setEdit(root.messageId, text)
                onCancelled: root.chat.cancelEdit(root.messageId)
                onSubmitted: text => root.fromUser ? root.chat.asking.editAndResend(root.messageId, text)
                                                   : root.chat.asking.changeAnswer(root.messageId, text)
            }
        }
        Loader {
            active: root.failure !== ""
            visible: active
            width: column.width
            sourceComponent: Banner {
                sentence: root.failure
                actionText: root.needsProcessor ? qsTr("Answer on the CPU") : qsTr("Try again")
                onActionTriggered: root.needsProcessor ? root.chat.asking.answerOnProcessor(root.messageId)
                                                       : root.chat.asking.regenerate(root.messageId)
                onDismissed: root.chat.dismissFailure(root.messageId)
            }
        }
        // While it grows, too.
        Loader {
            active: root.streaming && !root.fromUser && !root.beside
            visible: active
            x: -6
            sourceComponent: SmallButton {
                name: root.inspected ? qsTr("Show the answer as text") : qsTr("Show what the model expected")
                iconName: "eye"
                highlighted: root.inspected
                onClicked: root.inspected ? root.pane.inspection.close() : root.pane.inspection.open(root.messageId)
            }
        }
        MessageActions {
            visible: !root.editing && !root.streaming && !root.beside
            width: parent.width
            pane: root.pane
            inspected: root.inspected
            messageId: root.messageId
            fromUser: root.fromUser
            time: root.time
            details: root.details
            about: root.about
            stopped: root.stopped
            siblingIndex: root.siblingIndex
            siblings: root.siblings
            last: root.last
            resting: root.resting
            onEditRequested: root.chat.beginEdit(root.messageId)
            shown: hover.hovered || focusedWithin || (root.last && !root.fromUser)
        }
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: (root.fromUser ? qsTr("You: ") : qsTr("Answer: "))
                     + (root.streaming ? "" : root.chat.messages.beginningOf(root.messageId))
}
