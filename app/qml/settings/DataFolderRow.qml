import QtQuick
import QtQuick.Layouts
import Rookery

/// Where all data is. Moving it elsewhere asks first, shows how far it is, and ends with a new start.
ColumnLayout {
    id: root

    property url wanted
    property bool chosen: false  // and not confirmed yet
    readonly property bool asking: root.chosen && !App.dataMove.running
    // Asked again when an answer ends.
    readonly property string complaint: root.asking && (App.chat.asking.busy || true) ? App.dataMove.complaint(root.wanted) : ""
    readonly property bool confirming: root.asking && root.complaint === ""

    function ask(folder: url): void {
        App.dataMove.dismissError();
        root.wanted = folder;
        root.chosen = true;
    }

    function dismiss(): void {
        App.dataMove.dismissError();
        root.chosen = false;
    }

    spacing: Theme.gap
    Layout.fillWidth: true

    SettingRow {
        name: qsTr("Data folder")
        hint: App.settings.dataFolder
        TextButton {
            text: qsTr("Open")
            iconName: "folder"
            onClicked: App.openDataFolder()
        }
        TextButton {
            objectName: "moveData"
            text: qsTr("Move…")
            enabled: !App.dataMove.running
            onClicked: App.files.ask(folderRequest)
        }
    }
    Text {
        objectName: "moveQuestion"
        visible: root.confirming
        text: qsTr("Conversations, pictures, models and settings will be moved to %1. Then Rookery starts again.").arg(Theme.typed(App.dataMove.shownPath(root.wanted)))
        textFormat: Text.PlainText
        color: Theme.text
        font.pixelSize: Theme.smallSize
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
    Flow {
        visible: root.confirming
        spacing: Theme.gap
        Layout.fillWidth: true
        TextButton {
            objectName: "moveNow"
            highlighted: true
            text: qsTr("Move")
            onClicked: {
                root.chosen = false;
                App.dataMove.start(root.wanted);
            }
        }
        TextButton {
            objectName: "moveNot"
            text: qsTr("Leave it here")
            onClicked: root.chosen = false
        }
    }
    ProgressRow {
        objectName: "moveProgress"
        visible: App.dataMove.running
        words: qsTr("Moving the data: %1 %").arg(Math.floor(App.dataMove.progress * 100))
        value: App.dataMove.progress
        onCancelled: App.dataMove.cancel()
    }
    Banner {
        objectName: "moveError"
        sentence: root.complaint !== "" ? root.complaint : App.dataMove.error
        onDismissed: root.dismiss()
        Layout.fillWidth: true
    }
    FileRequest {
        id: folderRequest

        purpose: "data-folder"
        kind: FileRequest.Folder
        title: qsTr("Move the data to an empty folder")
        onChosen: folder => root.ask(folder)
    }
}
