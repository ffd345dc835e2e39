import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery

/// A side of the window that slides over the middle.
Drawer {
    id: root

    height: parent ? parent.height : 0
    padding: 0
    dragMargin: 0
    background: Rectangle {
        color: Theme.window
    }
    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
}
