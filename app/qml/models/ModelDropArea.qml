import QtQuick
import Rookery

/// Takes a weight file that is dropped on the window.
DropArea {
    id: root

    signal modelDropped(url file)

    onEntered: drag => {
        drag.accepted = drag.hasUrls && App.models.isWeightFile(drag.urls[0]);
    }
    onDropped: drop => {
        drop.accept();
        root.modelDropped(drop.urls[0]);
    }

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Theme.shade

        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 420)
            height: 150
            radius: Theme.largeRadius
            color: Theme.window
            border.width: 2
            border.color: Theme.accent

            Column {
                anchors.centerIn: parent
                width: parent.width - 32
                spacing: 10
                Icon {
                    icon: "model"
                    size: 32
                    color: Theme.accent
                    anchors.horizontalCenter: parent.horizontalCenter
                }
                Text {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Drop the weight file to load it")
                    font.pixelSize: Theme.textSize
                    font.weight: Font.Medium
                    color: Theme.text
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
