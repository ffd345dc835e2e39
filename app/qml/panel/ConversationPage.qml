import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// How this conversation is put to the model: system prompt, chat template, thinking, and the text that the
/// model reads.
PanelPage {
    id: root

    component Label: Text {
        textFormat: Text.PlainText
        color: Theme.text
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    component Hint: Text {
        textFormat: Text.PlainText
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }

    ColumnLayout {
        spacing: 6
        Layout.fillWidth: true
        RowLayout {
            Layout.fillWidth: true
            Label {
                text: qsTr("System prompt")
            }
            IconButton {
                name: qsTr("No system prompt, the model's template")
                iconName: "reset"
                onClicked: App.prompt.reset()
            }
        }
        TextBox {
            objectName: "systemPrompt"
            name: qsTr("System prompt")
            placeholderText: qsTr("For example: You are a patient teacher. Answer in short sentences.")
            text: App.prompt.systemPrompt
            readOnly: !App.prompt.systemPromptFits
            onEdited: text => App.prompt.systemPrompt = text
            Layout.fillWidth: true
        }
        Hint {
            visible: !App.prompt.systemPromptFits
            text: qsTr("It is too long to be changed here. This is its beginning; the model reads all of it.")
        }
        Hint {
            text: qsTr("Stands before the first message of this conversation. After a change the model reads the conversation again.")
        }
    }
    ColumnLayout {
        spacing: 6
        Layout.fillWidth: true
        Label {
            text: qsTr("Chat template")
        }
        Choice {
            objectName: "chatTemplate"
            model: App.prompt.templates
            chosen: App.prompt.templateIndex
            onActivated: index => App.prompt.templateIndex = index
            Layout.fillWidth: true
            Accessible.name: qsTr("Chat template")
        }
    }
    ColumnLayout {
        visible: App.prompt.canThink
        spacing: 6
        Layout.fillWidth: true
        Label {
            text: qsTr("Thinking")
        }
        Choice {
            objectName: "thinking"
            model: App.prompt.thinkings
            chosen: App.prompt.thinkingIndex
            onActivated: index => App.prompt.thinkingIndex = index
            Layout.fillWidth: true
            Accessible.name: qsTr("Thinking")
        }
    }
    ColumnLayout {
        visible: App.prompt.custom
        spacing: 6
        Layout.fillWidth: true
        Label {
            text: qsTr("Names of the speakers")
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Field {
                text: App.prompt.userName
                placeholderText: qsTr("You")
                onTextEdited: App.prompt.userName = text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Accessible.name: qsTr("Your name in the template")
            }
            Field {
                text: App.prompt.assistantName
                placeholderText: qsTr("The model")
                onTextEdited: App.prompt.assistantName = text
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Accessible.name: qsTr("The model's name in the template")
            }
        }
        Label {
            text: qsTr("Opening")
        }
        TextBox {
            name: qsTr("Text before the first turn")
            placeholderText: qsTr("Text before the first turn, with its line ends")
            text: App.prompt.opening
            leastLines: 2
            onEdited: text => App.prompt.opening = text
            Layout.fillWidth: true
        }
        Label {
            text: qsTr("An answer ends at")
        }
        Field {
            text: App.prompt.stopTexts
            placeholderText: qsTr("Texts, separated by a comma; %1 is a line's end").arg("\\n")
            onEditingFinished: App.prompt.stopTexts = text
            Layout.fillWidth: true
            Accessible.name: qsTr("Texts that end an answer")
        }
    }
    ColumnLayout {
        spacing: 6
        Layout.fillWidth: true
        Label {
            text: qsTr("The answer is")
        }
        Choice {
            objectName: "answerForm"
            enabled: App.prompt.canKeepToForms
            model: App.prompt.forms
            chosen: App.prompt.formIndex
            onActivated: index => App.prompt.formIndex = index
            Layout.fillWidth: true
            Accessible.name: qsTr("The answer is")
        }
        TextBox {
            objectName: "answerFormText"
            visible: App.prompt.formIndex >= 2
            name: App.prompt.formIndex === 2 ? qsTr("JSON schema") : qsTr("Regular expression")
            placeholderText: App.prompt.formIndex === 2 ? "{\"type\": \"object\", \"properties\": {…}}" : "(yes|no)"
            text: App.prompt.formText
            font.family: App.monoFamily
            onEdited: text => App.prompt.formText = text
            Layout.fillWidth: true
        }
        Text {
            objectName: "answerFormProblem"
            visible: text !== "" && App.prompt.canKeepToForms
            text: App.prompt.formProblem
            textFormat: Text.PlainText
            color: Theme.danger
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
        Hint {
            objectName: "answerFormHint"
            visible: !App.prompt.canKeepToForms || App.prompt.formIndex > 0
            text: App.prompt.canKeepToForms ? qsTr("The model can write nothing else: every token is checked before it is chosen.")
                                            : qsTr("A model on a server can't be kept to a form; its answers are any text.")
        }
    }
    Separator {
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: 6
        Layout.fillWidth: true
        Label {
            text: qsTr("What the model reads")
        }
        TextBox {
            objectName: "promptPreview"
            name: qsTr("What the model reads")
            text: App.prompt.preview
            readOnly: true
            mostLines: 14
            font.family: App.monoFamily
            font.pixelSize: Theme.tinySize
            Layout.fillWidth: true
        }
        Hint {
            text: qsTr("The answer ends at: %1").arg(App.prompt.stops)
        }
    }
}
