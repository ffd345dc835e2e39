import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Models that can be downloaded, the one to try first on top, and a field for any other.
ListView {
    id: root

    clip: true
    spacing: 2
    model: App.models.catalog
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    currentIndex: -1  // the current row takes the focus each time that another one becomes it
    implicitHeight: contentHeight
    ScrollBar.vertical: ThinScrollBar {}
    header: Column {
        width: root.width - 10
        spacing: 6
        Text {
            width: parent.width
            text: qsTr("A model is one file of weights: .gguf files are compact and complete, .pth files are larger and need a vocabulary, which comes along.")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
        Text {
            width: parent.width
            text: qsTr("Nothing is fetched before you press a button here.")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: App.models.catalog.machineText
            textFormat: Text.PlainText
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
    }
    delegate: CatalogRow {
        id: row

        width: root.width - 10
        onOpened: App.models.catalog.openRepository(row.index)
    }
    footer: ColumnLayout {
        width: root.width - 10
        spacing: 6
        TextButton {
            objectName: "catalogEverything"
            flat: true
            checkable: true
            checked: App.models.catalog.everything
            iconName: checked ? "chevron-down" : "chevron-right"
            text: qsTr("More files of these models")
            Layout.topMargin: 6
            Layout.maximumWidth: root.width - 10
            onToggled: App.models.catalog.everything = checked
        }
        Text {
            text: qsTr("Any other model of huggingface.co")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.topMargin: 8
            Layout.leftMargin: 12
            Layout.fillWidth: true
        }
        GridLayout {
            columns: showFiles.implicitWidth > root.width * 0.4 ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Field {
                id: address

                property bool wrong: false

                objectName: "hubAddress"
                placeholderText: qsTr("owner/name, or a link")
                maximumLength: 600
                onTextEdited: address.wrong = false
                onAccepted: address.wrong = !App.models.catalog.openAddress(address.text)
                Layout.fillWidth: true
                Accessible.name: qsTr("Name or link of a model on huggingface.co")
            }
            TextButton {
                id: showFiles

                text: qsTr("Show files…")
                enabled: address.text.trim() !== ""
                onClicked: address.wrong = !App.models.catalog.openAddress(address.text)
            }
        }
        Text {
            visible: address.wrong
            text: qsTr("This is neither owner/name nor a link to huggingface.co.")
            color: Theme.danger
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.leftMargin: 12
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Models to download")
}
