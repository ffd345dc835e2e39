import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A slider on a thin line, which is filled from the value that changes nothing: 0 where the range has one.
Slider {
    id: root

    readonly property real start: Math.max(0, Math.min(1, -root.from / (root.to - root.from)))
    readonly property real origin: root.mirrored ? 1 - root.start : root.start

    implicitHeight: 22
    padding: 0
    background: Rectangle {
        x: root.leftPadding
        y: root.topPadding + root.availableHeight / 2 - height / 2
        width: root.availableWidth
        height: 4
        radius: 2
        color: Theme.strongBorder

        Rectangle {
            x: Math.min(root.origin, root.visualPosition) * parent.width
            width: Math.abs(root.visualPosition - root.origin) * parent.width
            height: parent.height
            radius: 2
            color: root.enabled ? Theme.accent : Theme.fieldBorder
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + root.availableHeight / 2 - height / 2
        width: 16
        height: 16
        radius: 8
        color: Theme.dark ? "#e9e7e3" : "#ffffff"
        border.width: root.visualFocus || root.pressed ? 2 : 1
        border.color: root.visualFocus || root.pressed ? Theme.accent : Theme.fieldBorder
    }
}
