import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A table or a formula, which scrolls sideways where it is wider than the column.
Flickable {
    id: root

    required property string html
    property bool centred: false

    implicitHeight: table.height + (contentWidth > width ? 10 : 0)
    contentWidth: table.width
    contentHeight: table.height
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    ScrollBar.horizontal: ThinScrollBar {
        policy: root.contentWidth > root.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    }

    TextPart {
        id: table

        x: root.centred ? Math.max(0, Math.round((root.width - width) / 2)) : 0
        html: root.html
        wrapMode: TextEdit.NoWrap
    }
}
