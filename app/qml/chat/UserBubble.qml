import QtQuick
import Rookery

/// What the user wrote, on the right, as wide as it needs.
Item {
    id: root

    required property string text

    implicitHeight: box.height

    Rectangle {
        id: box

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
        }
    }
}
