import QtQuick
import QtQuick.Layouts
import Rookery

/// A model that can be downloaded: what it is, how far it has come, and the one thing to do.
RowLayout {
    id: root

    required property int index
    required property string name
    required property string details
    required property int availability
    required property double progress

    spacing: Theme.gap

    ColumnLayout {
        spacing: 3
        Layout.fillWidth: true
        Layout.topMargin: 5
        Layout.bottomMargin: 5
        Text {
            text: root.name
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: Font.Medium
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Text {
            text: root.details
            textFormat: Text.PlainText
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ProgressLine {
            visible: root.availability === CatalogModel.Loading || root.availability === CatalogModel.Begun
            value: root.progress
            Layout.fillWidth: true
        }
    }
    TextButton {
        text: root.availability === CatalogModel.Here ? qsTr("Load")
              : root.availability === CatalogModel.Loading ? qsTr("Stop")
              : root.availability === CatalogModel.Begun ? qsTr("Go on") : qsTr("Download")
        enabled: root.availability === CatalogModel.Here || root.availability === CatalogModel.Loading || !App.models.catalog.busy
        onClicked: {
            if (root.availability === CatalogModel.Here) {
                App.models.loadPath(App.models.catalog.fileOf(root.index));
            } else if (root.availability === CatalogModel.Loading) {
                App.models.catalog.cancel();
            } else {
                App.models.catalog.download(root.index);
            }
        }
        Accessible.name: text + ": " + root.name
    }
}
