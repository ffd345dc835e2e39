pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Documents that were read once to be asked often: what there is, how far it is read, what can be done with it.
Item {
    id: root

    property bool sidebarShown: true
    property bool textShown: false  // the text of one of them, in place of the list
    readonly property bool tight: root.width < 480 * Theme.scale  // no room for what is written on the buttons

    signal sidebarRequested
    signal conversationStarted

    function showText(): void {
        root.textShown = true;
        textView.focusBack();
    }

    onVisibleChanged: {
        if (root.visible) {
            App.shelf.lookAgain();
        }
    }
    Keys.onEscapePressed: event => {
        event.accepted = root.textShown;
        root.textShown = false;
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        // No layout: in Qt 6.4 one misses what comes and goes while another gives it its width.
        Item {
            implicitHeight: Theme.bar
            Layout.fillWidth: true
            Layout.leftMargin: 10
            Layout.rightMargin: 10
            IconButton {
                id: sidebarSwitch

                name: root.sidebarShown ? qsTr("Hide conversations") : qsTr("Show conversations")
                shortcutText: "Ctrl+B"
                iconName: "sidebar"
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                onClicked: root.sidebarRequested()
            }
            Text {
                text: qsTr("Shelf")
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.textSize
                font.weight: Font.DemiBold
                anchors.left: sidebarSwitch.right
                anchors.leftMargin: 10
                anchors.right: additions.left
                anchors.rightMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Row {
                id: additions

                visible: !root.textShown
                spacing: 4
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                TextButton {
                    visible: !root.tight
                    flat: true
                    iconName: "folder"
                    text: qsTr("Add a folder…")
                    onClicked: App.files.ask(folderRequest)
                }
                TextButton {
                    objectName: "addToShelf"
                    visible: !root.tight
                    highlighted: true
                    iconName: "plus"
                    text: qsTr("Add…")
                    onClicked: App.files.ask(fileRequest)
                }
                IconButton {
                    visible: root.tight
                    name: qsTr("Add a folder…")
                    iconName: "folder"
                    onClicked: App.files.ask(folderRequest)
                }
                IconButton {
                    objectName: "addToShelfTightly"
                    visible: root.tight
                    name: qsTr("Add…")
                    iconName: "plus"
                    highlighted: true
                    onClicked: App.files.ask(fileRequest)
                }
            }
        }
        DocumentView {
            id: textView

            visible: root.textShown
            onCloseRequested: root.textShown = false
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Flickable {
            id: area

            objectName: "shelfList"
            visible: !root.textShown
            contentHeight: column.implicitHeight + 40
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ThinScrollBar {}

            ColumnLayout {
                id: column

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(Theme.columnWidth, area.width - 36)
                spacing: 14

                Text {
                    text: qsTr("A document is read once, in the background; then any number of conversations start from what the model remembers of it, at once. A recurrent model keeps the gist of a long text and forgets details: the passages that fit a question are shown under each answer, and a test shows how much is remembered.")
                    color: Theme.secondaryText
                    font.pixelSize: Theme.smallSize
                    lineHeight: 1.35
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                    Layout.topMargin: 6
                }
                Banner {
                    sentence: App.shelf.error
                    onDismissed: App.shelf.dismiss()
                    Layout.fillWidth: true
                }
                Banner {
                    good: true
                    sentence: App.shelf.notice
                    onDismissed: App.shelf.dismiss()
                    Layout.fillWidth: true
                }
                Text {
                    visible: App.shelf.arriving > 0
                    text: qsTr("%n document(s) on the way…", "", App.shelf.arriving)
                    textFormat: Text.PlainText
                    color: Theme.secondaryText
                    font.pixelSize: Theme.smallSize
                    Layout.fillWidth: true
                }
                EmptyShelf {
                    visible: App.shelf.loaded && App.shelf.items.count === 0 && App.shelf.arriving === 0
                    Layout.fillWidth: true
                    Layout.topMargin: 30
                }
                // A positioner, since things come and go: Qt 6.4 reads deleted items of a layout within a layout.
                Column {
                    id: rows

                    spacing: 12
                    Layout.fillWidth: true
                    Repeater {
                        model: App.shelf.items
                        delegate: ShelfRow {
                            width: rows.width
                            onExportRequested: {
                                exportRequest.item = itemId;
                                exportRequest.suggestedName = name;
                                App.files.ask(exportRequest);
                            }
                            onTestRequested: {
                                App.shelf.testRecall(itemId);
                                recallDialog.open();
                            }
                        }
                    }
                }
                Flow {
                    visible: App.shelf.items.count > 0
                    spacing: Theme.gap
                    Layout.fillWidth: true
                    Layout.topMargin: 8
                    Text {
                        height: Theme.control
                        verticalAlignment: Text.AlignVCenter
                        text: qsTr("All together %1; at the most").arg(App.shelf.sizeText)
                        textFormat: Text.PlainText
                        color: Theme.secondaryText
                        font.pixelSize: Theme.smallSize
                    }
                    Choice {
                        id: limit

                        model: App.shelf.limits
                        currentIndex: App.shelf.limitIndex
                        onActivated: index => App.shelf.limitIndex = index
                        Accessible.name: qsTr("Room for the shelf")
                    }
                }
                Text {
                    visible: App.shelf.items.count > 0
                    text: qsTr("Beyond that, the states of the oldest things that you gave no name are dropped. Their texts stay and can be read anew.")
                    color: Theme.faintText
                    font.pixelSize: Theme.tinySize
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
    }
    RecallDialog {
        id: recallDialog
    }
    FileRequest {
        id: fileRequest

        purpose: "shelf-documents"
        kind: FileRequest.OpenSeveral
        title: qsTr("Put documents on the shelf")
        filters: [qsTr("Documents and states (*.txt *.md *.markdown *.html *.htm *.xhtml *.pdf *.rst *.org *.state *.safetensors *.pth)"), qsTr("All files (*)")]
        onSeveralChosen: files => App.shelf.add(files)
    }
    FileRequest {
        id: folderRequest

        purpose: "shelf-folder"
        kind: FileRequest.Folder
        title: qsTr("Put a folder of documents on the shelf")
        onChosen: folder => App.shelf.add([folder])
    }
    FileRequest {
        id: exportRequest

        property string item

        purpose: "export-state"
        kind: FileRequest.Save
        title: qsTr("Export the state")
        filters: [qsTr("State files (*.safetensors)")]
        onChosen: file => App.shelf.exportTo(exportRequest.item, file)
    }
    // What rookery-cli puts there or takes away.
    Connections {
        target: Application

        function onStateChanged(): void {
            if (root.visible && Application.state === Qt.ApplicationActive) {
                App.shelf.lookAgain();
            }
        }
    }
    Timer {
        interval: 2000
        repeat: true
        running: root.visible && Application.state === Qt.ApplicationActive
        onTriggered: App.shelf.lookAgain()
    }
    Connections {
        target: App.shelf

        function onConversationStarted(): void {
            root.conversationStarted();
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Shelf")
}
