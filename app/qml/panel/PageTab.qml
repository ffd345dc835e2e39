import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// One of a few pages side by side; says to screen readers that it is one, and whether it is chosen. (A Control's
/// own role is what Qt 6.4 tells them, whatever Accessible.role says.)
TabButton {
    id: root

    implicitHeight: Theme.control
    leftPadding: 5
    rightPadding: 5
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.TabFocus
    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        color: root.checked ? Theme.text : Theme.secondaryText
        font.pixelSize: Theme.smallSize
        font.weight: root.checked ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.selected : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    Keys.onReturnPressed: root.clicked()

    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: root.checked
    Accessible.name: root.text
}
