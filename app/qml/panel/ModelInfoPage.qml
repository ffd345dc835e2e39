import QtQuick
import QtQuick.Layouts
import Rookery

/// What the model in use is.
PanelPage {
    id: root

    property bool ofText: false  // which is no conversation

    signal modelRequested

    Text {
        text: App.models.ready ? App.models.name : qsTr("No model is loaded.")
        textFormat: Text.PlainText
        color: Theme.text
        font.pixelSize: Theme.titleSize
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }
    // A positioner, since facts come and go: Qt 6.4 reads deleted items of a layout within a layout.
    Column {
        id: facts

        spacing: 9
        Layout.fillWidth: true
        Repeater {
            model: App.models.facts
            delegate: Column {
                id: fact

                required property var modelData

                width: facts.width
                spacing: 1
                Text {
                    width: fact.width
                    wrapMode: Text.Wrap
                    text: fact.modelData.name
                    textFormat: Text.PlainText
                    color: Theme.faintText
                    font.pixelSize: Theme.tinySize
                }
                TextEdit {
                    text: fact.modelData.value
                    textFormat: TextEdit.PlainText
                    readOnly: true
                    selectByMouse: true
                    activeFocusOnTab: false
                    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                    horizontalAlignment: TextEdit.AlignLeft  // under its name, also where lines begin on the right
                    color: Theme.text
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.text
                    font.pixelSize: Theme.smallSize
                    width: fact.width
                }
            }
        }
    }
    TextButton {
        text: qsTr("Models…")
        iconName: "model"
        onClicked: root.modelRequested()
    }
    TextButton {
        visible: App.chat.asking.canContinue && !App.models.isStarter
        text: App.models.encoderChosen ? qsTr("Use another image encoder…") : qsTr("Choose an image encoder…")
        iconName: "picture"
        onClicked: App.files.ask(encoderRequest)
    }
    TextButton {
        visible: App.models.encoderChosen
        text: qsTr("Use no other image encoder")
        onClicked: App.models.forgetEncoder()
    }
    MemoryChart {
        objectName: "modelMemory"
        example: root.ofText || App.memory.tokens <= 0
        Layout.fillWidth: true
    }
    AdapterList {
        visible: App.models.ready && App.chat.asking.canContinue
        Layout.fillWidth: true
    }
    DraftModelRow {
        visible: App.chat.asking.canContinue && (drafts.names.length > 0 || drafts.complaint !== "")
        Layout.fillWidth: true
    }
    FileRequest {
        id: encoderRequest

        purpose: "encoder"
        title: qsTr("Choose the image encoder of the model")
        startFolder: App.models.folder
        filters: [qsTr("Image encoders (*.safetensors *.pth *.onnx)"), qsTr("All files (*)")]
        onChosen: file => App.models.chooseEncoder(file)
    }
}
