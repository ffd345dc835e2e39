import QtQuick
import QtQuick.Layouts
import Rookery

/// How far a piece of work has come, in words and as a line, and its end before its time.
RowLayout {
    id: root

    required property string words
    property alias value: line.value

    signal cancelled

    spacing: Theme.gap
    Layout.fillWidth: true

    ColumnLayout {
        spacing: 6
        Layout.fillWidth: true
        Text {
            text: root.words
            textFormat: Text.PlainText
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ProgressLine {
            id: line

            Layout.fillWidth: true
            Accessible.name: root.words
        }
    }
    TextButton {
        text: qsTr("Cancel")
        onClicked: root.cancelled()
    }
}
