pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// What the model proposes to put into the text, to choose from. Enter takes the one that has the focus, Esc none.
Item {
    id: root

    signal done  ///< the keyboard goes back to the text

    function focusFirst(): void {
        list.currentIndex = Math.max(0, list.currentIndex);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function take(row: int): void {
        App.writing.coAuthor.take(row);
        root.done();
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 4

        Text {
            text: App.writing.coAuthor.busy ? qsTr("The model proposes…")
                  : list.activeFocus ? qsTr("Choose one") : qsTr("Choose one: Tab leads here from the text")
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
            textFormat: Text.PlainText
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
            Layout.minimumHeight: dropButton.height
            Layout.rightMargin: dropButton.width + 4
        }
        ListView {
            id: list

            objectName: "proposals"
            clip: true
            spacing: 4
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: App.writing.coAuthor.proposals
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, root.Window.height * 0.36)
            ScrollBar.vertical: ThinScrollBar {}
            Keys.onReturnPressed: root.take(list.currentIndex)
            Keys.onEnterPressed: root.take(list.currentIndex)
            Keys.onEscapePressed: {
                if (App.writing.coAuthor.busy) {
                    App.writing.coAuthor.stop();
                } else {
                    App.writing.coAuthor.drop();
                    root.done();
                }
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Proposals")
            delegate: ItemDelegate {
                id: card

                required property int index
                required property string proposal
                required property string details
                required property bool writing

                width: list.width
                padding: 10
                focusPolicy: Qt.NoFocus  // the list has it: Tab goes past the rows, the arrow keys along them
                enabled: !App.writing.coAuthor.busy
                background: Rectangle {
                    readonly property bool current: list.activeFocus && list.currentIndex === card.index

                    radius: Theme.radius
                    color: card.hovered ? Theme.hover : Theme.surface
                    border.width: current ? 2 : 1
                    border.color: current ? Theme.accent : Theme.border
                }
                contentItem: Column {
                    spacing: 4
                    Text {
                        width: parent.width
                        text: card.proposal.trim() || "…"  // blank lines around it are taken with it, and not shown
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        maximumLineCount: 8
                        elide: Text.ElideRight
                        color: Theme.text
                        font.pixelSize: Theme.smallSize
                    }
                    Text {
                        visible: card.details !== ""
                        width: parent.width
                        text: card.details
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        color: Theme.faintText
                        font.pixelSize: Theme.tinySize
                    }
                }
                onClicked: root.take(card.index)
                Accessible.role: Accessible.ListItem
                Accessible.name: card.proposal
                Accessible.description: card.details
            }
        }
    }
    // Behind the list, to which the keyboard comes first.
    IconButton {
        id: dropButton

        objectName: "dropProposals"
        anchors.top: parent.top
        anchors.right: parent.right
        name: App.writing.coAuthor.busy ? qsTr("Stop") : qsTr("Take none")
        shortcutText: "Esc"
        iconName: App.writing.coAuthor.busy ? "stop" : "close"
        iconSize: 16
        onClicked: {
            if (App.writing.coAuthor.busy) {
                App.writing.coAuthor.stop();
            } else {
                App.writing.coAuthor.drop();
                root.done();
            }
        }
    }
}
