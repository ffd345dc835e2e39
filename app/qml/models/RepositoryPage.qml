pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The files of one repository, to choose from.
ColumnLayout {
    id: root

    readonly property RepositoryModel repository: App.models.catalog.repository

    spacing: 8

    RowLayout {
        spacing: 4
        Layout.fillWidth: true
        IconButton {
            name: qsTr("Back to the models")
            iconName: "chevron-left"
            onClicked: root.repository.close()
        }
        Text {
            text: root.repository.name
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    Text {
        visible: root.repository.asking
        text: qsTr("Asking huggingface.co for its files…")
        color: Theme.secondaryText
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Banner {
        objectName: "repositoryError"
        sentence: root.repository.error
        dismissible: false
        Layout.fillWidth: true
    }
    Text {
        visible: text !== ""
        text: root.repository.note
        textFormat: Text.PlainText
        horizontalAlignment: Text.AlignLeft
        color: Theme.text
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ListView {
        id: files

        objectName: "repositoryFiles"
        clip: true
        model: root.repository
        currentIndex: -1  // as in CatalogPage
        boundsBehavior: Flickable.StopAtBounds
        implicitHeight: contentHeight
        Layout.fillWidth: true
        Layout.fillHeight: true
        ScrollBar.vertical: ThinScrollBar {}
        delegate: RepositoryRow {
            width: files.width - 10
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files of %1").arg(root.repository.name)
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Text {
            text: root.repository.summary
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "repositoryLoad"
            visible: !root.repository.canDownload && root.repository.weights !== "" && !App.models.catalog.busy
            highlighted: true
            text: qsTr("Load")
            onClicked: App.models.loadPath(root.repository.weights)
        }
        TextButton {
            objectName: "repositoryDownload"
            visible: root.repository.canDownload
            enabled: !App.models.catalog.busy
            highlighted: true
            text: qsTr("Download")
            onClicked: App.models.catalog.downloadChosen()
        }
    }
}
