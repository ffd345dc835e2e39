import QtQuick
import Rookery

/// The memory of this conversation as a flat line, and what a transformer would hold growing beside it; while
/// nothing was read, or where there is no conversation, those of one that might be.
Column {
    id: root

    property bool example: App.memory.tokens <= 0
    readonly property real tokens: root.example ? App.memory.exampleTokens : App.memory.tokens
    readonly property string sentence: root.example ? App.memory.exampleSentence : App.memory.sentence
    readonly property real shownTokens: Math.max(root.tokens * 1.25, 256)
    readonly property real mostBytes: Math.max(root.shownTokens * App.memory.cacheBytesPerToken, App.memory.stateBytes) * 1.08

    visible: root.sentence !== ""
    spacing: 6

    Item {
        width: parent.width
        height: 76
        clip: true

        Rectangle {  // the axes
            y: parent.height - 1
            width: parent.width
            height: 1
            color: Theme.strongBorder
        }
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.strongBorder
        }
        Rectangle {  // the transformer's
            readonly property real rise: parent.height * root.shownTokens * App.memory.cacheBytesPerToken / root.mostBytes

            y: parent.height - 1
            width: Math.sqrt(parent.width * parent.width + rise * rise)
            height: 2
            transformOrigin: Item.TopLeft
            rotation: -Math.atan2(rise, parent.width) * 180 / Math.PI
            color: Theme.surpriseBar
            antialiasing: true
        }
        Rectangle {  // the state's
            y: parent.height - 2 - (parent.height - 3) * App.memory.stateBytes / root.mostBytes
            width: parent.width
            height: 2
            color: Theme.accent
        }
        Rectangle {  // now, or then
            x: parent.width * root.tokens / root.shownTokens
            width: 1
            height: parent.height
            color: Theme.faintText
            opacity: 0.7
        }
        Text {
            x: 6
            y: 2
            text: qsTr("transformer, computed")
            color: Theme.surpriseBar
            font.pixelSize: Theme.tinySize
        }
        Text {
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 4
            text: qsTr("this model’s state")
            color: Theme.accent
            font.pixelSize: Theme.tinySize
        }
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("Memory against tokens read")
        Accessible.description: root.sentence
    }
    Text {
        width: parent.width
        text: root.sentence
        textFormat: Text.PlainText
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        lineHeight: 1.25
        wrapMode: Text.Wrap
    }
}
