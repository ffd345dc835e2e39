import QtQuick
import QtQuick.Layouts
import Rookery

/// A setting: its name and explanation, and beside them what changes it.
RowLayout {
    id: root

    required property string name
    property string hint
    default property alias control: controls.data

    spacing: 16
    Layout.fillWidth: true

    Column {
        spacing: 2
        Layout.fillWidth: true
        Text {
            width: parent.width
            text: root.name
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
        }
        Text {
            visible: root.hint !== ""
            width: parent.width
            text: root.hint
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    RowLayout {
        id: controls

        spacing: Theme.gap
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
    }
}
