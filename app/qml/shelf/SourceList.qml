pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// Passages of the document that a conversation began with, which fit the question of an answer: what the text
/// says, beside what the model remembers of it.
Column {
    id: root

    required property MessageModel messages
    required property double messageId
    required property string document  // of the shelf, by its id
    property bool open: false

    visible: sources.texts.length > 0
    spacing: 6

    AnswerSources {
        id: sources

        shelf: App.shelf
        messages: root.messages
        messageId: root.messageId
        document: root.document
    }
    TextButton {
        objectName: "sourcesSwitch"
        flat: true
        leftPadding: 6
        iconName: root.open ? "chevron-down" : Theme.mirrored ? "chevron-left" : "chevron-right"
        text: qsTr("%n passage(s) of the document on this", "", sources.texts.length)
        onClicked: root.open = !root.open
        Accessible.description: sources.name
    }
    Repeater {
        model: root.open ? sources.texts : []
        delegate: Rectangle {
            id: passage

            required property int index
            required property string modelData

            width: root.width
            implicitHeight: words.implicitHeight + where.height + 22
            radius: Theme.radius
            color: Theme.surface
            border.color: Theme.border

            TextEdit {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 12
                y: 10
                text: passage.modelData
                textFormat: TextEdit.PlainText
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: false
                wrapMode: TextEdit.Wrap
                color: Theme.secondaryText
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                font.pixelSize: Theme.smallSize

                TextMenu {
                    text: words
                }
            }
            TextButton {
                id: where

                anchors.left: parent.left
                anchors.leftMargin: 2
                anchors.top: words.bottom
                anchors.topMargin: 4
                flat: true
                iconName: "file"
                text: qsTr("Show it in “%1”").arg(sources.name)
                onClicked: App.shelf.openText(root.document, sources.places[passage.index])
            }
            Accessible.role: Accessible.Paragraph
            Accessible.name: passage.modelData
        }
    }
}
