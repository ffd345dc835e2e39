pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// The prompts of the library that fit what is typed behind a "/", above the composer, which keeps the focus and
/// gives the keys.
Popup {
    id: root

    readonly property int current: list.currentIndex

    signal picked(int row)
    signal editRequested

    function begin(): void {
        list.currentIndex = 0;
    }

    function step(by: int): void {
        list.currentIndex = (list.currentIndex + by + list.count) % Math.max(1, list.count);
    }

    padding: 5
    focus: false
    closePolicy: Popup.NoAutoClose
    width: Math.min(440, parent ? parent.width : 440)
    y: -height - 6
    contentItem: Column {
        ListView {
            id: list

            width: parent.width
            height: Math.min(contentHeight, Math.round(260 * Theme.scale))
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: App.library
            currentIndex: 0
            highlightMoveDuration: 0
            ScrollBar.vertical: ThinScrollBar {}
            delegate: ItemDelegate {
                id: row

                required property int index
                required property string name
                required property string about

                width: ListView.view.width
                implicitHeight: words.implicitHeight + 12
                padding: 0
                focusPolicy: Qt.NoFocus
                highlighted: row.index === list.currentIndex
                background: Rectangle {
                    radius: 6
                    color: row.highlighted || row.hovered ? Theme.hover : "transparent"
                }
                contentItem: Column {
                    id: words

                    leftPadding: 10
                    rightPadding: 10
                    topPadding: 6
                    Text {
                        width: row.width - 20
                        text: row.name
                        textFormat: Text.PlainText
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.text
                        font.pixelSize: Theme.smallSize
                        elide: Text.ElideRight
                    }
                    Text {
                        width: row.width - 20
                        text: row.about
                        textFormat: Text.PlainText
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.faintText
                        font.pixelSize: Theme.tinySize
                        elide: Text.ElideRight
                    }
                }
                onClicked: root.picked(row.index)
                Accessible.role: Accessible.ListItem
                Accessible.name: row.name
                Accessible.description: row.about
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Prompts")
        }
        TextButton {
            flat: true
            focusPolicy: Qt.NoFocus
            iconName: "edit"
            text: qsTr("Edit the prompts…")
            onClicked: root.editRequested()
        }
    }
    background: Rectangle {
        radius: 10
        color: Theme.surface
        border.color: Theme.border
    }
}
