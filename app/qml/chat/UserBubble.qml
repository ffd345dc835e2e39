import QtQuick
import Rookery

/// What the user wrote, on the right, as wide as it needs, under the pictures that go with it.
Item {
    id: root

    required property string text
    required property var pictures

    implicitHeight: box.visible ? box.y + box.height : shown.height

    MessagePictures {
        id: shown

        visible: root.pictures.length > 0
        anchors.right: parent.right
        available: parent.width
        pictures: root.pictures
    }
    Rectangle {
        id: box

        visible: root.text !== ""
        y: shown.visible ? shown.height + 6 : 0
        anchors.right: parent.right
        width: Math.min(parent.width * 0.86, Math.ceil(words.implicitWidth) + 30)
        height: words.implicitHeight + 20
        radius: Theme.largeRadius
        color: Theme.userBubble

        TextEdit {
            id: words

            objectName: "userText"
            x: 15
            y: 10
            width: parent.width - 30
            text: root.text
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: false
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.textSize

            TextMenu {
                text: words
            }
            MatchHighlighter {
                textDocument: words.textDocument
                words: App.marked
                colour: Theme.match
            }
        }
    }
}
