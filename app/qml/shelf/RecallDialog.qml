pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Shows how much of a document a model remembers.
Modal {
    id: root

    objectName: "recallDialog"
    title: qsTr("What is remembered of “%1”").arg(App.shelf.recall.name)
    preferredWidth: 620
    onClosed: App.shelf.recall.stop()

    contentItem: ColumnLayout {
        spacing: 12

        Text {
            text: qsTr("Sentences of the document with a word left out, and four words of it to choose from. It is asked on a copy: nothing of the test stays in the state.")
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ProgressLine {
            visible: App.shelf.recall.running
            value: App.shelf.recall.progress
            Layout.fillWidth: true
            Accessible.name: qsTr("Test of what is remembered")
        }
        Banner {
            sentence: App.shelf.recall.error
            dismissible: false
            Layout.fillWidth: true
        }
        Text {
            objectName: "recallResult"
            visible: text !== ""
            text: App.shelf.recall.result
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.textSize
            lineHeight: 1.3
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: list

            model: App.shelf.recall
            clip: true
            spacing: 10
            activeFocusOnTab: count > 0
            boundsBehavior: Flickable.StopAtBounds
            implicitHeight: Math.min(contentHeight, 360)
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ThinScrollBar {}
            delegate: ColumnLayout {
                id: row

                required property string sentence
                required property string rightWord
                required property string chosenWord
                required property bool remembered
                readonly property string verdict: row.chosenWord === "" ? qsTr("Not asked yet") : row.remembered ? qsTr("Remembered: %1").arg(row.rightWord)
                                                                                                                : qsTr("Thought of “%1”; it says “%2”").arg(row.chosenWord).arg(row.rightWord)

                width: list.width - 12
                spacing: 2
                Text {
                    text: row.sentence
                    textFormat: Text.PlainText
                    color: Theme.text
                    font.pixelSize: Theme.smallSize
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Text {
                    text: row.verdict
                    textFormat: Text.PlainText
                    color: row.remembered ? Theme.accent : Theme.secondaryText
                    font.pixelSize: Theme.tinySize
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Accessible.role: Accessible.ListItem
                Accessible.name: row.sentence
                Accessible.description: row.verdict
            }
            Keys.onUpPressed: list.flick(0, 700)
            Keys.onDownPressed: list.flick(0, -700)
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Sentences")

            Rectangle {
                anchors.fill: parent
                visible: list.activeFocus
                color: "transparent"
                radius: Theme.radius
                border.width: 2
                border.color: Theme.accent
            }
        }
    }
}
