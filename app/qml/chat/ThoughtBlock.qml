import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// What the model thought before it answered, folded away unless the reader wants it.
Column {
    id: root

    required property string thought
    required property bool thinking
    required property double seconds
    property bool unfolded: false

    spacing: 6

    Button {
        id: head

        padding: 0
        leftPadding: 8
        rightPadding: 10
        implicitHeight: 30
        focusPolicy: Qt.TabFocus
        contentItem: Row {
            spacing: 7
            Icon {
                icon: "thought"
                size: 16
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: root.thinking ? qsTr("Thinking…")
                                    : root.seconds >= 1 ? qsTr("Thought for %1 s").arg(Math.round(root.seconds))
                                                        : root.seconds > 0 ? qsTr("Thought for a moment") : qsTr("Thought")
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.smallSize
            }
            Icon {
                icon: root.unfolded ? "chevron-down" : "chevron-right"
                size: 14
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: head.hovered ? Theme.hover : "transparent"
            border.width: head.visualFocus ? 2 : 0
            border.color: Theme.accent
        }
        onClicked: root.unfolded = !root.unfolded
        Keys.onReturnPressed: head.clicked()
        Accessible.name: root.unfolded ? qsTr("Hide the thought") : qsTr("Show the thought")
    }
    Item {
        visible: root.unfolded
        width: parent.width
        implicitHeight: words.implicitHeight

        Rectangle {
            x: 14
            width: 2
            height: parent.height
            radius: 1
            color: Theme.border
        }
        TextEdit {
            id: words

            x: 28
            width: parent.width - 28
            text: root.thought
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: false
            color: Theme.secondaryText
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.smallSize

            TextMenu {
                text: words
            }
        }
    }
}
