import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A button with a label, and an icon where it helps. `highlighted` is the one thing to do here; `danger`
/// takes something away.
Button {
    id: root

    property string iconName
    property bool danger: false
    property color labelColour: root.highlighted ? Theme.accentText : root.danger ? Theme.danger : Theme.text

    implicitHeight: Theme.control
    leftPadding: 14
    rightPadding: 14
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.smallSize
    font.weight: Font.Medium
    focusPolicy: Qt.TabFocus
    opacity: root.enabled ? 1 : 0.45
    contentItem: Row {
        spacing: 8
        Icon {
            visible: root.iconName !== ""
            icon: root.iconName
            size: 16
            color: root.labelColour
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            text: root.text
            font: root.font
            color: root.labelColour
            textFormat: Text.PlainText
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.highlighted) {
                return root.hovered || root.down ? Theme.accentHover : Theme.accent;
            }
            return root.down ? Theme.pressed : root.hovered ? Theme.hover : root.flat ? "transparent" : Theme.surface;
        }
        border.width: root.visualFocus ? 2 : root.highlighted || root.flat ? 0 : 1
        border.color: root.visualFocus ? (root.highlighted ? Theme.text : Theme.accent) : Theme.border
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Accessible.name: root.text
}
