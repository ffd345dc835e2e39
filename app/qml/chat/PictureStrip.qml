pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// The pictures that go with the next message, each with a button that takes it away, and what can be done
/// with them in one click.
Item {
    id: root

    required property DraftPictures pictures
    property bool describable: false

    signal describeRequested

    implicitHeight: 76

    ListView {
        id: list

        objectName: "pictureStrip"
        anchors.fill: parent
        anchors.rightMargin: describeButton.visible ? describeButton.width + 8 : 0
        model: root.pictures
        orientation: ListView.Horizontal
        spacing: 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.horizontal: ThinScrollBar {
            policy: list.contentWidth > list.width ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        delegate: Item {
            id: thumbnail

            required property int index
            required property string hash
            required property string name
            required property bool pending

            width: 72
            height: 72

            Rectangle {
                anchors.fill: parent
                radius: Theme.radius
                color: Theme.codeBackground
                border.color: Theme.border
                clip: true
                Image {
                    anchors.fill: parent
                    anchors.margins: 1
                    source: thumbnail.hash === "" ? "" : "image://picture/" + thumbnail.hash
                    sourceSize.height: 144
                    asynchronous: true
                    fillMode: Image.PreserveAspectCrop
                }
                BusyIndicator {
                    anchors.centerIn: parent
                    width: 32
                    height: 32
                    running: thumbnail.pending
                }
            }
            Button {
                id: removeButton

                objectName: "removePicture"
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.margins: 3
                width: Math.round(22 * Math.max(1, Theme.scale))
                height: width
                padding: 0
                focusPolicy: Qt.TabFocus
                contentItem: Item {
                    Icon {
                        anchors.centerIn: parent
                        icon: "close"
                        size: 13
                        color: "#ffffff"
                    }
                }
                background: Rectangle {
                    radius: 11
                    color: removeButton.hovered ? "#e61f2222" : "#b31f2222"
                    border.width: removeButton.visualFocus ? 2 : 1
                    border.color: removeButton.visualFocus ? Theme.accent : "#59ffffff"
                }
                onClicked: root.pictures.remove(thumbnail.index)
                Keys.onReturnPressed: removeButton.clicked()
                Accessible.name: qsTr("Remove %1").arg(thumbnail.name)
            }
            HoverHandler {
                id: hover
            }
            Tip {
                visible: hover.hovered && !removeButton.hovered
                text: thumbnail.pending ? qsTr("%1 is being read…").arg(thumbnail.name) : thumbnail.name
            }
            Accessible.role: Accessible.Graphic
            Accessible.name: thumbnail.name
        }
        onCountChanged: list.positionViewAtEnd()

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pictures of the message")
    }
    TextButton {
        id: describeButton

        objectName: "describeButton"
        visible: root.describable
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -2
        text: qsTr("Describe")
        iconName: "picture"
        onClicked: root.describeRequested()
    }
}
