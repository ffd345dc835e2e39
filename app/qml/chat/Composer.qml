pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// Where a message is written. Enter sends, Shift+Enter breaks the line; while an input method composes,
/// neither does. Grows with the text up to a third of the window. Pictures to send stand above the text.
Rectangle {
    id: root

    property alias text: input.text
    property string hint
    property bool busy: false
    property bool canSend: true
    property DraftPictures pictures: null  // that go with the message
    property bool filling: false  // places of a prompt of the library
    property bool anyPictures: root.pictures !== null && root.pictures.count > 0
    readonly property bool inputFocused: input.activeFocus
    readonly property bool sendable: root.canSend && !root.busy && (input.text.trim() !== "" || root.anyPictures) && !input.inputMethodComposing

    signal attachRequested
    signal editRequested
    signal submitted(string text)
    signal stopRequested
    signal textEdited(string text)
    signal libraryRequested

    function focusInput(): void {
        input.forceActiveFocus();
        input.cursorPosition = input.length;
    }

    function type(text: string): void {
        root.focusInput();
        input.insert(input.length, text);
    }

    /// A "/" at the beginning, and at most a name behind it, means the library of prompts.
    function lookUp(): void {
        const name = /^\/([^\n\/]{0,40})$/.exec(input.text);
        if (name !== null && input.activeFocus) {
            prompts.begin();
            App.library.filter = name[1];
            prompts.visible = App.library.count > 0;
        } else {
            prompts.visible = false;
        }
    }

    function usePrompt(row: int): void {
        const text = App.library.textAt(row);
        prompts.visible = false;
        // Not by its property, which would no longer follow the draft.
        input.clear();
        input.insert(0, text);
        root.filling = true;
        input.cursorPosition = 0;
        if (!root.fillNext()) {
            input.cursorPosition = input.length;
        }
        input.forceActiveFocus();
    }

    /// Selects the next place to fill in; from the beginning again behind the last one.
    function fillNext(): bool {
        let field = App.library.nextField(input.text, input.selectionEnd);
        if (field.x < 0) {
            field = App.library.nextField(input.text, 0);
        }
        root.filling = root.filling && field.x >= 0;
        if (root.filling) {
            input.select(field.x, field.y);
        }
        return root.filling;
    }

    /// \return whether the key was meant for the list of prompts, or for the places of one
    function takesKey(event: var): bool {
        if (!prompts.visible) {
            if (event.key !== Qt.Key_Tab || !root.filling) {
                return false;
            }
            if (!root.fillNext()) {
                input.leave(true);
            }
            return true;
        }
        switch (event.key) {
        case Qt.Key_Down:
        case Qt.Key_Up:
            prompts.step(event.key === Qt.Key_Down ? 1 : -1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Tab:
            root.usePrompt(prompts.current);
            return true;
        case Qt.Key_Escape:
            prompts.visible = false;
            return true;
        }
        return false;
    }

    function submit(): void {
        if (root.sendable) {
            root.submitted(input.text);
        }
    }

    implicitHeight: Math.max(flick.height, Theme.control) + 18 + (strip.visible ? strip.height + 10 : 0)
    radius: Theme.largeRadius + 2
    color: Theme.surface
    border.width: input.activeFocus ? 1.5 : 1
    border.color: input.activeFocus ? Theme.accent : Theme.fieldBorder

    PictureStrip {
        id: strip

        visible: root.anyPictures
        pictures: root.pictures
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        height: implicitHeight
        describable: root.sendable && input.text.trim() === ""
        onDescribeRequested: root.submit()
    }
    IconButton {
        id: attachButton

        objectName: "attachButton"
        visible: root.pictures !== null
        width: visible ? implicitWidth : 0
        anchors.left: parent.left
        anchors.leftMargin: 9
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 9
        name: qsTr("Attach pictures")
        iconName: "picture"
        iconSize: 20
        onClicked: root.attachRequested()
    }
    Flickable {
        id: flick

        readonly property real limit: Math.max(96, (root.Window.height > 0 ? root.Window.height : 800) / 3)

        anchors.left: attachButton.right
        anchors.right: actionButton.left
        anchors.rightMargin: 4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 9 + Math.max(0, (Theme.control - height) / 2)
        height: Math.min(input.implicitHeight, limit)
        contentHeight: input.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ThinScrollBar {}

        TextArea.flickable: TextEditor {
            id: input

            objectName: "composerInput"
            leftPadding: 9
            rightPadding: 9
            topPadding: 7
            bottomPadding: 7
            verticalAlignment: TextEdit.AlignVCenter  // of the hint, whose script may need more height than an empty line has
            placeholderText: root.hint
            focus: true
            keepsTab: prompts.visible || root.filling
            onTextChanged: {
                root.textEdited(text);
                root.filling = root.filling && text !== "";
                root.lookUp();
            }
            Keys.onPressed: event => {
                if (!input.inputMethodComposing && root.takesKey(event)) {
                    event.accepted = true;
                    return;
                }
                const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                if (isReturn && !(event.modifiers & Qt.ShiftModifier)) {
                    event.accepted = true;
                    root.submit();
                } else if (event.key === Qt.Key_Escape && root.busy) {
                    event.accepted = true;
                    root.stopRequested();
                } else if (event.key === Qt.Key_Up && input.length === 0 && !input.inputMethodComposing) {
                    event.accepted = true;
                    root.editRequested();
                } else if (event.matches(StandardKey.Paste)) {
                    event.accepted = root.pictures?.paste() || input.refusesPaste(false);
                }
            }
            Accessible.name: qsTr("Message")
            Accessible.description: root.hint

            TextMenu {
                text: input
                pictures: root.pictures
            }
        }
    }
    SlashMenu {
        id: prompts

        objectName: "slashMenu"
        onPicked: row => root.usePrompt(row)
        onEditRequested: {
            prompts.visible = false;
            root.libraryRequested();
        }
    }
    Button {
        id: actionButton

        objectName: "sendButton"
        anchors.right: parent.right
        anchors.rightMargin: 9
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 9
        width: Theme.control
        height: Theme.control
        enabled: root.busy || root.sendable
        focusPolicy: Qt.TabFocus
        padding: 0
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                icon: root.busy ? "stop" : "send"
                size: 20
                color: actionButton.enabled ? Theme.accentText : Theme.faintText
            }
        }
        background: Rectangle {
            radius: 11
            color: !actionButton.enabled ? Theme.hover : actionButton.hovered ? Theme.accentHover : Theme.accent
            border.width: actionButton.visualFocus ? 2 : 0
            border.color: Theme.text
        }
        onClicked: root.busy ? root.stopRequested() : root.submit()
        Keys.onReturnPressed: actionButton.clicked()
        Accessible.name: root.busy ? qsTr("Stop the answer") : qsTr("Send")

        Tip {
            visible: actionButton.hovered
            text: root.busy ? qsTr("Stop") + "  " + App.keys("Esc") : qsTr("Send") + "  " + App.keys("Enter")
        }
    }
}
