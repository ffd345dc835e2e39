import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A table or a formula, which scrolls sideways where it is wider than the column. It stands on the side where its
/// own text begins.
Flickable {
    id: root

    required property string html
    required property bool rightToLeft
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

    // Its first column is seen first.
    onContentWidthChanged: root.contentX = root.rightToLeft ? Math.max(0, root.contentWidth - root.width) : root.contentX

    TextPart {
        id: table

        x: Math.max(0, Math.round((root.width - width) * (root.centred ? 0.5 : root.rightToLeft ? 1 : 0)))
        html: root.html
        columnsFromTheRight: root.rightToLeft
        wrapMode: TextEdit.NoWrap
    }
}
