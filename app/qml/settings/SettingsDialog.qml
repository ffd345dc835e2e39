import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Settings of the program as a whole.
Modal {
    id: root

    readonly property int choiceWidth: Math.min(230 * Math.max(1, Theme.scale), root.availableWidth / 2)

    signal aboutRequested
    signal promptsRequested

    objectName: "settingsDialog"
    title: qsTr("Settings")
    preferredWidth: 660
    // While the data moves nothing is stored, so nobody types meanwhile.
    closable: !App.dataMove.running
    onAboutToShow: App.quickKeys.look()
    Flickable {
        id: flick

        /// A row that grew by a question or an outcome, which may stand below what is seen.
        function show(row: Item): void {
            flick.contentY = Math.max(flick.contentY, Math.min(row.y, row.y + row.height - flick.height));
        }

        anchors.fill: parent
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: column

            width: flick.width
            spacing: 16

            SettingRow {
                name: qsTr("Theme")
                Choice {
                    model: [qsTr("Follow the system"), qsTr("Light"), qsTr("Dark")]
                    chosen: App.settings.theme
                    onActivated: index => App.settings.theme = index
                    Layout.preferredWidth: root.choiceWidth
                    Accessible.name: qsTr("Theme")
                }
            }
            SettingRow {
                name: qsTr("High contrast")
                hint: qsTr("Stronger colours and lines.")
                Toggle {
                    objectName: "contrastSwitch"
                    checked: App.settings.highContrast
                    onToggled: App.settings.highContrast = checked
                    Accessible.name: qsTr("High contrast")
                }
            }
            SettingRow {
                name: qsTr("Less motion")
                hint: qsTr("Things appear at once, nothing slides or breathes.")
                Toggle {
                    objectName: "motionSwitch"
                    checked: App.settings.lessMotion
                    onToggled: App.settings.lessMotion = checked
                    Accessible.name: qsTr("Less motion")
                }
            }
            SettingRow {
                name: qsTr("Text size")
                hint: qsTr("Ctrl+Plus, Ctrl+Minus, Ctrl+0")
                ThinSlider {
                    from: 0.8
                    to: 1.6
                    stepSize: 0.1
                    snapMode: Slider.SnapAlways
                    value: App.settings.textScale
                    onPressedChanged: {
                        if (!pressed) {
                            App.settings.textScale = value;
                        }
                    }
                    onMoved: {
                        if (!pressed) {
                            App.settings.textScale = value;
                        }
                    }
                    Layout.preferredWidth: 150
                    Accessible.name: qsTr("Text size")
                }
                Text {
                    text: Math.round(App.settings.textScale * 100) + " %"
                    color: Theme.secondaryText
                    font.pixelSize: Theme.smallSize
                    horizontalAlignment: Text.AlignRight
                    Layout.preferredWidth: 52 * Math.max(1, Theme.scale)
                }
            }
            SettingRow {
                name: qsTr("Language")
                Choice {
                    model: App.languages
                    textRole: "name"
                    valueRole: "locale"
                    chosen: App.languageIndex
                    onActivated: App.settings.language = currentValue
                    Layout.preferredWidth: root.choiceWidth
                    Accessible.name: qsTr("Language")
                }
            }
            SettingRow {
                name: qsTr("Line numbers in code")
                hint: qsTr("Beside blocks of five lines or more. They aren't copied.")
                Toggle {
                    objectName: "codeNumbersSwitch"
                    checked: App.settings.numbersCode
                    onToggled: App.settings.numbersCode = checked
                    Accessible.name: qsTr("Line numbers in code")
                }
            }
            SettingRow {
                name: qsTr("Tell me when an answer is written")
                hint: qsTr("A notification of the desktop, while another window is in front.")
                Toggle {
                    objectName: "notifySwitch"
                    checked: App.settings.notifies
                    onToggled: App.settings.notifies = checked
                    Accessible.name: qsTr("Tell me when an answer is written")
                }
            }
            SettingRow {
                name: qsTr("Icon in the tray")
                hint: App.tray.wanted && !App.tray.shown ? qsTr("This desktop has no tray.")
                                                         : qsTr("Closing the window then only hides it, and answers go on.")
                Toggle {
                    objectName: "traySwitch"
                    checked: App.tray.wanted
                    onToggled: App.tray.wanted = checked
                    Accessible.name: qsTr("Icon in the tray")
                }
            }
            QuickWindowRow {}
            SettingRow {
                name: qsTr("Read new answers aloud")
                hint: qsTr("With the desktop’s voice, while they are written. Any answer can be read from its menu.")
                Toggle {
                    objectName: "readAloudSwitch"
                    checked: App.settings.readsAloud
                    onToggled: App.settings.readsAloud = checked
                    Accessible.name: qsTr("Read new answers aloud")
                }
            }
            Separator {
                Layout.fillWidth: true
            }
            SettingRow {
                name: qsTr("Device")
                hint: qsTr("Takes effect when a model is loaded.")
                Choice {
                    model: App.models.devices
                    textRole: "name"
                    valueRole: "device"
                    chosen: App.models.deviceIndex
                    onActivated: App.settings.device = currentValue
                    Layout.preferredWidth: root.choiceWidth
                    Accessible.name: qsTr("Device")
                }
            }
            SettingRow {
                name: qsTr("Threads")
                hint: qsTr("Empty: one per core. Takes effect when a model is loaded.")
                NumberField {
                    value: App.settings.threads
                    from: 0
                    to: 256
                    decimals: 0
                    emptyValue: 0
                    accessibleName: qsTr("Threads")
                    placeholderText: qsTr("auto")
                    onEdited: value => App.settings.threads = value
                }
            }
            RowLayout {
                visible: App.models.settingsPending
                spacing: Theme.gap
                Layout.fillWidth: true
                Text {
                    text: qsTr("%1 was loaded with other settings.").arg(App.models.name)
                    textFormat: Text.PlainText
                    color: Theme.secondaryText
                    font.pixelSize: Theme.tinySize
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                TextButton {
                    text: qsTr("Load again")
                    onClicked: App.models.reload()
                }
            }
            Separator {
                Layout.fillWidth: true
            }
            ServerSettings {
                id: localServer

                onHeightChanged: {
                    if (localServer.server.on) {
                        flick.show(localServer);
                    }
                }
            }
            Separator {
                Layout.fillWidth: true
            }
            DataFolderRow {
                id: dataFolder

                onHeightChanged: {
                    if (dataFolder.asking) {
                        flick.show(dataFolder);
                    }
                }
            }
            DataCheckRow {
                id: dataCheck

                onHeightChanged: {
                    if (dataCheck.telling) {
                        flick.show(dataCheck);
                    }
                }
            }
            SettingRow {
                name: qsTr("Prompts")
                hint: qsTr("What you ask often, under a name. Type / at the beginning of a message to use one.")
                TextButton {
                    objectName: "editPrompts"
                    text: qsTr("Edit…")
                    onClicked: root.promptsRequested()
                }
            }
            SettingRow {
                name: qsTr("Import a conversation")
                hint: qsTr("One that was exported as JSON, with all branches and pictures. It can also be dropped on the window.")
                TextButton {
                    text: qsTr("Import…")
                    iconName: "import"
                    onClicked: App.files.ask(importRequest)
                }
            }
            Separator {
                Layout.fillWidth: true
            }
            Text {
                text: qsTr("Keyboard")
                color: Theme.text
                font.pixelSize: Theme.smallSize
                font.weight: Font.DemiBold
            }
            ShortcutTable {
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Text {
                    text: qsTr("Rookery %1 · Apache License 2.0").arg(App.version)
                    color: Theme.faintText
                    font.pixelSize: Theme.tinySize
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                TextButton {
                    text: qsTr("About…")
                    flat: true
                    onClicked: root.aboutRequested()
                }
            }
        }
    }
    FileRequest {
        id: importRequest

        purpose: "import-conversation"
        title: qsTr("Import a conversation")
        acceptText: qsTr("Import")
        filters: [qsTr("Exported conversations (*.json)")]
        onChosen: file => {
            root.close();
            App.conversations.importFrom(file);
        }
    }
}
