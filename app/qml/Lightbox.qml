pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery

/// A message's pictures, one at a time, as large as the window. Esc or a click beside the picture closes,
/// the arrow keys turn the pages.
Popup {
    id: root

    property var pictures: []
    property int index: 0
    readonly property var picture: root.pictures[root.index] ?? null

    function show(pictures: var, index: int): void {
        root.pictures = pictures;
        root.index = index;
        root.open();
    }

    function turn(step: int): void {
        root.index = Math.max(0, Math.min(root.pictures.length - 1, root.index + step));
    }

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    padding: 0
    objectName: "lightbox"
    closePolicy: Popup.CloseOnEscape
    background: Rectangle {
        color: "#e6101213"
    }
    T.Overlay.modal: Item {}
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fast
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.fast
        }
    }
    contentItem: Item {
        focus: true
        Keys.onLeftPressed: root.turn(-1)
        Keys.onRightPressed: root.turn(1)

        MouseArea {
            anchors.fill: parent
            onClicked: root.close()
        }
        Image {
            id: shown

            // Small pictures are enlarged a little, none beyond the window.
            readonly property real availableWidth: parent.width - 96
            readonly property real availableHeight: parent.height - 136
            readonly property real pictureWidth: root.picture ? root.picture.width : 1
            readonly property real pictureHeight: root.picture ? root.picture.height : 1
            readonly property real scaling: Math.min(3, availableWidth / pictureWidth, availableHeight / pictureHeight)

            anchors.centerIn: parent
            anchors.verticalCenterOffset: -8
            width: pictureWidth * scaling
            height: pictureHeight * scaling
            source: root.visible && root.picture ? "image://picture/" + root.picture.hash : ""
            sourceSize.width: availableWidth * Screen.devicePixelRatio
            sourceSize.height: availableHeight * Screen.devicePixelRatio
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.role: Accessible.Graphic
            Accessible.name: caption.text
        }
        BusyIndicator {
            anchors.centerIn: shown
            running: shown.status === Image.Loading
        }
        Text {
            visible: shown.status === Image.Error
            anchors.centerIn: shown
            width: shown.width
            text: qsTr("This picture can't be read any more.")
            color: "#e9e7e3"
            font.pixelSize: Theme.textSize
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Text {
            id: caption

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.bottom
            anchors.verticalCenterOffset: -38
            width: Math.min(parent.width - 160, Theme.columnWidth)
            text: root.picture ? root.picture.altText || root.picture.name : ""
            textFormat: Text.PlainText
            color: "#e9e7e3"
            font.pixelSize: Theme.smallSize
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
        }
        Text {
            visible: root.pictures.length > 1
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.top
            anchors.verticalCenterOffset: 30
            text: qsTr("%1 of %2").arg(root.index + 1).arg(root.pictures.length)
            color: "#b9bcbb"
            font.pixelSize: Theme.smallSize
        }
        IconButton {
            visible: root.index > 0
            anchors.left: parent.left
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Previous picture")
            iconName: "chevron-left"
            tint: "#e9e7e3"
            onClicked: root.turn(-1)
        }
        IconButton {
            visible: root.index < root.pictures.length - 1
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Next picture")
            iconName: "chevron-right"
            tint: "#e9e7e3"
            onClicked: root.turn(1)
        }
        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.top: parent.top
            anchors.topMargin: 12
            name: qsTr("Close")
            iconName: "close"
            shortcutText: "Esc"
            tint: "#e9e7e3"
            onClicked: root.close()
        }
    }
}
