import QtQuick
import Rookery

/// Changes a message: the user's is sent again, an answer is kept as changed. Either makes a new branch and keeps the
/// old one.
Rectangle {
    id: root

    property alias text: input.text
    property bool fromUser: true
    property bool sendable: true
    property bool wantsFocus: false

    signal edited(string text)
    signal submitted(string text)
    signal cancelled

    implicitHeight: input.height + buttons.height + 26
    radius: Theme.largeRadius
    color: Theme.userBubble
    border.width: 1.5
    border.color: Theme.accent
    Component.onCompleted: {
        if (root.wantsFocus) {
            input.forceActiveFocus();
            input.cursorPosition = input.length;
        }
    }

    TextEditor {
        id: input

        objectName: "editorInput"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 6
        y: 4
        onTextChanged: root.edited(text)
        Keys.onPressed: event => {
            const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            // An answer has paragraphs: Enter begins another one.
            const submits = root.fromUser ? !(event.modifiers & Qt.ShiftModifier)
                                          : event.modifiers & Qt.ControlModifier;
            if (isReturn && submits) {
                event.accepted = true;
                if (sendButton.enabled && !input.inputMethodComposing) {
                    root.submitted(input.text);
                }
            } else if (event.key === Qt.Key_Escape) {
                event.accepted = true;
                root.cancelled();
            }
        }
        Accessible.name: root.fromUser ? qsTr("Edited message") : qsTr("Changed answer")

        TextMenu {
            text: input
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.top: input.bottom
        anchors.topMargin: 6
        spacing: Theme.gap
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
        TextButton {
            id: sendButton

            highlighted: true
            text: root.fromUser ? qsTr("Send") : qsTr("Save")
            enabled: input.text.trim() !== "" && root.sendable
            onClicked: root.submitted(input.text)
        }
    }
}
