import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// One model on another computer.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string details  // its server
    required property bool inUse

    implicitHeight: labels.implicitHeight + 20
    padding: 0
    background: Rectangle {
        radius: Theme.radius
        color: root.inUse ? Theme.selected : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: null
    RowLayout {
        anchors.fill: parent
        spacing: 12
        Icon {
            icon: "link"
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
            visible: root.inUse || root.hovered || root.visualFocus
            text: root.inUse ? qsTr("In use") : qsTr("Use")
            color: root.inUse ? Theme.accent : Theme.secondaryText
            font.pixelSize: Theme.tinySize
            font.weight: Font.Medium
        }
        IconButton {
            name: qsTr("Remove %1").arg(root.name)
            iconName: "trash"
            iconSize: 16
            Layout.rightMargin: 6
            onClicked: App.models.elsewhere.removeRow(root.index)
        }
    }
    onClicked: App.models.elsewhere.useRow(root.index)
    Keys.onReturnPressed: root.clicked()

    Accessible.name: root.name
    Accessible.description: root.inUse ? qsTr("In use") : root.details
}
