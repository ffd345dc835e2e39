import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// One weight file that can be loaded.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string file
    required property string details     // size, folder
    required property bool inUse

    implicitHeight: labels.implicitHeight + 20
    padding: 0
    focusPolicy: Qt.NoFocus  // the list has it: Tab goes past the rows, the arrow keys along them
    highlighted: ListView.isCurrentItem && ListView.view.activeFocus
    background: Rectangle {
        radius: Theme.radius
        color: root.inUse ? Theme.selected : root.hovered ? Theme.hover : "transparent"
        border.width: root.highlighted || root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: null
    RowLayout {
        anchors.fill: parent
        spacing: 12
        Icon {
            icon: "model"
            size: 20
            color: root.inUse ? Theme.accent : Theme.secondaryText
            Layout.leftMargin: 12
        }
        Column {
            id: labels

            spacing: 2
            Layout.fillWidth: true
            Text {
                width: parent.width
                text: root.name
                textFormat: Text.PlainText
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.smallSize
                font.weight: Font.Medium
            }
            Text {
                width: parent.width
                text: root.details
                textFormat: Text.PlainText
                elide: Text.ElideMiddle
                horizontalAlignment: Text.AlignLeft
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
            }
        }
        Text {
            visible: root.inUse
            text: qsTr("In use")
            color: Theme.accent
            font.pixelSize: Theme.tinySize
            font.weight: Font.Medium
            Layout.rightMargin: 14
        }
        Text {
            visible: !root.inUse && (root.hovered || root.highlighted)
            text: qsTr("Load")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            font.weight: Font.Medium
            Layout.rightMargin: 14
        }
    }
    onClicked: App.models.loadPath(root.file)
    Keys.onReturnPressed: root.clicked()

    Accessible.name: root.name
    Accessible.description: root.inUse ? qsTr("In use") : root.details
}
