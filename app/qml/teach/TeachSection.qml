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

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Text {
            text: root.title
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            text: root.note
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
    }
}
