import QtQuick
import Rookery

/// What is quoted, behind a bar on the side where it begins, whatever the window's language.
Item {
    id: root

    required property string html
    required property bool rightToLeft

    implicitHeight: words.implicitHeight

    Rectangle {
        objectName: "quoteBar"
        x: root.rightToLeft ? parent.width - width : 0
        width: 3
        height: parent.height
        radius: 1.5
        color: Theme.strongBorder
    }
    TextPart {
        id: words

        x: root.rightToLeft ? 0 : 16
        width: parent.width - 16
        html: root.html
        color: Theme.secondaryText
    }
}
