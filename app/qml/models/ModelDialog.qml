pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The models on this computer, and loading one of them. The window stays usable meanwhile.
Modal {
    id: root

    title: qsTr("Models")
    preferredWidth: 620
    onOpened: App.models.library.refresh()
    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        Banner {
            objectName: "modelError"
            sentence: App.models.error
            actionText: App.models.vocabularyMissing ? qsTr("Choose the file…")
                                                     : App.models.cardMissing ? qsTr("Use the CPU") : ""
            onActionTriggered: App.models.cardMissing ? App.models.loadOnProcessor() : App.files.ask(vocabularyRequest)
            onDismissed: App.models.dismissError()
            Layout.fillWidth: true
        }
        Rectangle {
            visible: App.models.loading
            radius: 11
            color: Theme.accentSoft
            implicitHeight: progress.implicitHeight + 24
            Layout.fillWidth: true
            ColumnLayout {
                id: progress

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 14
                anchors.verticalCenter: parent.verticalCenter
                spacing: 8
                RowLayout {
                    Layout.fillWidth: true
                    Text {
                        text: qsTr("Loading %1").arg(App.models.loadingName)
                        textFormat: Text.PlainText
                        elide: Text.ElideMiddle
                        color: Theme.text
                        font.pixelSize: Theme.smallSize
                        font.weight: Font.Medium
                        Layout.fillWidth: true
                    }
                    TextButton {
                        text: qsTr("Cancel")
                        onClicked: App.models.cancel()
                    }
                }
                ProgressLine {
                    value: App.models.progress
                    Layout.fillWidth: true
                }
            }
        }
        ListView {
            id: list

            objectName: "modelList"
            clip: true
            spacing: 2
            model: App.models.library
            boundsBehavior: Flickable.StopAtBounds
            implicitHeight: Math.min(contentHeight, 380)
            activeFocusOnTab: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ThinScrollBar {}
            delegate: ModelRow {
                width: list.width
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Models on this computer")
        }
        Text {
            text: qsTr("RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.").arg(App.models.folder)
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
        TextButton {
            id: catalogButton

            flat: true
            checkable: true
            iconName: catalogButton.checked ? "chevron-down" : "chevron-right"
            text: qsTr("Models to download")
        }
        ColumnLayout {
            visible: catalogButton.checked
            spacing: 2
            Layout.fillWidth: true
            Text {
                text: qsTr("Nothing is fetched before you press Download; that is the only time Rookery uses the network.")
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Banner {
                sentence: App.models.catalog.error
                onDismissed: App.models.catalog.dismissError()
                Layout.fillWidth: true
            }
            Repeater {
                model: App.models.catalog
                delegate: CatalogRow {
                    Layout.fillWidth: true
                }
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Text {
                text: qsTr("Quantise on load")
                color: Theme.text
                font.pixelSize: Theme.smallSize
            }
            Choice {
                objectName: "quantization"
                model: App.models.quantizations
                textRole: "name"
                valueRole: "quantization"
                currentIndex: App.models.quantizationIndex
                onActivated: App.settings.quantization = currentValue
                Layout.preferredWidth: 230
                Accessible.name: qsTr("Quantise on load")
            }
            Text {
                text: App.models.settingsPending ? "" : qsTr("Takes effect when a model is loaded.")
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "reloadModel"
                visible: App.models.settingsPending
                text: qsTr("Load again")
                onClicked: App.models.reload()
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            TextButton {
                highlighted: true
                iconName: "folder"
                text: qsTr("Open a file…")
                onClicked: App.files.ask(modelRequest)
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                visible: App.models.ready
                text: qsTr("Unload %1").arg(App.models.name)
                onClicked: App.models.unload()
            }
        }
    }

    FileRequest {
        id: modelRequest

        purpose: "model"
        title: qsTr("Load a model")
        acceptText: qsTr("Load")
        startFolder: App.models.folder
        filters: [qsTr("RWKV weights (*.pth *.safetensors *.st *.gguf *.bin)"), qsTr("All files (*)")]
        onChosen: file => App.models.load(file)
    }
    FileRequest {
        id: vocabularyRequest

        purpose: "vocabulary"
        title: qsTr("Choose the vocabulary of the model")
        startFolder: App.models.folder
        filters: [qsTr("Vocabularies (*.txt *.json)"), qsTr("All files (*)")]
        onChosen: file => App.models.chooseVocabulary(file)
    }
}
