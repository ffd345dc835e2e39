import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// One answer of a conversation: to be learned from or not.
CheckDelegate {
    id: root

    required property int index
    required property string question
    required property string answer
    required property bool picked

    signal pickRequested(int row, bool picked)

    padding: 0
    leftPadding: 8
    rightPadding: 8
    implicitHeight: Math.max(Theme.control, row.implicitHeight + 12)
    checked: root.picked
    text: root.answer
    focusPolicy: Qt.TabFocus
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    indicator: null
    contentItem: RowLayout {
        id: row

        spacing: 12
        Rectangle {
            implicitWidth: Math.round(18 * Math.max(1, Theme.scale))
            implicitHeight: implicitWidth
            radius: 4
            color: root.picked ? Theme.accent : "transparent"
            border.width: root.picked ? 0 : 1
            border.color: Theme.secondaryText
            Icon {
                anchors.centerIn: parent
                visible: root.picked
                icon: "check"
                size: 14
                color: Theme.accentText
            }
        }
        Column {
            spacing: 2
            Layout.fillWidth: true
            Text {
                width: parent.width
                text: root.question
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondaryText
                font.pixelSize: Theme.smallSize
                elide: Text.ElideRight
            }
            Text {
                width: parent.width
                text: root.answer
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.smallSize
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    onToggled: root.pickRequested(root.index, checked)
    Keys.onReturnPressed: root.pickRequested(root.index, !root.picked)

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.answer
    Accessible.description: root.question
    Accessible.checkable: true
    Accessible.checked: root.picked
}
