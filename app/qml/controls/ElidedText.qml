import QtQuick
import Rookery

/// One line of text; under the pointer it is said in full where it doesn't fit.
Text {
    id: root

    textFormat: Text.PlainText
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft  // where lines of the window's language begin, whatever it says

    HoverHandler {
        id: pointer

        enabled: root.truncated
    }
    Tip {
        visible: pointer.hovered && root.truncated
        text: root.text
        width: Math.min(implicitWidth, 320)
    }
}
