import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// What is known of the mark that is pointed at: its state, and how much the memory changed up to it.
Popup {
    id: root

    required property Timeline timeline

    width: Math.min(320, parent ? parent.width : 320)
    padding: 10
    margins: 8
    focus: false
    modal: false
    closePolicy: Popup.NoAutoClose
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.color: Theme.strongBorder
    }
    contentItem: Column {
        spacing: 5

        Text {
            objectName: "markTitle"
            width: parent.width
            text: root.timeline.title
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        Text {
            objectName: "markDetails"
            width: parent.width
            text: root.timeline.details
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
        ChangeMap {
            objectName: "changeMap"
            visible: layers.length > 0
            width: parent.width
            change: root.timeline.change
        }
        Text {
            visible: text !== ""
            width: parent.width
            text: root.timeline.change.sentence
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
        Text {
            visible: text !== ""
            width: parent.width
            text: root.timeline.branches
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
    }
}
