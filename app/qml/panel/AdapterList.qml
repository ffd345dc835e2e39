pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// The adapters of the model in use: dropped here or picked, switched on and off, made weaker or stronger.
ColumnLayout {
    id: root

    readonly property Adapters adapters: App.models.adapters

    spacing: 8

    Text {
        text: qsTr("Adapters")
        color: Theme.text
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Layout.topMargin: 4
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Text {
        visible: root.adapters.count === 0
        text: qsTr("A LoRA, PiSSA or DiSHA changes how this model writes. It is merged while the model is loaded.")
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    // A positioner, since adapters come and go: Qt 6.4 reads deleted items of a layout within a layout.
    Column {
        id: rows

        objectName: "adapterRows"
        visible: root.adapters.count > 0
        spacing: 12
        Layout.fillWidth: true
        Repeater {
            model: root.adapters
            delegate: AdapterRow {
                width: rows.width
            }
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Adapters")
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        TextButton {
            objectName: "addAdapter"
            text: qsTr("Add an adapter…")
            iconName: "plus"
            onClicked: App.files.ask(adapterRequest)
        }
        TextButton {
            objectName: "addAdapterFolder"
            text: qsTr("Add a folder…")
            iconName: "folder"
            onClicked: App.files.ask(folderRequest)
        }
        TextButton {
            objectName: "applyAdapters"
            visible: root.adapters.pending && !App.models.loading
            highlighted: true
            text: qsTr("Load again with these")
            onClicked: App.models.reload()
        }
    }
    FileRequest {
        id: adapterRequest

        purpose: "adapter"
        title: qsTr("Add an adapter to the model")
        acceptText: qsTr("Add")
        startFolder: App.models.folder
        filters: [qsTr("Adapters (*.pth *.safetensors *.st)"), qsTr("All files (*)")]
        onChosen: file => root.adapters.add(file)
    }
    FileRequest {
        id: folderRequest

        purpose: "adapter-folder"
        kind: FileRequest.Folder
        title: qsTr("Add an adapter in a folder, as PEFT writes it")
        acceptText: qsTr("Add")
        startFolder: App.models.folder
        onChosen: folder => root.adapters.add(folder)
    }
}
