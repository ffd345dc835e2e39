import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// One thing to try; a click sends it.
Button {
    id: root

    required property string prompt

    leftPadding: 14
    rightPadding: 14
    topPadding: 12
    bottomPadding: 12
    focusPolicy: Qt.TabFocus
    contentItem: Text {
        text: root.prompt
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.text
        font.pixelSize: Theme.smallSize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: 11
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.accent : Theme.border
    }
    Keys.onReturnPressed: root.clicked()

    Accessible.name: root.prompt
    Accessible.description: qsTr("Sends this message")
}
