import QtQuick
import QtQuick.Layouts
import Rookery

/// The sampling presets: choose one, keep the sliders as an own one, rename or delete that.
ColumnLayout {
    id: root

    required property SamplingModel sampling

    spacing: 6

    RowLayout {
        spacing: 2
        Layout.fillWidth: true
        Choice {
            objectName: "presets"
            model: root.sampling.presets
            chosen: root.sampling.preset
            displayText: root.sampling.preset < 0 ? qsTr("Own settings") : currentText
            onActivated: index => root.sampling.applyPreset(index)
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
                saveRow.visible ? saveRow.end() : saveRow.begin(root.sampling.presetIsOwn ? root.sampling.presets[root.sampling.preset] : "");
            }
        }
        IconButton {
            id: more

            objectName: "presetMenu"
            visible: root.sampling.presetIsOwn
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
                        renameRow.index = root.sampling.preset;
                        renameRow.before = root.sampling.presets[root.sampling.preset];
                        renameRow.begin(renameRow.before);
                    }
                }
                AppMenuItem {
                    objectName: "deletePreset"
                    text: qsTr("Delete")
                    iconName: "trash"
                    danger: true
                    onTriggered: root.sampling.removePreset(root.sampling.preset)
                }
            }
        }
        IconButton {
            name: qsTr("Back to the model's defaults")
            iconName: "reset"
            onClicked: root.sampling.reset()
        }
    }
    NameRow {
        id: saveRow

        readonly property int use: root.sampling.useOfName(typed)

        objectName: "savePresetRow"
        placeholder: qsTr("Name of the preset")
        actionText: use === SamplingModel.Own ? qsTr("Replace") : qsTr("Save")
        acceptable: use !== SamplingModel.BuiltIn
        complaint: use === SamplingModel.BuiltIn ? qsTr("A preset of the program has this name; choose another one.")
                 : use === SamplingModel.Own ? qsTr("Your preset of this name will get these settings.") : ""
        onAccepted: name => root.sampling.savePreset(name)
        Layout.fillWidth: true
    }
    NameRow {
        id: renameRow

        property int index: -1
        property string before
        readonly property int use: root.sampling.useOfName(typed)
        readonly property bool same: typed.toLowerCase() === before.toLowerCase()

        objectName: "renamePresetRow"
        placeholder: qsTr("New name of the preset")
        actionText: qsTr("Rename")
        acceptable: same || use === SamplingModel.Free
        complaint: acceptable || typed === "" ? "" : qsTr("Another preset has this name; choose another one.")
        onAccepted: name => root.sampling.renamePreset(index, name)
        Layout.fillWidth: true
    }
}
