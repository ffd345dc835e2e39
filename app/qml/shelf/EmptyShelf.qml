import QtQuick
import QtQuick.Layouts
import Rookery

/// What is seen before anything is on the shelf.
ColumnLayout {
    spacing: 10

    Icon {
        icon: "file"
        size: 34
        color: Theme.accent
        Layout.alignment: Qt.AlignHCenter
    }
    Text {
        text: qsTr("Nothing on the shelf yet")
        color: Theme.text
        font.pixelSize: Theme.titleSize
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Text {
        text: qsTr("Drop a text, Markdown, HTML or PDF file here, or a folder of them. A state file works, too.")
        color: Theme.secondaryText
        font.pixelSize: Theme.smallSize
        lineHeight: 1.35
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
