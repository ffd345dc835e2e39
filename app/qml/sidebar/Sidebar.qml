pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The conversations by day, or what the search found.
Rectangle {
    id: root

    property string page: "chat"  ///< that stands in the middle of the window

    signal pageRequested(string page)
    signal conversationOpened
    signal newRequested
    signal textRequested  ///< a new one
    signal settingsRequested
    signal modelRequested

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    color: Theme.sidebar

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 9
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.bar
            Layout.leftMargin: 16
            Layout.rightMargin: 10
            Image {
                source: "qrc:/qt/qml/Rookery/icons/rookery.svg"
                sourceSize.width: 24
                sourceSize.height: 24
                Layout.preferredWidth: 24
                Layout.preferredHeight: 24
                Accessible.ignored: true
            }
            Text {
                text: "Rookery"
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.titleSize
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "newTextButton"
                name: qsTr("New text")
                iconName: "edit"
                onClicked: root.textRequested()
            }
            IconButton {
                name: qsTr("New conversation")
                shortcutText: "Ctrl+N"
                iconName: "compose"
                onClicked: root.newRequested()
            }
        }
        Field {
            id: search

            objectName: "search"
            iconName: "search"
            placeholderText: qsTr("Search all messages")
            text: App.conversations.searchText
            onTextEdited: App.conversations.searchText = text
            Keys.onEscapePressed: {
                App.conversations.searchText = "";
                root.conversationOpened();
            }
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.bottomMargin: 6
            Accessible.name: qsTr("Search all messages")
        }
        DayList {
            id: list

            objectName: "conversationList"
            clip: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: App.conversations
            currentIndex: -1
            keyNavigationEnabled: true
            topMargin: 2
            bottomMargin: 8
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ThinScrollBar {}
            delegate: ConversationRow {
                width: list.width
                page: root.page
                onOpened: root.conversationOpened()
                onExportRequested: {
                    exportRequest.conversation = conversationId;
                    exportRequest.suggestedName = title;
                    App.files.ask(exportRequest);
                }
            }
            onActiveFocusChanged: {
                if (activeFocus && currentIndex < 0 && count > 0) {
                    currentIndex = Math.max(0, App.conversations.openRow);
                }
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Conversations")

            Text {
                visible: list.count === 0
                width: parent.width - 36
                x: 18
                y: 18
                text: App.conversations.searchText !== "" ? qsTr("Nothing found for “%1”.").arg(App.conversations.searchText)
                                                          : qsTr("Your conversations will appear here.")
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                color: Theme.faintText
                font.pixelSize: Theme.smallSize
            }
        }
        RowLayout {
            objectName: "importRow"
            visible: App.conversations.importing
            spacing: 8
            Layout.fillWidth: true
            Layout.leftMargin: 18
            Layout.rightMargin: 8
            Layout.bottomMargin: 4

            Text {
                text: qsTr("Importing…")
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.smallSize
            }
            ProgressLine {
                value: App.conversations.importProgress
                Layout.fillWidth: true
                Accessible.name: qsTr("Import of a conversation")
            }
            IconButton {
                name: qsTr("Stop importing")
                iconName: "close"
                iconSize: 16
                onClicked: App.conversations.cancelImport()
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 2
            Layout.fillWidth: true
            Layout.leftMargin: 8
            Layout.rightMargin: 8
            Layout.topMargin: 6
            TextButton {
                objectName: "shelfButton"
                flat: true
                iconName: "file"
                text: qsTr("Shelf")
                font.weight: root.page === "shelf" ? Font.DemiBold : Font.Medium
                onClicked: root.pageRequested("shelf")
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "teachEntry"
                flat: true
                iconName: "thought"
                text: qsTr("Teach")
                font.weight: root.page === "teach" ? Font.DemiBold : Font.Medium
                onClicked: root.pageRequested("teach")
            }
        }
        RowLayout {
            spacing: 2
            Layout.fillWidth: true
            Layout.leftMargin: 8
            Layout.rightMargin: 8
            Layout.bottomMargin: 6
            TextButton {
                flat: true
                iconName: "settings"
                text: qsTr("Settings")
                onClicked: root.settingsRequested()
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                flat: true
                iconName: "model"
                text: qsTr("Models")
                onClicked: root.modelRequested()
            }
        }
    }
    Separator {
        anchors.right: parent.right
        height: parent.height
    }
    // Not of a row: rows come and go while an answer is written.
    FileRequest {
        id: exportRequest

        property double conversation

        purpose: "export-conversation"
        kind: FileRequest.Save
        title: qsTr("Export the conversation")
        filters: [qsTr("Markdown (*.md)"), qsTr("JSON with all branches (*.json)")]
        onChosen: file => App.conversations.exportTo(exportRequest.conversation, file)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Conversations")
}
