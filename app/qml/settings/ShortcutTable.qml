pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// All shortcuts of the window.
GridLayout {
    id: root

    /// What each does, and its keys. Another language changes the words alone: rows that were made anew while
    /// the table is laid out would be laid out after they are gone.
    readonly property var shortcuts: [
        [qsTr("New conversation"), "Ctrl+N"],
        [qsTr("New conversation beside"), "Ctrl+Shift+N"],
        [qsTr("The other conversation"), "F6"],
        [qsTr("Close this side"), "Ctrl+W"],
        [qsTr("Search all messages"), "Ctrl+K"],
        [qsTr("Find in this conversation"), "Ctrl+F"],
        [qsTr("Send"), "Enter"],
        [qsTr("New line"), "Shift+Enter"],
        [qsTr("Stop the answer"), "Esc"],
        [qsTr("Write another answer"), "Ctrl+R"],
        [qsTr("Copy the last answer"), "Ctrl+Shift+C"],
        [qsTr("Change the last question"), "Up"],
        [qsTr("Write a message"), "Ctrl+L"],
        [qsTr("Next conversation"), "Ctrl+PgDown"],
        [qsTr("Previous conversation"), "Ctrl+PgUp"],
        [qsTr("Conversations"), "Ctrl+B"],
        [qsTr("Settings of the answer"), "Ctrl+Shift+B"],
        [qsTr("Models"), "Ctrl+M"],
        [qsTr("Settings"), "Ctrl+,"],
        [qsTr("Rename a conversation"), "F2"],
        [qsTr("Undo a deletion"), "Ctrl+Z"]
    ]

    columns: root.width > 420 ? 2 : 1
    columnSpacing: 28
    rowSpacing: 7

    Repeater {
        model: root.shortcuts.length
        delegate: RowLayout {
            id: row

            required property int index

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Text {
                text: root.shortcuts[row.index][0]
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.smallSize
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Rectangle {
                radius: 5
                color: Theme.codeBackground
                border.color: Theme.border
                implicitWidth: keys.implicitWidth + 14
                implicitHeight: keys.implicitHeight + 6
                Text {
                    id: keys

                    anchors.centerIn: parent
                    text: App.keys(root.shortcuts[row.index][1])
                    textFormat: Text.PlainText
                    color: Theme.text
                    font.pixelSize: Theme.tinySize
                }
            }
        }
    }
}
