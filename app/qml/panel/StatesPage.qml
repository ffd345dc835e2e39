import QtQuick
import QtQuick.Layouts
import Rookery

/// The saved states of this conversation, newest first. A state is all that the model remembers, so a new
/// conversation can start from any of them.
PanelPage {
    id: root

    Text {
        text: qsTr("A state is everything the model remembers of the conversation, in a few megabytes: start a new conversation from any of them. One is saved after every answer. All of the newest stay, of older ones fewer and fewer; one with a name stays until you delete it.")
        color: Theme.secondaryText
        font.pixelSize: Theme.tinySize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Text {
        visible: App.models.ready && !App.chat.asking.canContinue
        text: qsTr("%1 has no states: it reads the whole conversation with each question. Those saved before are for the models of this computer that they belong to.").arg(App.models.name)
        textFormat: Text.PlainText
        color: Theme.warning
        font.pixelSize: Theme.tinySize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    MemoryChart {
        objectName: "memoryChart"
        Layout.fillWidth: true
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        TextButton {
            text: qsTr("Save as…")
            iconName: "bookmark"
            enabled: App.states.count > 0
            onClicked: nameRow.visible ? nameRow.end() : nameRow.begin("")
        }
        TextButton {
            text: qsTr("Import…")
            iconName: "import"
            enabled: App.chat.asking.canContinue
            onClicked: App.files.ask(importRequest)
        }
    }
    NameRow {
        id: nameRow

        placeholder: qsTr("Name of the newest state")
        onAccepted: name => App.states.nameNewest(name)
        Layout.fillWidth: true
    }
    Banner {
        sentence: App.states.error
        onDismissed: App.states.dismissError()
        Layout.fillWidth: true
    }
    Text {
        visible: App.states.count === 0
        text: App.models.ready && !App.chat.asking.canContinue ? qsTr("None.") : qsTr("None yet: the first one comes with the first answer.")
        textFormat: Text.PlainText
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
                last: index === App.states.count - 1
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
