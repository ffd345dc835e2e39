import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A button that is an icon; its name is shown as a tip and read by screen readers.
Button {
    id: root

    required property string name
    required property string iconName
    property string shortcutText
    property int iconSize: 18
    property color tint: root.highlighted ? Theme.accent : Theme.secondaryText

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    padding: 0
    flat: true
    focusPolicy: Qt.TabFocus
    opacity: root.enabled ? 1 : 0.4
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            icon: root.iconName
            size: root.iconSize
            color: root.hovered && !root.highlighted ? Theme.text : root.tint
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered || root.checked ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    // Made where it is needed: there are many buttons.
    Loader {
        active: (root.hovered || root.visualFocus) && root.name !== ""
        sourceComponent: Tip {
            parent: root
            visible: !root.down
            text: root.shortcutText === "" ? root.name : root.name + "  " + App.keys(root.shortcutText)
        }
    }

    Accessible.name: root.name
}
