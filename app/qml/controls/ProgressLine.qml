import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// How far something has come.
ProgressBar {
    id: root

    implicitHeight: 4
    background: Rectangle {
        radius: 2
        color: Theme.border
    }
    contentItem: Item {
        Rectangle {
            visible: !root.indeterminate
            width: root.visualPosition * parent.width
            height: parent.height
            radius: 2
            color: Theme.accent
        }
    }
}
