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
    required property string details      // tokens, speed, ... in words
    required property int siblingIndex
    required property int siblings
    required property bool last
    property bool editing: false
    readonly property bool fromUser: root.author === MessageModel.User

    signal linkRequested(string target)

    implicitHeight: column.implicitHeight + 8

    HoverHandler {
        id: hover
    }
    Column {
        id: column

        width: parent.width
        spacing: 4

        Loader {
            id: body

            width: parent.width
            sourceComponent: root.editing ? editor : root.fromUser ? bubble : answer
        }
        Banner {
            width: parent.width
            sentence: root.failure
            actionText: qsTr("Try again")
            onActionTriggered: App.chat.regenerate(root.messageId)
            onDismissed: App.chat.dismissFailure(root.messageId)
        }
        MessageActions {
            visible: !root.editing && !root.streaming
            width: parent.width
            messageId: root.messageId
            fromUser: root.fromUser
            text: root.text
            details: root.details
            stopped: root.stopped
            siblingIndex: root.siblingIndex
            siblings: root.siblings
            last: root.last
            onEditRequested: root.editing = true
            shown: hover.hovered || focusedWithin || (root.last && !root.fromUser)
        }
    }
    Component {
        id: bubble

        Item {
            implicitHeight: box.height
            Rectangle {
                id: box

                anchors.right: parent.right
                width: Math.min(parent.width * 0.86, words.implicitWidth + 30)
                height: words.implicitHeight + 20
                radius: Theme.largeRadius
                color: Theme.userBubble
                TextEdit {
                    id: words

                    objectName: "userText"
                    x: 15
                    y: 10
                    width: parent.width - 30
                    text: root.text
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    readOnly: true
                    selectByMouse: true
                    activeFocusOnTab: false
                    color: Theme.text
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.text
                    font.pixelSize: Theme.textSize
                }
            }
        }
    }
    Component {
        id: answer

        Answer {
            text: root.text
            thought: root.thought
            thinking: root.thinking
            thinkingSeconds: root.thinkingSeconds
            streaming: root.streaming
            onLinkRequested: target => root.linkRequested(target)
        }
    }
    Component {
        id: editor

        MessageEditor {
            text: root.text
            onCancelled: root.editing = false
            onSubmitted: text => {
                root.editing = false;
                App.chat.editAndResend(root.messageId, text);
            }
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: (root.fromUser ? qsTr("You: ") : qsTr("Answer: ")) + root.text
}
