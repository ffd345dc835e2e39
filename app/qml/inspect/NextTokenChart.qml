import QtQuick
import Rookery

/// Beside the sliders: what they do to the token that comes next.
Column {
    id: root

    spacing: 4

    Binding {
        target: App.nextToken
        property: "watched"
        value: root.visible
    }
    Text {
        width: parent.width
        text: App.nextToken.sentence
        textFormat: Text.PlainText
        color: Theme.secondaryText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
    }
    ChanceList {
        visible: !App.nextToken.outlook.empty
        width: parent.width
        outlook: App.nextToken.outlook
        most: 8
    }
}
