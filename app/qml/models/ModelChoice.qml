import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// One of all models, to be picked in a list.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string details    // size and folder, or its server
    required property bool inUse
    required property bool elsewhere
    required property string leaving    // the sentence of where a conversation with it goes

    signal picked

    implicitHeight: labels.implicitHeight + 20
    padding: 0
    focusPolicy: Qt.NoFocus  // the list has it
    highlighted: ListView.isCurrentItem
    background: Rectangle {
        radius: Theme.radius
        color: root.highlighted ? Theme.selected : root.hovered ? Theme.hover : "transparent"
        border.width: root.highlighted && root.ListView.view.activeFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: null
    RowLayout {
        anchors.fill: parent
        spacing: 12
        Icon {
            icon: root.elsewhere ? "link" : "model"
            size: 20
            color: root.highlighted ? Theme.accent : Theme.secondaryText
            Layout.leftMargin: 12
        }
        Column {
            id: labels

            spacing: 2
            Layout.fillWidth: true
            Layout.rightMargin: root.inUse ? 0 : 14
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
    }
    onClicked: root.ListView.view.currentIndex = root.index
    onDoubleClicked: root.picked()

    Accessible.name: root.name
    Accessible.description: root.leaving === "" ? root.details : root.leaving
}
