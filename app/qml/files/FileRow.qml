import QtQuick
import QtQuick.Layouts
import Rookery

/// A file or a folder in the file dialog.
Item {
    id: root

    required property int index
    required property string name
    required property string details     // size, time of the last change
    required property bool isFolder
    required property bool chosen
    readonly property bool focused: ListView.isCurrentItem && ListView.view.activeFocus

    signal clicked(int modifiers)
    signal doubleClicked

    implicitHeight: Theme.control

    Rectangle {
        anchors.fill: parent
        radius: 6
        color: root.chosen ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
        border.width: root.focused ? 2 : 0
        border.color: Theme.accent
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 12
        spacing: 9
        Icon {
            icon: root.isFolder ? "folder" : "file"
            size: 18
            color: root.isFolder ? Theme.accent : Theme.secondaryText
        }
        Text {
            text: root.name
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        Text {
            visible: root.width > 330 * Theme.scale
            text: root.details
            textFormat: Text.PlainText
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
        }
    }
    HoverHandler {
        id: hover
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => root.clicked(mouse.modifiers)
        onDoubleClicked: root.doubleClicked()
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: (root.isFolder ? qsTr("Folder") + ", " : "") + root.details
    Accessible.selectable: true
    Accessible.selected: root.chosen
    Accessible.focusable: true
    Accessible.focused: root.focused
    Accessible.onPressAction: root.clicked(Qt.NoModifier)
}
