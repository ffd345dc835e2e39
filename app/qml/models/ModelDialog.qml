pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The models on this computer, and loading one of them. The window stays usable meanwhile.
Modal {
    id: root

    enum Page { Here, Catalog, Elsewhere }

    property int page: ModelDialog.Here

    function openCatalog(): void {
        root.page = ModelDialog.Catalog;
        root.open();
    }

    objectName: "modelDialog"
    title: qsTr("Models")
    preferredWidth: Math.round(640 * Math.max(1, Theme.scale))
    onAboutToShow: {
        App.models.library.refresh();
        App.models.catalog.refresh();
        App.models.lookAtComputer();
        if (App.models.sentTo !== "") {
            root.page = ModelDialog.Elsewhere;
        } else if (App.models.library.rowCount() <= 1) {  // the starter
            root.page = ModelDialog.Catalog;
        }
    }
    onClosed: {
        root.page = ModelDialog.Here;
        App.models.elsewhere.forgetServer();
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        Flow {
            spacing: 4
            Layout.fillWidth: true
            Repeater {
                model: 3
                delegate: PageTab {
                    id: tab

                    required property int index

                    objectName: "modelTab" + tab.index
                    text: tab.index === ModelDialog.Here ? qsTr("On this computer")
                          : tab.index === ModelDialog.Catalog ? qsTr("Get a model") : qsTr("On a server")
                    checked: root.page === tab.index
                    leftPadding: 12
                    rightPadding: 12
                    onClicked: root.page = tab.index
                }
            }
        }
        Banner {
            objectName: "modelError"
            sentence: App.models.error
            actionText: App.models.vocabularyMissing ? qsTr("Choose the file…")
                        : App.models.adapterOffered ? qsTr("Add it as an adapter")
                        : App.models.cardMissing ? qsTr("Use the CPU")
                        : App.models.adaptersFailed ? qsTr("Load without adapters") : ""
            onActionTriggered: App.models.vocabularyMissing ? App.files.ask(vocabularyRequest)
                               : App.models.adapterOffered ? App.models.addAsAdapter()
                               : App.models.cardMissing ? App.models.loadOnProcessor() : App.models.loadWithoutAdapters()
            onDismissed: App.models.dismissError()
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "getVocabulary"
            visible: App.models.vocabularyOffered && !App.models.catalog.busy
            text: qsTr("Download the vocabulary")
            Layout.maximumWidth: root.availableWidth
            onClicked: App.models.getVocabulary()
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
                    ElidedText {
                        text: qsTr("Loading %1").arg(App.models.loadingName)
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
            visible: root.page === ModelDialog.Here
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
            visible: root.page === ModelDialog.Here
            text: qsTr("RWKV weight files (.pth, .safetensors, .gguf) in %1 appear here. You can also drop one on the window.").arg(Theme.typed(App.models.folder))
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
        Banner {
            objectName: "catalogError"
            visible: root.page === ModelDialog.Catalog && sentence !== ""
            sentence: App.models.catalog.error
            onDismissed: App.models.catalog.dismissError()
            Layout.fillWidth: true
        }
        DownloadBar {
            Layout.fillWidth: true
        }
        CatalogPage {
            objectName: "catalogPage"
            visible: root.page === ModelDialog.Catalog && !App.models.catalog.repository.opened
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RepositoryPage {
            objectName: "repositoryPage"
            visible: root.page === ModelDialog.Catalog && App.models.catalog.repository.opened
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RemotePage {
            objectName: "remotePage"
            visible: root.page === ModelDialog.Elsewhere
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        GridLayout {
            visible: root.page === ModelDialog.Here
            columns: root.width < 480 ? 2 : 4
            columnSpacing: Theme.gap
            Layout.fillWidth: true
            Text {
                text: qsTr("Quantise on load")
                color: Theme.text
                font.pixelSize: Theme.smallSize
                wrapMode: Text.Wrap
                Layout.maximumWidth: 160
            }
            Choice {
                objectName: "quantization"
                model: App.models.quantizations
                textRole: "name"
                valueRole: "quantization"
                chosen: App.models.quantizationIndex
                onActivated: App.settings.quantization = currentValue
                Layout.preferredWidth: 230
                Layout.fillWidth: root.width < 480
                Layout.minimumWidth: 80
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
                Layout.maximumWidth: root.availableWidth
                onClicked: App.models.reload()
            }
        }
        GridLayout {
            id: buttons

            columns: openButton.implicitWidth + 2 * Theme.gap + unloadButton.implicitWidth > root.availableWidth ? 1 : 3
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true
            TextButton {
                id: openButton

                visible: root.page !== ModelDialog.Elsewhere
                highlighted: root.page === ModelDialog.Here
                iconName: "folder"
                text: qsTr("Open a file…")
                Layout.maximumWidth: root.availableWidth
                onClicked: App.files.ask(modelRequest)
            }
            Item {
                visible: buttons.columns > 1
                Layout.fillWidth: true
            }
            TextButton {
                id: unloadButton

                visible: App.models.ready
                text: App.models.sentTo === "" ? qsTr("Unload %1").arg(App.models.name) : qsTr("Ask %1 no more").arg(App.models.sentTo)
                Layout.maximumWidth: root.availableWidth
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
