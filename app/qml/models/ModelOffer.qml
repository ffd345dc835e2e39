import QtQuick
import QtQuick.Layouts
import Rookery

/// For those who have nothing but the starter: the model that goes best on this computer, one click away.
Rectangle {
    id: root

    signal catalogRequested

    visible: App.models.isStarter && (App.models.catalog.recommendedRow >= 0 || App.models.catalog.busy)
    implicitHeight: root.visible ? column.implicitHeight + 24 : 0
    radius: Theme.largeRadius
    color: Theme.surface
    border.color: Theme.border

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        Text {
            visible: !App.models.catalog.busy
            text: qsTr("A capable model for this computer: %1").arg(App.models.catalog.recommendedName)
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Text {
            visible: !App.models.catalog.busy
            text: App.models.catalog.recommendedText
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        GridLayout {
            visible: !App.models.catalog.busy
            columns: column.width > get.implicitWidth + others.implicitWidth + Theme.gap ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            TextButton {
                id: get

                objectName: "getRecommended"
                highlighted: true
                text: qsTr("Download and use it")
                onClicked: App.models.getRecommended()
            }
            TextButton {
                id: others

                objectName: "otherModels"
                text: qsTr("Other models…")
                onClicked: root.catalogRequested()
            }
        }
        DownloadBar {
            color: "transparent"
            Layout.fillWidth: true
            Layout.margins: -10
        }
        Banner {
            sentence: App.models.catalog.error
            onDismissed: App.models.catalog.dismissError()
            Layout.fillWidth: true
        }
    }
}
