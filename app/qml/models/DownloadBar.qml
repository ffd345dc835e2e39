import QtQuick
import QtQuick.Layouts
import Rookery

/// What is being downloaded, wherever one is in the dialog.
Rectangle {
    id: root

    visible: App.models.catalog.busy
    implicitHeight: root.visible ? column.implicitHeight + 20 : 0
    radius: Theme.radius + 2
    color: Theme.accentSoft

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            ElidedText {
                text: qsTr("Downloading %1").arg(App.models.catalog.busyName)
                elide: Text.ElideMiddle
                color: Theme.text
                font.pixelSize: Theme.smallSize
                font.weight: Font.Medium
                Layout.fillWidth: true
            }
            Text {
                text: App.models.catalog.busyText
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
            }
            TextButton {
                text: qsTr("Stop")
                onClicked: App.models.catalog.cancel()
                Accessible.name: qsTr("Stop the download")
            }
        }
        ProgressLine {
            value: App.models.catalog.busyProgress
            Layout.fillWidth: true
            Accessible.name: qsTr("%1 downloaded").arg(App.models.catalog.busyName)
        }
    }
}
