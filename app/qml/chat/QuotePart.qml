import QtQuick
import Rookery

/// What is quoted, behind a bar.
Item {
    id: root

    required property string html

    implicitHeight: words.implicitHeight

    Rectangle {
        width: 3
        height: parent.height
        radius: 1.5
        color: Theme.strongBorder
    }
    TextPart {
        id: words

        x: 16
        width: parent.width - 16
        html: root.html
        color: Theme.secondaryText
    }
}
