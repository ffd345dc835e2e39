import QtQuick
import Rookery

/// Takes what is dropped on the window: a model to load, an adapter of the one in use, an exported conversation to open, pictures for the
/// next message, documents for the shelf; a text is opened where texts are written.
DropArea {
    id: root

    enum Takes { Pictures, Model, Adapter, Conversation, Documents, Text }

    property int takes: WindowDropArea.Takes.Pictures

    property string page: "chat"  // that is shown

    signal weightsDropped(var files)
    signal documentsDropped(var files)
    signal conversationDropped(url file)
    signal textDropped(url file)
    signal picturesDropped(var files, real x)  ///< x: where
    signal pictureBytesDropped(var bytes, real x)

    /// The weights among them; none where other files are, but for the settings that lie beside weights.
    function weightsOf(files: var): var {
        const weights = files.filter(file => App.models.dropped.areWeights(file));
        return files.every(file => weights.includes(file) || /\.json$/i.test(String(file))) ? weights : [];
    }

    /// What a drag with these files would be taken for.
    function kindOf(files: var): int {
        if (files.length > 0 && root.page === "write" && root.isLocal(files[0]) && App.writing.isText(files[0])) {
            return WindowDropArea.Takes.Text;
        }
        if (files.length > 0 && root.page === "shelf") {  // states, too
            return WindowDropArea.Takes.Documents;
        }
        if (root.weightsOf(files).length > 0) {
            return WindowDropArea.Takes.Model;
        }
        if (files.length > 0 && App.shelf.isDocument(files[0])) {
            return WindowDropArea.Takes.Documents;
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
        const files = Array.from(drag.urls);
        root.takes = root.kindOf(files);
        if (root.takes === WindowDropArea.Takes.Model) {
            App.models.dropped.lookAt(root.weightsOf(files)[0]);
        }
        drag.accepted = drag.hasUrls || root.encodedFormat(drag.formats) !== "";
    }
    onDropped: drop => {
        const format = root.encodedFormat(drop.formats);
        const files = Array.from(drop.urls);
        const kind = root.kindOf(files);
        if (kind === WindowDropArea.Takes.Model) {
            root.weightsDropped(root.weightsOf(files));
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

    Connections {
        target: App.models.dropped

        function onLookedAt(file: url, isAdapter: bool): void {
            if (isAdapter && App.models.adapters.wanted && root.takes === WindowDropArea.Takes.Model) {
                root.takes = WindowDropArea.Takes.Adapter;
            }
        }
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
                    icon: root.takes === WindowDropArea.Takes.Model || root.takes === WindowDropArea.Takes.Adapter ? "model"
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
                          : root.takes === WindowDropArea.Takes.Adapter ? qsTr("Drop the adapter to add it to %1").arg(App.models.name)
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
