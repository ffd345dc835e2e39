import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// On or off, at once.
Switch {
    id: root

    implicitWidth: Math.round(40 * Math.max(1, Theme.scale))
    implicitHeight: Theme.control
    padding: 0
    focusPolicy: Qt.TabFocus
    indicator: Rectangle {
        y: (root.height - height) / 2
        width: root.width
        height: Math.round(root.width * 0.55)
        radius: height / 2
        color: root.checked ? Theme.accent : Theme.surface
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.text : root.checked ? Theme.accent : Theme.fieldBorder

        Rectangle {
            readonly property bool atEnd: root.checked !== Theme.mirrored

            x: atEnd ? parent.width - width - 3 : 3
            y: 3
            width: parent.height - 6
            height: width
            radius: width / 2
            color: root.checked ? Theme.accentText : Theme.secondaryText
            Behavior on x {
                NumberAnimation {
                    duration: Theme.fast
                }
            }
        }
    }
    contentItem: null
}
