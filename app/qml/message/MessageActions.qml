import QtQuick
import Rookery

/// The row under a message: branch switcher, actions, and how the answer was made.
FocusScope {
    id: root

    required property ChatPane pane
    required property double messageId
    required property bool fromUser
    required property string time
    required property string details
    required property string about
    required property bool stopped
    required property int siblingIndex
    required property int siblings
    required property bool last
    required property bool shown
    required property bool inspected
    required property bool resting  // nobody scrolls
    property AppMenu openMenu: null
    readonly property bool focusedWithin: root.activeFocus || root.openMenu !== null
    readonly property ChatController chat: root.pane.chat
    readonly property bool read: App.readAloud.message === root.messageId  // aloud, now

    // Made where they are needed, as those buttons that few messages have: there are many messages.
    readonly property Component menu: Component {
        AppMenu {
            id: opened

            onClosed: {
                root.openMenu = root.openMenu === opened ? null : root.openMenu;
                opened.destroy(300);  // after it has faded and its entry has done its work
            }

            AppMenuItem {
                objectName: "readAloud"
                visible: !root.fromUser
                text: root.read ? qsTr("Stop reading aloud") : qsTr("Read aloud")
                iconName: "speak"
                onTriggered: root.read ? App.readAloud.stop() : App.readAloud.read(root.messageId)
            }
            AppMenuItem {
                objectName: "severalAnswers"
                visible: !root.fromUser || root.last
                text: qsTr("Write several answers…")
                iconName: "regenerate"
                enabled: !root.chat.asking.busy && App.models.ready
                onTriggered: {
                    root.openMenu = root.counts.createObject(opened.parent);
                    root.openMenu.popup(opened.parent, 0, opened.parent.height + 2);
                }
            }
            AppMenuItem {
                objectName: "answerWith"
                visible: !root.fromUser || root.last
                text: qsTr("Answer with another model…")
                iconName: "model"
                enabled: !root.chat.asking.busy
                onTriggered: App.otherModel.choose(root.messageId)
            }
            AppMenuItem {
                visible: !root.fromUser
                text: qsTr("Change this answer")
                iconName: "edit"
                enabled: !root.chat.asking.busy
                onTriggered: root.editRequested()
            }
            AppMenuItem {
                text: qsTr("Fork a new conversation from here")
                iconName: "fork"
                onTriggered: root.chat.branches.fork(root.messageId)
            }
            AppMenuItem {
                text: qsTr("Delete from here on")
                iconName: "trash"
                danger: true
                enabled: !root.chat.asking.busy
                onTriggered: root.chat.branches.remove(root.messageId)
            }
        }
    }

    readonly property Component counts: Component {
        AppMenu {
            id: several

            objectName: "countMenu"
            onClosed: {
                root.openMenu = null;
                several.destroy(300);
            }

            Repeater {
                model: [2, 3, 4, 5, 6, 7, 8]

                AppMenuItem {
                    required property int modelData

                    text: qsTr("Write %n answers side by side", "", modelData)
                    onTriggered: root.chat.asking.regenerate(root.messageId, modelData)
                }
            }
        }
    }

    signal editRequested

    function showMenu(button: Item): void {
        root.openMenu = root.menu.createObject(button);
        root.openMenu.popup(button, 0, button.height + 2);
    }

    implicitHeight: 28

    // While the messages are scrolled by, nobody uses it: it is made when they rest, a little at a time.
    Loader {
        id: content

        readonly property bool urgent: root.shown || root.read || root.siblings > 1

        active: content.urgent || root.resting || content.item !== null
        asynchronous: !content.urgent
        // The icons, not the buttons around them, line up with the text.
        x: root.fromUser === Theme.mirrored ? -6 : 0
        height: parent.height
        width: parent.width + 6
        sourceComponent: Row {
            id: row

            spacing: 1
            layoutDirection: root.fromUser ? Qt.RightToLeft : Qt.LeftToRight

            Loader {
                id: versions

                active: root.siblings > 1
                visible: active
                anchors.verticalCenter: parent.verticalCenter
                sourceComponent: Row {
                    layoutDirection: Qt.LeftToRight
                    SmallButton {
                        name: qsTr("Previous version")
                        iconName: "chevron-left"
                        enabled: root.siblingIndex > 0
                        onClicked: root.chat.branches.step(root.messageId, -1)
                    }
                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        text: (root.siblingIndex + 1) + "/" + root.siblings
                        color: Theme.secondaryText
                        font.pixelSize: Theme.tinySize
                        Accessible.name: qsTr("Version %1 of %2").arg(root.siblingIndex + 1).arg(root.siblings)
                    }
                    SmallButton {
                        name: qsTr("Next version")
                        iconName: "chevron-right"
                        enabled: root.siblingIndex < root.siblings - 1
                        onClicked: root.chat.branches.step(root.messageId, 1)
                    }
                }
            }
            Row {
                id: buttons

                anchors.verticalCenter: parent.verticalCenter
                spacing: 1
                opacity: root.shown || root.read ? 1 : 0
                layoutDirection: Qt.LeftToRight
                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.fast
                    }
                }
                CopyButton {
                    id: copyButton

                    enabled: true
                    what: qsTr("Copy")
                    onClicked: copyButton.copy(root.chat.messages.textOf(root.messageId))
                }
                Loader {
                    active: root.fromUser
                    visible: active
                    sourceComponent: SmallButton {
                        enabled: !root.chat.asking.busy
                        name: qsTr("Edit and send again")
                        iconName: "edit"
                        onClicked: root.editRequested()
                    }
                }
                Loader {
                    active: !root.fromUser || root.last
                    visible: active
                    sourceComponent: SmallButton {
                        enabled: !root.chat.asking.busy && App.models.ready
                        name: root.fromUser ? qsTr("Answer this") : qsTr("Write another answer")
                        shortcutText: root.last ? "Ctrl+R" : ""
                        iconName: "regenerate"
                        onClicked: root.chat.asking.regenerate(root.messageId)
                    }
                }
                Loader {
                    active: !root.fromUser && root.last
                    visible: active
                    sourceComponent: SmallButton {
                        enabled: !root.chat.asking.busy && root.chat.asking.canContinue
                        name: App.models.ready && !root.chat.asking.canContinue
                              ? qsTr("A model on a server can't continue an answer") : qsTr("Continue this answer")
                        iconName: "continue"
                        onClicked: root.chat.asking.continueAnswer(root.messageId)
                    }
                }
                Loader {
                    active: !root.fromUser
                    visible: active
                    sourceComponent: SmallButton {
                        objectName: "inspectAnswer"
                        name: root.inspected ? qsTr("Show the answer as text") : qsTr("Show what the model expected")
                        iconName: "eye"
                        highlighted: root.inspected
                        onClicked: root.inspected ? root.pane.inspection.close() : root.pane.inspection.open(root.messageId)
                    }
                }
                Loader {
                    active: root.read
                    visible: active
                    sourceComponent: SmallButton {
                        objectName: "stopReading"
                        name: qsTr("Stop reading aloud")
                        iconName: "speak"
                        highlighted: true
                        onClicked: App.readAloud.stop()
                    }
                }
                SmallButton {
                    id: moreButton

                    name: qsTr("More")
                    iconName: "more"
                    onClicked: root.showMenu(moreButton)
                }
            }
            Text {
                id: line

                objectName: "messageDetails"
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(0, row.width - buttons.width - row.spacing - (versions.visible ? versions.width + row.spacing : 0))
                opacity: root.shown ? 1 : 0
                text: (root.stopped ? qsTr("Stopped") + " · " : "") + (root.details === "" ? "" : root.details + " · ") + root.time
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: root.fromUser ? Text.AlignRight : Text.AlignLeft
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
                leftPadding: 8
                rightPadding: 8

                HoverHandler {
                    id: lineHover
                }
                Tip {
                    visible: lineHover.hovered && root.shown
                    text: line.truncated ? line.text + "\n" + root.about : root.about
                }
            }
        }
    }
}
