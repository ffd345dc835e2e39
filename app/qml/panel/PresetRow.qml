import QtQuick
import QtQuick.Layouts
import Rookery

/// The sampling presets: choose one, keep the sliders as an own one, rename or delete that.
ColumnLayout {
    id: root

    spacing: 6

    RowLayout {
        spacing: 2
        Layout.fillWidth: true
        Choice {
            objectName: "presets"
            model: App.sampling.presets
            chosen: App.sampling.preset
            displayText: App.sampling.preset < 0 ? qsTr("Own settings") : currentText
            onActivated: index => App.sampling.applyPreset(index)
            Layout.fillWidth: true
            Layout.rightMargin: 4
            Accessible.name: qsTr("Preset")
        }
        IconButton {
            objectName: "savePreset"
            name: qsTr("Save these settings as a preset…")
            iconName: "bookmark"
            onClicked: {
                renameRow.visible = false;
                saveRow.visible ? saveRow.end() : saveRow.begin(App.sampling.presetIsOwn ? App.sampling.presets[App.sampling.preset] : "");
            }
        }
        IconButton {
            id: more

            objectName: "presetMenu"
            visible: App.sampling.presetIsOwn
            name: qsTr("Rename or delete the preset")
            iconName: "more"
            onClicked: menu.popup(more, 0, more.height + 2)

            AppMenu {
                id: menu

                AppMenuItem {
                    objectName: "renamePreset"
                    text: qsTr("Rename…")
                    iconName: "edit"
                    onTriggered: {
                        saveRow.visible = false;
                        renameRow.index = App.sampling.preset;
                        renameRow.before = App.sampling.presets[App.sampling.preset];
                        renameRow.begin(renameRow.before);
                    }
                }
                AppMenuItem {
                    objectName: "deletePreset"
                    text: qsTr("Delete")
                    iconName: "trash"
                    danger: true
                    onTriggered: App.sampling.removePreset(App.sampling.preset)
                }
            }
        }
        IconButton {
            name: qsTr("Back to the model's defaults")
            iconName: "reset"
            onClicked: App.sampling.reset()
        }
    }
    NameRow {
        id: saveRow

        readonly property int use: App.sampling.useOfName(typed)

        objectName: "savePresetRow"
        placeholder: qsTr("Name of the preset")
        actionText: use === SamplingModel.Own ? qsTr("Replace") : qsTr("Save")
        acceptable: use !== SamplingModel.BuiltIn
        complaint: use === SamplingModel.BuiltIn ? qsTr("A preset of the program has this name; choose another one.")
                 : use === SamplingModel.Own ? qsTr("Your preset of this name will get these settings.") : ""
        onAccepted: name => App.sampling.savePreset(name)
        Layout.fillWidth: true
    }
    NameRow {
        id: renameRow

        property int index: -1
        property string before
        readonly property int use: App.sampling.useOfName(typed)
        readonly property bool same: typed.toLowerCase() === before.toLowerCase()

        objectName: "renamePresetRow"
        placeholder: qsTr("New name of the preset")
        actionText: qsTr("Rename")
        acceptable: same || use === SamplingModel.Free
        complaint: acceptable || typed === "" ? "" : qsTr("Another preset has this name; choose another one.")
        onAccepted: name => App.sampling.renamePreset(index, name)
        Layout.fillWidth: true
    }
}
