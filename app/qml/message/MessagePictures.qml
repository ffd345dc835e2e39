import QtQuick
import Rookery

/// The pictures of a message, on the right: one shows whole, several as tiles. A click shows them large.
Flow {
    id: root

    required property var pictures
    required property real available      // width
    readonly property bool single: root.pictures.length === 1
    readonly property int tile: Math.round(132 * Math.max(1, Theme.scale))

    width: {
        const each = root.tile + root.spacing;
        const columns = Math.max(1, Math.floor((root.available + root.spacing) / each));
        return root.single ? root.available : Math.min(root.pictures.length, columns) * each - root.spacing;
    }
    spacing: 6
    layoutDirection: root.single ? Qt.RightToLeft : Qt.LeftToRight

    Repeater {
        model: root.pictures
        delegate: Rectangle {
            id: frame

            required property var modelData
            required property int index
            // As large as it is, within what leaves room for the conversation.
            readonly property real shrink: Math.min(1, Math.min(360, root.available * 0.86) / modelData.width, 280 / modelData.height)
            readonly property string words: modelData.altText || modelData.name

            width: root.single ? Math.max(48, Math.round(modelData.width * shrink)) : root.tile
            height: root.single ? Math.max(48, Math.round(modelData.height * shrink)) : root.tile
            radius: Theme.radius
            color: Theme.userBubble
            border.width: frame.activeFocus ? 2 : 1
            border.color: frame.activeFocus ? Theme.accent : Theme.border
            activeFocusOnTab: true
            clip: true
            Keys.onReturnPressed: App.showPictures(root.pictures, frame.index)
            Keys.onSpacePressed: App.showPictures(root.pictures, frame.index)

            Image {
                objectName: "messagePicture"
                anchors.fill: parent
                anchors.margins: frame.border.width
                source: "image://picture/" + frame.modelData.hash
                sourceSize.width: root.single ? 720 : 0
                sourceSize.height: root.single ? 560 : root.tile * 2
                asynchronous: true
                fillMode: root.single ? Image.PreserveAspectFit : Image.PreserveAspectCrop
            }
            TapHandler {
                onTapped: App.showPictures(root.pictures, frame.index)
            }
            HoverHandler {
                id: hover

                cursorShape: Qt.PointingHandCursor
            }
            Loader {
                active: hover.hovered && frame.words !== ""
                sourceComponent: Tip {
                    parent: frame
                    visible: true
                    text: frame.words
                }
            }
            Accessible.role: Accessible.Button
            Accessible.name: frame.words
            Accessible.description: qsTr("Picture; opens it large")
            Accessible.onPressAction: App.showPictures(root.pictures, frame.index)
        }
    }
}
