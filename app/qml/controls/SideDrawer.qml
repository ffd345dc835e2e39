import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery

/// A side of the window that slides over the middle.
Drawer {
    id: root

    required property Component content

    height: parent ? parent.height : 0
    interactive: root.content !== null
    padding: 0
    dragMargin: 0
    contentItem: Loader {
        sourceComponent: root.content
    }
    background: Rectangle {
        color: Theme.window
    }
    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
}
