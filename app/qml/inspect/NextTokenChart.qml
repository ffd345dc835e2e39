import QtQuick
import Rookery

/// Beside the sliders: what they do to the token that comes next.
Column {
    id: root

    required property NextToken nextToken

    spacing: 4

    Binding {
        target: root.nextToken
        property: "watched"
        value: root.visible
    }
    Text {
        width: parent.width
        text: root.nextToken.sentence
        textFormat: Text.PlainText
        color: Theme.secondaryText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
    }
    ChanceList {
        visible: !root.nextToken.outlook.empty
        width: parent.width
        outlook: root.nextToken.outlook
        most: 8
    }
}
