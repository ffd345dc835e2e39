pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Folders where people keep files.
ListView {
    id: root

    required property var places       // {name, icon, path}
    required property string current   // the folder shown

    signal entered(string folder)

    objectName: "placeList"
    clip: true
    spacing: 1
    model: root.places
    currentIndex: -1
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    ScrollBar.vertical: ThinScrollBar {}
    onActiveFocusChanged: {
        if (root.activeFocus && root.currentIndex < 0) {
            root.currentIndex = Math.max(0, root.places.findIndex(place => place.path === root.current));
        }
    }
    Keys.onReturnPressed: root.entered(root.places[root.currentIndex].path)
    Keys.onEnterPressed: root.entered(root.places[root.currentIndex].path)
    Keys.onSpacePressed: root.entered(root.places[root.currentIndex].path)
    delegate: Item {
        id: place

        required property var modelData
        required property int index
        readonly property bool here: place.modelData.path === root.current
        readonly property bool focused: ListView.isCurrentItem && root.activeFocus

        width: root.width
        implicitHeight: Theme.control

        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: place.here ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
            border.width: place.focused ? 2 : 0
            border.color: Theme.accent
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: 10
            anchors.rightMargin: 8
            spacing: 9
            Icon {
                icon: place.modelData.icon
                size: 17
                color: place.here ? Theme.accent : Theme.secondaryText
            }
            Text {
                text: place.modelData.name
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.smallSize
                Layout.fillWidth: true
            }
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: root.entered(place.modelData.path)
        }

        Accessible.role: Accessible.ListItem
        Accessible.name: place.modelData.name
        Accessible.description: place.modelData.path
        Accessible.selectable: true
        Accessible.selected: place.here
        Accessible.focusable: true
        Accessible.focused: place.focused
        Accessible.onPressAction: root.entered(place.modelData.path)
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Places")
}
