pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// What the user wrote, on the right, as wide as it needs, under the pictures that go with it; selected as one text.
Item {
    id: root

    required property MessageModel messages
    required property double messageId
    required property var pictures
    required property real viewTop     // of what is seen, in this item
    required property real viewHeight

    signal shifted(distance: real)

    function reveal(words: list<string>): Item {
        return parts.reveal(words);
    }

    implicitHeight: box.visible ? box.y + box.height : shown.height

    AnswerText {
        id: said

        messages: root.messages
        messageId: root.messageId
    }
    MessagePictures {
        id: shown

        visible: root.pictures.length > 0
        anchors.right: parent.right
        available: parent.width
        pictures: root.pictures
    }
    Rectangle {
        id: box

        visible: !said.parts.empty
        y: shown.visible ? shown.height + 6 : 0
        anchors.right: parent.right
        width: Math.min(parent.width * 0.86, Math.max(20, Math.ceil(parts.naturalWidth)) + 30)
        height: parts.implicitHeight + 20
        radius: Theme.largeRadius
        color: Theme.userBubble

        PartSelection {
            id: selection

            x: 15
            y: 10 - Math.round(Theme.textSize * 0.27)  // a line has its free height above the letters
            width: parent.width - 30
            height: parts.height
            column: parts

            PartColumn {
                id: parts

                objectName: "userParts"
                width: parent.width
                height: implicitHeight
                spacing: 0
                measuresWidth: true
                model: said.parts
                lineHeight: Theme.textSize * Theme.lineHeight
                viewTop: root.viewTop - box.y - selection.y
                viewHeight: root.viewHeight
                onShifted: distance => root.shifted(distance)

                PartDelegate {
                    kind: MarkdownModel.Text
                    component: TextPart {
                        objectName: "userText"
                    }
                }
            }
        }
    }
}
