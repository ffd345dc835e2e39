import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// One version of the text.
ItemDelegate {
    id: root

    required property int index
    required property double versionId
    required property string title
    required property string details
    required property string excerpt
    required property bool shown   // the text stands there
    required property bool branch  // it doesn't stand behind the one below
    property bool current: false

    signal chosen

    function choose(): void {
        if (!root.shown) {
            App.writing.versions.goBackTo(root.versionId);
        }
        root.chosen();
    }

    padding: 10
    focusPolicy: Qt.NoFocus
    background: Rectangle {
        radius: Theme.radius
        color: root.shown ? Theme.selected : root.hovered ? Theme.hover : "transparent"
        border.width: root.current ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: Column {
        spacing: 3
        RowLayout {
            width: parent.width
            spacing: 6
            Icon {
                visible: root.branch
                icon: "fork"
                size: 14
            }
            Text {
                text: root.title
                textFormat: Text.PlainText
                color: Theme.text
                font.pixelSize: Theme.smallSize
                font.weight: Font.Medium
            }
            Text {
                text: root.details
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
                Layout.fillWidth: true
            }
            Icon {
                visible: root.shown
                icon: "check"
                size: 14
                color: Theme.accent
            }
        }
        Text {
            visible: root.excerpt !== ""
            width: parent.width
            text: root.excerpt
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
        }
    }
    onClicked: root.choose()

    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: root.shown ? qsTr("The text stands here") : root.details
}
