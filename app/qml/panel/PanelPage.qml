import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// A page of the side panel: a column that scrolls.
Flickable {
    id: root

    default property alias content: column.data

    /// Shows the end, also of what is just being added there.
    function scrollToEnd(): void {
        following.restart();
        root.moveToEnd();
    }

    function moveToEnd(): void {
        root.contentY = Math.max(0, root.contentHeight - root.height);
    }

    contentHeight: column.implicitHeight + 36
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onContentHeightChanged: {
        if (following.running) {
            root.moveToEnd();
        }
    }
    onHeightChanged: {
        if (following.running) {
            root.moveToEnd();
        }
    }
    onMovementStarted: following.stop()
    ScrollBar.vertical: ThinScrollBar {}

    Timer {
        id: following

        interval: 1500  // ms, in which a file has been looked into
    }
    ColumnLayout {
        id: column

        x: 18
        y: 16
        width: root.width - 36
        spacing: 14
    }
}
