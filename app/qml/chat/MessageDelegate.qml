pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// One message: the user's in a bubble on the right, the model's as text over the column. What can be done
/// with it shows below while the pointer or the focus is on it.
Item {
    id: root

    required property double messageId
    required property int author          // MessageModel.Author; 6.4 has no enum-typed properties
    required property string text
    required property string thought
    required property bool thinking
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
    property bool editorWanted: false     // the editor takes the focus when it is made
    readonly property bool fromUser: root.author === MessageModel.User
    readonly property bool needsProcessor: App.chat.cardFailed && root.last

    implicitHeight: column.implicitHeight + 4

    HoverHandler {
        id: hover
    }
    Column {
        id: column

        width: parent.width
        spacing: 2

        UserBubble {
            visible: root.fromUser && !root.editing
            width: parent.width
            text: root.fromUser ? root.text : ""
            pictures: root.pictures
        }
        Answer {
            visible: !root.fromUser
            width: parent.width
            text: root.fromUser ? "" : root.text
            thought: root.thought
            thinking: root.thinking
            thinkingSeconds: root.thinkingSeconds
            streaming: root.streaming
        }
        // Made only while it is used.
        Repeater {
            model: root.editing ? 1 : 0
            delegate: MessageEditor {
                width: column.width
                text: root.edit
                wantsFocus: root.editorWanted
                onEdited: text => App.chat.setEdit(root.messageId, text)
                onCancelled: App.chat.cancelEdit(root.messageId)
                onSubmitted: text => App.chat.editAndResend(root.messageId, text)
            }
        }
        Banner {
            width: parent.width
            sentence: root.failure
            actionText: root.needsProcessor ? qsTr("Answer on the CPU") : qsTr("Try again")
            onActionTriggered: root.needsProcessor ? App.chat.answerOnProcessor(root.messageId)
                                                   : App.chat.regenerate(root.messageId)
            onDismissed: App.chat.dismissFailure(root.messageId)
        }
        MessageActions {
            visible: !root.editing && !root.streaming
            width: parent.width
            messageId: root.messageId
            fromUser: root.fromUser
            text: root.text
            time: root.time
            details: root.details
            about: root.about
            stopped: root.stopped
            siblingIndex: root.siblingIndex
            siblings: root.siblings
            last: root.last
            onEditRequested: App.chat.beginEdit(root.messageId)
            shown: hover.hovered || focusedWithin || (root.last && !root.fromUser)
        }
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: (root.fromUser ? qsTr("You: ") : qsTr("Answer: ")) + root.text
}
