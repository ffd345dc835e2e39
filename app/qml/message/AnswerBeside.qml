import QtQuick
import Rookery

/// One of the answers that are written together.
Rectangle {
    id: root

    required property MessageModel messages
    required property Asking asking
    required property real viewTop     // of what is seen, in this item
    required property real viewHeight
    // Of MessageModel.
    required property int index
    required property double messageId
    required property double thinkingSeconds
    required property bool streaming
    required property string failure
    required property string details

    signal kept
    signal closed
    signal stepped(aside: int, down: int)  // to another one
    signal shifted(distance: real)

    objectName: "answerBeside"
    implicitHeight: column.implicitHeight + 24
    radius: Theme.radius
    color: Theme.surface
    border.width: root.activeFocus ? 2 : 1
    border.color: root.activeFocus ? Theme.accent : Theme.border
    activeFocusOnTab: true
    Keys.onPressed: event => {
        if (!root.activeFocus) {
            return;  // what is within it has keys of its own
        }
        const right = (event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0) * (Theme.mirrored ? -1 : 1);
        const down = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        if (right !== 0 || down !== 0) {
            root.stepped(right, down);
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            root.kept();
        } else if (event.key === Qt.Key_Escape) {
            root.closed();
        } else {
            return;
        }
        event.accepted = true;
    }

    Column {
        id: column

        x: 14
        y: 12
        width: root.width - 28
        spacing: 8

        Answer {
            id: answer

            width: parent.width
            messages: root.messages
            asking: root.asking
            messageId: root.messageId
            thinkingSeconds: root.thinkingSeconds
            streaming: root.streaming
            viewTop: root.viewTop - column.y
            viewHeight: root.viewHeight
            onShifted: distance => root.shifted(distance)
        }
        Text {
            visible: root.failure !== ""
            width: parent.width
            text: root.failure
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.danger
            font.pixelSize: Theme.smallSize
        }
        Text {
            width: parent.width
            text: root.streaming ? qsTr("writing…") : root.details
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
        }
        TextButton {
            objectName: "keepAnswer"
            width: Math.min(Math.ceil(implicitWidth), parent.width)
            text: qsTr("Keep this one")
            onClicked: root.kept()
            Accessible.description: root.Accessible.name
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Answer %1 of %2").arg(root.index + 1).arg(root.messages.count)
    Accessible.description: root.streaming ? "" : root.messages.beginningOf(root.messageId)
    Accessible.focusable: true
}
