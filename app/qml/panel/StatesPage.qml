import QtQuick
import QtQuick.Layouts
import Rookery

/// The saved states of this conversation, newest first. A state is all that the model remembers, so a new
/// conversation can start from any of them.
PanelPage {
    id: root

    Text {
        text: qsTr("A state is everything the model remembers of the conversation, in a few megabytes. One is kept after every answer; start a new conversation from any of them.")
        color: Theme.secondaryText
        font.pixelSize: Theme.tinySize
        lineHeight: 1.3
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        TextButton {
            text: qsTr("Save as…")
            iconName: "bookmark"
            enabled: App.states.count > 0
            onClicked: nameRow.visible = !nameRow.visible
        }
        TextButton {
            text: qsTr("Import…")
            iconName: "import"
            enabled: App.models.ready
            onClicked: App.files.ask(importRequest)
        }
    }
    RowLayout {
        id: nameRow

        visible: false
        spacing: Theme.gap
        Layout.fillWidth: true
        onVisibleChanged: {
            if (visible) {
                nameField.text = "";
                nameField.forceActiveFocus();
            }
        }
        Field {
            id: nameField

            placeholderText: qsTr("Name of the newest state")
            onAccepted: save.clicked()
            Keys.onEscapePressed: nameRow.visible = false
            Layout.fillWidth: true
            Accessible.name: placeholderText
        }
        TextButton {
            id: save

            highlighted: true
            text: qsTr("Save")
            enabled: nameField.text.trim() !== ""
            onClicked: {
                App.states.nameNewest(nameField.text.trim());
                nameRow.visible = false;
            }
        }
    }
    Banner {
        sentence: App.states.error
        onDismissed: App.states.dismissError()
        Layout.fillWidth: true
    }
    Text {
        visible: App.states.count === 0
        text: qsTr("None yet: the first one comes with the first answer.")
        color: Theme.faintText
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    // A positioner, since states come and go: Qt 6.4 reads deleted items of a layout within a layout.
    Column {
        id: rows

        Layout.fillWidth: true
        Repeater {
            model: App.states
            delegate: StateRow {
                width: rows.width
                onExportRequested: id => {
                    exportRequest.state = id;
                    exportRequest.suggestedName = title;
                    App.files.ask(exportRequest);
                }
            }
        }
    }
    FileRequest {
        id: importRequest

        purpose: "import-state"
        title: qsTr("Start a conversation from a state file")
        filters: [qsTr("State files (*.safetensors *.rwkvstate *.pth)"), qsTr("All files (*)")]
        onChosen: file => App.states.importFrom(file)
    }
    FileRequest {
        id: exportRequest

        property double state

        purpose: "export-state"
        kind: FileRequest.Save
        title: qsTr("Export the state")
        filters: [qsTr("State files (*.safetensors)")]
        onChosen: file => App.states.exportTo(exportRequest.state, file)
    }
}
