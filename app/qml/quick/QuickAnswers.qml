pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// What was asked in the quick window and what was answered. Follows the answer being written until the reader
/// scrolls away.
Flickable {
    id: root

    required property ChatController chat
    property bool following: true

    function follow(): void {
        root.following = true;
        root.contentY = Math.max(0, root.contentHeight - root.height);
    }

    objectName: "quickAnswers"
    clip: true
    contentHeight: column.implicitHeight
    implicitHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ThinScrollBar {}
    onContentHeightChanged: {
        if (root.following) {
            root.follow();
        }
    }
    onHeightChanged: {
        if (root.following) {
            root.follow();
        }
    }
    onMovementStarted: root.following = false
    onMovementEnded: root.following = root.atYEnd

    WheelHandler {
        onWheel: event => {
            if (event.angleDelta.y > 0) {
                root.following = false;
            }
        }
        target: null
        blocking: false
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    }
    Column {
        id: column

        width: root.width
        spacing: 12

        Repeater {
            model: root.chat.messages
            delegate: Column {
                id: turn

                required property double messageId
                required property int author
                required property double thinkingSeconds
                required property bool streaming
                required property string failure
                required property var pictures
                readonly property bool fromUser: turn.author === MessageModel.User
                readonly property real viewTop: root.contentY - turn.y

                width: column.width
                spacing: 2

                // One of both.
                Repeater {
                    model: turn.fromUser ? 1 : 0
                    delegate: UserBubble {
                        width: turn.width
                        messages: root.chat.messages
                        messageId: turn.messageId
                        pictures: turn.pictures
                        viewTop: turn.viewTop
                        viewHeight: root.height
                    }
                }
                Repeater {
                    model: turn.fromUser ? 0 : 1
                    delegate: Answer {
                        width: turn.width
                        messages: root.chat.messages
                        asking: root.chat.asking
                        messageId: turn.messageId
                        thinkingSeconds: turn.thinkingSeconds
                        streaming: turn.streaming
                        savesCode: false
                        viewTop: turn.viewTop
                        viewHeight: root.height
                    }
                }
                Banner {
                    width: turn.width
                    sentence: turn.failure
                    actionText: qsTr("Try again")
                    onActionTriggered: root.chat.asking.regenerate(turn.messageId)
                    onDismissed: root.chat.dismissFailure(turn.messageId)
                }
                CopyButton {
                    id: copyButton

                    objectName: "quickCopy"
                    visible: !turn.fromUser && !turn.streaming
                    x: Theme.mirrored ? turn.width - width + 6 : -6
                    enabled: true
                    what: qsTr("Copy")
                    shortcutText: "Ctrl+Shift+C"
                    onClicked: copyButton.copy(root.chat.messages.textOf(turn.messageId))
                }
                Accessible.role: Accessible.ListItem
                Accessible.name: (turn.fromUser ? qsTr("You: ") : qsTr("Answer: "))
                                 + (turn.streaming ? "" : root.chat.messages.beginningOf(turn.messageId))
            }
        }
    }
    // What a screen reader follows while an answer is written.
    Item {
        id: said

        parent: root
        width: 1
        height: 1
        Accessible.role: Accessible.AlertMessage
        Accessible.name: announcer.words
    }
    Announcer {
        id: announcer

        messages: root.chat.messages
        item: said
    }
    Connections {
        target: root.chat.asking

        function onAnswerFinished(): void {
            announcer.finish();
        }
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")
}
