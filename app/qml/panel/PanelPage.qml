import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// A page of the side panel: a column that scrolls.
Flickable {
    id: root

    default property alias content: column.data

    contentHeight: column.implicitHeight + 36
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ThinScrollBar {}

    ColumnLayout {
        id: column

        x: 18
        y: 16
        width: root.width - 36
        spacing: 14
    }
}
