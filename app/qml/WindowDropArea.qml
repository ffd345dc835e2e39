import QtQuick
import Rookery

/// Takes what is dropped on the window: a weight file to load, or pictures for the next message.
DropArea {
    id: root

    property bool takesModel: false

    signal modelDropped(url file)
    signal picturesDropped(var files)
    signal pictureBytesDropped(var bytes)

    function isLocal(file: url): bool {
        return String(file).startsWith("file:");
    }

    /// The format of an encoded picture that is dragged from a program, or "".
    function encodedFormat(formats: var): string {
        return formats.find(format => /^image\/(png|jpeg|webp|gif|bmp)$/.test(format)) ?? "";
    }

    objectName: "dropArea"
    onEntered: drag => {
        root.takesModel = drag.hasUrls && App.models.isWeightFile(drag.urls[0]);
        drag.accepted = drag.hasUrls || root.encodedFormat(drag.formats) !== "";
    }
    onDropped: drop => {
        const format = root.encodedFormat(drop.formats);
        const files = Array.from(drop.urls);
        if (drop.hasUrls && App.models.isWeightFile(drop.urls[0])) {
            root.modelDropped(drop.urls[0]);
        } else if (format !== "" && !files.some(root.isLocal)) {
            root.pictureBytesDropped(drop.getDataAsArrayBuffer(format));
        } else {
            root.picturesDropped(files);
        }
        drop.accept(Qt.CopyAction);
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
                    icon: root.takesModel ? "model" : "picture"
                    size: 32
                    color: Theme.accent
                    anchors.horizontalCenter: parent.horizontalCenter
                }
                Text {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.takesModel ? qsTr("Drop the weight file to load it")
                                          : qsTr("Drop pictures to ask about them")
                    font.pixelSize: Theme.textSize
                    font.weight: Font.Medium
                    color: Theme.text
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
