pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Pictures to try with a model that sees; a click has one described.
ColumnLayout {
    id: root

    signal chosen(url picture)

    spacing: 10

    Text {
        text: qsTr("Or show it a picture: drop one here, or try these.")
        textFormat: Text.PlainText
        color: Theme.secondaryText
        font.pixelSize: Theme.smallSize
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    // A positioner, since pictures come and go: Qt 6.4 reads deleted items of a layout within a layout.
    Row {
        spacing: 10
        Layout.alignment: Qt.AlignHCenter
        Repeater {
            model: App.models.samples
            delegate: Button {
                id: sample

                required property url modelData

                objectName: "samplePicture"
                padding: 0
                horizontalPadding: 0  // the style's is 2 wider
                width: 76
                height: 76
                focusPolicy: Qt.TabFocus
                contentItem: Image {
                    source: sample.modelData
                    sourceSize.height: 144
                    asynchronous: true
                    fillMode: Image.PreserveAspectCrop
                }
                background: Item {}
                onClicked: root.chosen(sample.modelData)
                Keys.onReturnPressed: sample.clicked()
                Accessible.name: qsTr("Describe the sample picture %1").arg(String(sample.modelData).split("/").pop())

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -1
                    radius: 3
                    color: "transparent"
                    border.width: sample.visualFocus || sample.hovered ? 2 : 1
                    border.color: sample.visualFocus || sample.hovered ? Theme.accent : Theme.border
                }
            }
        }
    }
}
