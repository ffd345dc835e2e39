import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// One conversation in the list, or one search hit. Rename happens in place.
ItemDelegate {
    id: root

    required property int index
    required property double conversationId
    required property double hitMessage
    required property string title
    required property string snippet     // escaped: of a search hit, or what tells the row from others
    required property bool pinned
    required property bool hasDraft
    required property bool open          // on its page
    required property bool beside        // the one open
    required property bool writing       // its answer is being written
    required property bool unseen        // an answer ended while it wasn't shown
    required property bool isText        // no conversation, but a text that is written with a model
    property string page: "chat"         // that stands in the middle of the window
    property bool renaming: false
    readonly property bool shown: root.open && root.page === (root.isText ? "write" : "chat")

    signal opened
    signal exportRequested

    function activate(): void {
        App.conversations.open(root.conversationId, root.hitMessage);
        if (!root.isText) {
            root.opened();
        }
    }

    function activateBeside(): void {
        App.conversations.openBeside(root.conversationId);
        root.opened();
    }

    function rename(): void {
        root.renaming = true;
        nameField.text = root.title;
        nameField.forceActiveFocus();
        nameField.selectAll();
    }

    implicitHeight: root.renaming ? nameField.implicitHeight + 6 : column.implicitHeight + 15
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus  // the list has it: Tab goes past the rows, the arrow keys along them
    highlighted: ListView.isCurrentItem && ListView.view.activeFocus
    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        radius: Theme.radius
        color: root.shown ? Theme.selected : root.hovered || (root.beside && root.page === "chat") || menu.visible ? Theme.hover : "transparent"
        border.width: root.highlighted || root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: null
    Item {
        anchors.fill: parent
        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: 18
            anchors.right: parent.right
            anchors.rightMargin: moreButton.visible ? 44 : 18
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3

            Row {
                width: parent.width
                spacing: 5
                visible: !root.renaming
                Icon {
                    id: textMark

                    visible: root.isText
                    icon: "file"
                    size: 13
                    anchors.verticalCenter: parent.verticalCenter
                }
                Text {
                    width: Math.min(implicitWidth, parent.width - (answerMark.visible ? 14 : 0)
                                    - (textMark.visible ? 20 : 0) - (draftMark.visible ? 20 : 0) - (pinMark.visible ? 18 : 0))
                    text: root.title
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    maximumLineCount: 1
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.text
                    font.pixelSize: Theme.smallSize
                    font.weight: root.unseen ? Font.DemiBold : root.shown ? Font.Medium : Font.Normal
                }
                // A ring while an answer comes, full once it is there.
                Rectangle {
                    id: answerMark

                    objectName: "answerMark"
                    visible: root.writing || root.unseen
                    width: 8
                    height: 8
                    radius: 4
                    color: root.writing ? "transparent" : Theme.accent
                    border.width: 2
                    border.color: Theme.accent
                    anchors.verticalCenter: parent.verticalCenter
                }
                Icon {
                    id: draftMark

                    visible: root.hasDraft && !root.open && !root.beside
                    icon: "edit"
                    size: 13
                    anchors.verticalCenter: parent.verticalCenter
                }
                Icon {
                    id: pinMark

                    visible: root.pinned
                    icon: "pin"
                    size: 13
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
            Text {
                objectName: "rowSnippet"
                visible: root.snippet !== "" && !root.renaming
                width: parent.width
                text: root.snippet
                textFormat: Text.StyledText
                elide: Text.ElideRight
                maximumLineCount: 2
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
            }
        }
        Field {
            id: nameField

            visible: root.renaming
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 10
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            objectName: "renameField"
            onAccepted: {
                App.conversations.rename(root.conversationId, text);
                root.renaming = false;
            }
            Keys.onEscapePressed: root.renaming = false
            onActiveFocusChanged: {
                if (!activeFocus) {
                    root.renaming = false;
                }
            }
            Accessible.name: qsTr("Name of the conversation")
        }
        IconButton {
            id: moreButton

            visible: (root.hovered || menu.visible || activeFocus) && !root.renaming
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: Theme.smallControl
            implicitHeight: Theme.smallControl
            focusPolicy: Qt.NoFocus
            name: qsTr("More")
            iconName: "more"
            onClicked: menu.popup(moreButton, 0, moreButton.height + 2)
        }
    }
    onClicked: root.activate()
    Keys.onReturnPressed: event => event.modifiers & Qt.ControlModifier && !root.isText ? root.activateBeside() : root.activate()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F2) {
            root.rename();
            event.accepted = true;
        } else if (event.key === Qt.Key_Delete) {
            App.conversations.remove(root.conversationId);
            event.accepted = true;
        } else if (event.key === Qt.Key_Menu) {
            menu.popup(root, 40, root.height);
            event.accepted = true;
        }
    }

    // No handler: with one Qt 6.4 has the row itself take the click, too.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.RightButton
        onClicked: menu.popup()
    }

    AppMenu {
        id: menu

        AppMenuItem {
            text: qsTr("Rename")
            iconName: "edit"
            onTriggered: root.rename()
        }
        AppMenuItem {
            objectName: "showBeside"
            visible: !root.isText
            enabled: !root.open
            text: qsTr("Show beside")
            iconName: "beside"
            onTriggered: root.activateBeside()
        }
        AppMenuItem {
            text: root.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
            iconName: "pin"
            onTriggered: App.conversations.setPinned(root.conversationId, !root.pinned)
        }
        AppMenuItem {
            text: qsTr("Duplicate")
            iconName: "duplicate"
            onTriggered: App.conversations.duplicate(root.conversationId)
        }
        AppMenuItem {
            visible: !root.isText
            text: qsTr("Copy as Markdown")
            iconName: "copy"
            onTriggered: App.conversations.copyText(root.conversationId)
        }
        AppMenuItem {
            visible: !root.isText  // a text has its own, on its page
            text: qsTr("Export…")
            iconName: "export"
            onTriggered: root.exportRequested()
        }
        AppMenuItem {
            text: qsTr("Delete")
            iconName: "trash"
            danger: true
            onTriggered: App.conversations.remove(root.conversationId)
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: root.writing ? qsTr("An answer is being written") : root.unseen ? qsTr("A new answer") : root.shown ? qsTr("Open now") : root.beside ? qsTr("Shown beside") : root.isText ? qsTr("A text") : ""
}
