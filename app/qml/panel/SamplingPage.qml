import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The sampling sliders. They act on the next token of the answer being written.
PanelPage {
    id: root

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Choice {
            id: presets

            model: App.sampling.presets
            currentIndex: App.sampling.preset
            displayText: App.sampling.preset < 0 ? qsTr("Own settings") : currentText
            onActivated: index => App.sampling.applyPreset(index)
            Layout.fillWidth: true
            Accessible.name: qsTr("Preset")
        }
        IconButton {
            name: qsTr("Back to the model's defaults")
            iconName: "reset"
            onClicked: App.sampling.reset()
        }
    }
    Text {
        text: qsTr("Changes act on the next token, also while an answer is written.")
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: App.sampling
        delegate: SliderRow {
            id: slider

            required property var model

            Layout.fillWidth: true
            onEdited: value => slider.model.value = value
        }
    }
    Separator {
        Layout.fillWidth: true
    }
    NumberRow {
        name: qsTr("Most tokens in an answer")
        value: App.sampling.maxTokens
        from: 1
        to: 65536
        onEdited: value => App.sampling.maxTokens = value
        Layout.fillWidth: true
    }
    NumberRow {
        name: qsTr("Seed")
        hint: qsTr("The same seed, settings and text give the same answer. Empty: a new one each time.")
        value: App.sampling.seed
        from: -1
        to: 2147483647
        emptyValue: -1
        onEdited: value => App.sampling.seed = value
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: 6
        Layout.fillWidth: true
        Text {
            text: qsTr("Also stop at")
            color: Theme.text
            font.pixelSize: Theme.smallSize
        }
        Field {
            text: App.sampling.stopTexts
            placeholderText: qsTr("Texts, separated by a comma; %1 is a line's end").arg("\\n")
            onEditingFinished: App.sampling.stopTexts = text
            Layout.fillWidth: true
            Accessible.name: qsTr("Texts that end an answer")
        }
    }
}
