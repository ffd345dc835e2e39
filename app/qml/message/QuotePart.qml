import QtQuick
import Rookery

/// What is quoted, behind a bar.
Item {
    id: root

    required property string html

    implicitHeight: words.implicitHeight

    Rectangle {
        anchors.left: parent.left
        width: 3
        height: parent.height
        radius: 1.5
        color: Theme.strongBorder
    }
    TextPart {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 16
        width: parent.width - 16
        html: root.html
        color: Theme.secondaryText
    }
}
