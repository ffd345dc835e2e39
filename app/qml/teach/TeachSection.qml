import QtQuick
import QtQuick.Layouts
import Rookery

/// A part of the teach page: its heading, with a note beside it, over its content.
ColumnLayout {
    id: root

    required property string title
    property string note

    spacing: 10
    Layout.fillWidth: true

    // No layout: a note that wraps in a nested one never comes to rest.
    Item {
        implicitHeight: Math.max(heading.height, note.y + note.height)
        Layout.fillWidth: true
        Text {
            id: heading

            text: root.title
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
            anchors.left: parent.left
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            id: note

            text: root.note
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignRight
            anchors.baseline: heading.baseline
            anchors.left: heading.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
        }
    }
}
