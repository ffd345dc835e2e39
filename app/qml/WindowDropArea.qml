import QtQuick
import Rookery

/// Takes what is dropped on the window: a weight file to load, an exported conversation to open, pictures for the
/// next message, documents for the shelf; a text is opened where texts are written.
DropArea {
    id: root

    enum Takes { Pictures, Model, Conversation, Documents, Text }

    property int takes: WindowDropArea.Takes.Pictures

    property string page: "chat"  // that is shown

    signal modelDropped(url file)
    signal documentsDropped(var files)
    signal conversationDropped(url file)
    signal textDropped(url file)
    signal picturesDropped(var files, real x)  ///< x: where
    signal pictureBytesDropped(var bytes, real x)

    /// What a drag with these files would be taken for.
    function kindOf(files: var): int {
        if (files.length > 0 && root.page === "write" && root.isLocal(files[0]) && App.writing.isText(files[0])) {
            return WindowDropArea.Takes.Text;
        }
        if (files.length > 0 && (root.page === "shelf" || App.shelf.isDocument(files[0]))) {
            return WindowDropArea.Takes.Documents;
        }
        if (files.length > 0 && App.models.isWeightFile(files[0])) {
            return WindowDropArea.Takes.Model;
        }
        const conversation = files.length > 0 && root.isLocal(files[0]) && /\.json$/i.test(String(files[0]));
        return conversation ? WindowDropArea.Takes.Conversation : WindowDropArea.Takes.Pictures;
    }

    function isLocal(file: url): bool {
        return String(file).startsWith("file:");
    }

    /// The format of an encoded picture that is dragged from a program, or "".
    function encodedFormat(formats: var): string {
        return formats.find(format => /^image\/(png|jpeg|webp|gif|bmp)$/.test(format)) ?? "";
    }

    objectName: "dropArea"
    onEntered: drag => {
        root.takes = root.kindOf(Array.from(drag.urls));
        drag.accepted = drag.hasUrls || root.encodedFormat(drag.formats) !== "";
    }
    onDropped: drop => {
        const format = root.encodedFormat(drop.formats);
        const files = Array.from(drop.urls);
        const kind = root.kindOf(files);
        if (kind === WindowDropArea.Takes.Model) {
            root.modelDropped(files[0]);
        } else if (kind === WindowDropArea.Takes.Conversation) {
            root.conversationDropped(files[0]);
        } else if (kind === WindowDropArea.Takes.Documents) {
            root.documentsDropped(files);
        } else if (kind === WindowDropArea.Takes.Text) {
            root.textDropped(files[0]);
        } else if (format !== "" && !files.some(root.isLocal)) {
            root.pictureBytesDropped(drop.getDataAsArrayBuffer(format), drop.x);
        } else {
            root.picturesDropped(files, drop.x);
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
                    icon: root.takes === WindowDropArea.Takes.Model ? "model"
                          : root.takes === WindowDropArea.Takes.Conversation ? "import"
                          : root.takes === WindowDropArea.Takes.Documents ? "file"
                          : root.takes === WindowDropArea.Takes.Text ? "file" : "picture"
                    size: 32
                    color: Theme.accent
                    anchors.horizontalCenter: parent.horizontalCenter
                }
                Text {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.takes === WindowDropArea.Takes.Model ? qsTr("Drop the weight file to load it")
                          : root.takes === WindowDropArea.Takes.Conversation ? qsTr("Drop the exported conversation to open it")
                          : root.takes === WindowDropArea.Takes.Documents ? qsTr("Drop documents to put them on the shelf")
                          : root.takes === WindowDropArea.Takes.Text ? qsTr("Drop the text to write on in it")
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
