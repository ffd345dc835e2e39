import QtQuick
import QtQuick.Layouts
import Rookery

/// What was learned: named, saved, and talked with.
ColumnLayout {
    id: root

    required property bool narrow
    readonly property Teaching teaching: App.teaching

    spacing: 10

    Text {
        text: root.teaching.outcome
        textFormat: Text.PlainText
        color: Theme.text
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.narrow ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Field {
            id: name

            objectName: "voiceName"
            placeholderText: qsTr("Name, as “Pirate”")
            maximumLength: 80
            onAccepted: root.teaching.save(name.text)
            Layout.fillWidth: true
            Accessible.name: qsTr("Name of what was learned")
        }
        TextButton {
            objectName: "saveVoice"
            enabled: name.text.trim() !== ""
            text: qsTr("Save")
            onClicked: root.teaching.save(name.text)
        }
        TextButton {
            objectName: "talkWithVoice"
            highlighted: true
            enabled: name.text.trim() !== "" && !App.models.loading
            text: qsTr("Start a conversation with it")
            onClicked: root.teaching.startChat(name.text)
        }
    }
    Banner {
        good: true
        dismissible: false
        sentence: root.teaching.savedAs === "" ? ""
                : root.teaching.kind === Teaching.Lora ? qsTr("It stands under Model, Adapters now, where it is switched on and off. The folder %1 is for other programs, too.").arg(root.teaching.savedAs)
                : root.teaching.onShelf ? qsTr("It is on the shelf now: any conversation can start from it there. The file %1 is for other programs, too.").arg(root.teaching.savedAs)
                                        : qsTr("Saved as %1. Other programs for RWKV read it too; here it can be imported under States.").arg(root.teaching.savedAs)
        Layout.fillWidth: true
    }
    TextButton {
        objectName: "teachAgain"
        flat: true
        text: root.teaching.savedAs === "" ? qsTr("Discard it, and change the examples") : qsTr("Back to the examples")
        onClicked: root.teaching.startOver()
    }
}
