import QtQuick
import QtQuick.Layouts
import Rookery

/// The row under a message: branch switcher, actions, and how the answer was made.
Item {
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
    readonly property bool focusedWithin: row.activeFocusWithin
    readonly property ChatController chat: root.pane.chat
    readonly property bool read: App.readAloud.message === root.messageId  // aloud, now

    signal editRequested

    implicitHeight: 28

    RowLayout {
        id: row

        property bool activeFocusWithin: copyButton.activeFocus || editButton.activeFocus || regenerateButton.activeFocus
                                         || continueButton.activeFocus || moreButton.activeFocus || inspectButton.activeFocus || silenceButton.activeFocus || previous.activeFocus
                                         || next.activeFocus || menu.visible

        // The icons, not the buttons around them, line up with the text.
        x: root.fromUser === Theme.mirrored ? -6 : 0
        height: parent.height
        width: parent.width + 6
        spacing: 1
        layoutDirection: root.fromUser ? Qt.RightToLeft : Qt.LeftToRight

        RowLayout {
            visible: root.siblings > 1
            spacing: 0
            layoutDirection: Qt.LeftToRight
            SmallButton {
                id: previous

                name: qsTr("Previous version")
                iconName: "chevron-left"
                enabled: root.siblingIndex > 0
                onClicked: root.chat.branches.step(root.messageId, -1)
            }
            Text {
                text: (root.siblingIndex + 1) + "/" + root.siblings
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
                Accessible.name: qsTr("Version %1 of %2").arg(root.siblingIndex + 1).arg(root.siblings)
            }
            SmallButton {
                id: next

                name: qsTr("Next version")
                iconName: "chevron-right"
                enabled: root.siblingIndex < root.siblings - 1
                onClicked: root.chat.branches.step(root.messageId, 1)
            }
        }
        RowLayout {
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
            SmallButton {
                id: editButton

                visible: root.fromUser
                enabled: !root.chat.asking.busy
                name: qsTr("Edit and send again")
                iconName: "edit"
                onClicked: root.editRequested()
            }
            SmallButton {
                id: regenerateButton

                visible: !root.fromUser || root.last
                enabled: !root.chat.asking.busy && App.models.ready
                name: root.fromUser ? qsTr("Answer this") : qsTr("Write another answer")
                shortcutText: root.last ? "Ctrl+R" : ""
                iconName: "regenerate"
                onClicked: root.chat.asking.regenerate(root.messageId)
            }
            SmallButton {
                id: continueButton

                visible: !root.fromUser && root.last
                enabled: !root.chat.asking.busy && root.chat.asking.canContinue
                name: App.models.ready && !root.chat.asking.canContinue ? qsTr("A model on a server can't continue an answer")
                                                                       : qsTr("Continue this answer")
                iconName: "continue"
                onClicked: root.chat.asking.continueAnswer(root.messageId)
            }
            SmallButton {
                id: inspectButton

                objectName: "inspectAnswer"
                visible: !root.fromUser
                name: root.inspected ? qsTr("Show the answer as text") : qsTr("Show what the model expected")
                iconName: "eye"
                highlighted: root.inspected
                onClicked: root.inspected ? root.pane.inspection.close() : root.pane.inspection.open(root.messageId)
            }
            SmallButton {
                id: silenceButton

                objectName: "stopReading"
                visible: root.read
                name: qsTr("Stop reading aloud")
                iconName: "speak"
                highlighted: true
                onClicked: App.readAloud.stop()
            }
            SmallButton {
                id: moreButton

                name: qsTr("More")
                iconName: "more"
                onClicked: menu.popup(moreButton, 0, moreButton.height + 2)
            }
        }
        Text {
            id: line

            objectName: "messageDetails"
            opacity: root.shown ? 1 : 0
            text: (root.stopped ? qsTr("Stopped") + " · " : "") + (root.details === "" ? "" : root.details + " · ") + root.time
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: root.fromUser ? Text.AlignRight : Text.AlignLeft
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            leftPadding: 8
            rightPadding: 8
            Layout.fillWidth: true

            HoverHandler {
                id: lineHover
            }
            Tip {
                visible: lineHover.hovered && root.shown
                text: line.truncated ? line.text + "\n" + root.about : root.about
            }
        }
    }
    AppMenu {
        id: menu

        AppMenuItem {
            objectName: "readAloud"
            visible: !root.fromUser
            text: root.read ? qsTr("Stop reading aloud") : qsTr("Read aloud")
            iconName: "speak"
            onTriggered: root.read ? App.readAloud.stop() : App.readAloud.read(root.messageId)
        }
        Repeater {
            model: root.fromUser && !root.last ? [] : [2, 4, 8]

            AppMenuItem {
                required property int modelData

                text: qsTr("Write %n answers side by side", "", modelData)
                iconName: "regenerate"
                enabled: !root.chat.asking.busy && App.models.ready
                onTriggered: root.chat.asking.regenerate(root.messageId, modelData)
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
