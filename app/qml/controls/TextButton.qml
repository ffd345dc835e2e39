import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A button with a label, and an icon where it helps. `highlighted` is the one thing to do here; `danger`
/// takes something away. Where it has to be narrower than its label, a tip says that in full.
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
    // Not a Row, which would ask for no more than a label that is cut takes.
    contentItem: Item {
        implicitWidth: label.beginning + Math.ceil(label.implicitWidth)
        implicitHeight: label.implicitHeight
        Icon {
            id: icon

            visible: root.iconName !== ""
            icon: root.iconName
            size: 16
            color: root.labelColour
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            id: label

            readonly property real beginning: root.iconName !== "" ? icon.width + 8 : 0

            text: root.text
            font: root.font
            color: root.labelColour
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            anchors.left: parent.left
            anchors.leftMargin: label.beginning
            anchors.right: parent.right
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

    // Made where it is needed: there are many buttons.
    Loader {
        active: (root.hovered || root.visualFocus) && label.truncated
        sourceComponent: Tip {
            parent: root
            visible: true
            text: root.text
        }
    }

    Accessible.name: root.text
}
