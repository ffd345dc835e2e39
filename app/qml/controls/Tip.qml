import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A short explanation under the pointer or the keyboard focus.
ToolTip {
    id: root

    delay: 500
    padding: 7
    leftPadding: 10
    rightPadding: 10
    font.pixelSize: Theme.tinySize
    contentItem: Text {
        text: root.text
        font: root.font
        color: Theme.inverseText
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        radius: 6
        color: Theme.inverse
    }
}
