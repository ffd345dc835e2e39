import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// The text itself, a part at a time where it is long. What the model wrote is tinted until it is accepted; what
/// it suggests stands greyed at the cursor: Tab takes a word of it, Esc none. In its place the text can be seen
/// token by token.
Flickable {
    id: root

    readonly property TextInspection inspection: App.writing.inspection
    readonly property bool proposalsShown: App.writing.coAuthor.proposals.count > 0

    signal proposalsRequested  ///< the keyboard goes to them

    function focusText(): void {
        if (root.inspection.shown) {
            (tokens.item as InspectedAnswer)?.focusText();
        } else {
            area.forceActiveFocus();
        }
    }

    function inspect(): void {
        sheet.inspect();
    }

    /// Keeps the cursor in view, or the token looked at.
    function follow(): void {
        if (!root.inspection.shown) {
            root.bringIntoView(area.y, area.cursorRectangle);
        } else if (root.inspection.place >= 0 && tokens.item) {
            root.bringIntoView(tokens.y, (tokens.item as InspectedAnswer).placeBox());
        }
    }

    function bringIntoView(y: real, box: rect): void {
        const upper = y + box.y - 24;
        const lower = y + box.y + box.height + 24;
        if (upper < root.contentY) {
            root.contentY = Math.max(0, upper);
        } else if (lower > root.contentY + root.height) {
            root.contentY = Math.min(root.contentHeight - root.height, lower - root.height);
        }
    }

    function turnPage(direction: int): void {
        const cursor = area.cursorRectangle;
        area.cursorPosition = area.positionAt(cursor.x, cursor.y + direction * (root.height - 2 * cursor.height));
    }

    /// All of the text, in all of its parts.
    function selectAll(): void {
        area.selectAll();
        sheet.selectAll();
    }

    /// What goes out of all parts at once, or from all to the clipboard. \return whether the key did that
    function treatAll(event: var): bool {
        if (event.matches(StandardKey.Copy)) {
            sheet.copySelected();
        } else if (event.matches(StandardKey.Cut)) {
            sheet.copySelected();
            sheet.removeSelected();
        } else if (event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) {
            sheet.removeSelected();
        } else {
            return false;
        }
        return true;
    }

    function giveWay(): bool {
        if (sheet.anySuggestion) {
            App.writing.suggestion.drop();
        } else if (App.writing.coAuthor.busy) {
            App.writing.coAuthor.stop();
        } else if (App.writing.coAuthor.proposals.count > 0) {
            App.writing.coAuthor.drop();
        } else {
            return false;
        }
        return true;
    }

    /// Over the edge of a part there is another one. \return whether the key led there
    function leavePart(event: var): bool {
        if (event.modifiers & Qt.ShiftModifier) {
            return false;
        }
        const whole = event.modifiers & Qt.ControlModifier;
        const before = sheet.part > 0;
        const after = sheet.part + 1 < sheet.parts;
        const cursor = area.cursorRectangle;
        const onFirst = cursor.y <= area.positionToRectangle(0).y;
        const onLast = cursor.y >= area.positionToRectangle(area.length).y;
        if (before && (event.key === Qt.Key_Up && onFirst || event.key === Qt.Key_Left && area.cursorPosition === 0)) {
            sheet.showPart(sheet.part - 1, true);
        } else if (after && (event.key === Qt.Key_Down && onLast || event.key === Qt.Key_Right && area.cursorPosition === area.length)) {
            sheet.showPart(sheet.part + 1, false);
        } else if (before && whole && event.key === Qt.Key_Home) {
            sheet.showPart(0, false);
        } else if (after && whole && event.key === Qt.Key_End) {
            sheet.showPart(sheet.parts - 1, true);
        } else if (before && event.key === Qt.Key_Backspace && area.cursorPosition === 0 && area.selectedText === "") {
            sheet.joinParts(true);
        } else if (after && event.key === Qt.Key_Delete && area.cursorPosition === area.length && area.selectedText === "") {
            sheet.joinParts(false);
        } else {
            return false;
        }
        return true;
    }

    contentWidth: width
    contentHeight: column.height + 24
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ThinScrollBar {}

    ManuscriptSheet {
        id: sheet

        textDocument: area.textDocument
        writing: App.writing
        modelInk: Theme.accentSoft
        suggestionInk: Theme.faintText
        onCursorWanted: position => {
            area.cursorPosition = position;
            followTimer.start();
        }
        onPartChanged: followTimer.start()
    }
    // Once what changed is laid out.
    Timer {
        id: followTimer

        interval: 0
        onTriggered: root.follow()
    }
    Connections {
        target: root.inspection

        function onPlaceChanged(): void {
            followTimer.start();
        }
        function onShownChanged(): void {
            if (!root.inspection.shown) {
                root.focusText();
            }
        }
    }
    Column {
        id: column

        width: Math.min(root.width - 32, Theme.columnWidth)
        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: 12

        TextButton {
            objectName: "earlierPart"
            visible: sheet.part > 0
            flat: true
            iconName: "chevron-up"
            text: (sheet.allSelected ? qsTr("Part %1 of %2, selected too") : qsTr("Part %1 of %2")).arg(sheet.part).arg(sheet.parts)
            anchors.horizontalCenter: parent.horizontalCenter
            onClicked: {
                sheet.showPart(sheet.part - 1, true);
                root.focusText();
            }
        }
        TextArea {
            id: area

            // For the menu: of all parts, where all are selected.
            function selectWhole(): void {
                root.selectAll();
            }
            function copySelected(): void {
                sheet.copySelected();
            }
            function cutSelected(): void {
                sheet.copySelected();
                sheet.removeSelected();
            }

            objectName: "manuscript"
            width: parent.width
            padding: 8
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.textSize
            selectByMouse: true
            persistentSelection: true
            visible: !root.inspection.shown
            readOnly: App.writing.manuscript.opening
            background: null
            onCursorPositionChanged: sheet.setCursor(cursorPosition, selectionStart, selectionEnd)
            onSelectionStartChanged: sheet.setCursor(cursorPosition, selectionStart, selectionEnd)
            onSelectionEndChanged: sheet.setCursor(cursorPosition, selectionStart, selectionEnd)
            onCursorRectangleChanged: {
                if (activeFocus) {
                    root.follow();
                }
            }
            Keys.priority: Keys.BeforeItem
            Keys.onShortcutOverride: event => {
                if (event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo)) {
                    event.accepted = true;
                }
            }
            Keys.onPressed: event => {
                const isReturn = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                const plain = !(event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier));
                event.accepted = true;
                if (event.matches(StandardKey.Undo)) {
                    App.writing.manuscript.canUndo ? App.writing.manuscript.undo() : App.undo.undo();
                } else if (event.matches(StandardKey.Redo)) {
                    App.writing.manuscript.redo();
                } else if (event.matches(StandardKey.Paste)) {
                    sheet.paste();
                } else if (event.matches(StandardKey.SelectAll)) {
                    root.selectAll();
                } else if (sheet.allSelected && root.treatAll(event)) {
                    root.follow();
                } else if (isReturn && event.modifiers & Qt.ControlModifier) {
                    App.writing.coAuthor.goOn();
                } else if (event.key === Qt.Key_Tab && plain && sheet.anySuggestion) {
                    App.writing.suggestion.takeWord();
                } else if (event.key === Qt.Key_Tab && plain && !(event.modifiers & Qt.ShiftModifier) && root.proposalsShown) {
                    root.proposalsRequested();
                } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                    const forwards = event.key === Qt.Key_Tab;
                    const next = area.nextItemInFocusChain(forwards);
                    next.forceActiveFocus(forwards ? Qt.TabFocusReason : Qt.BacktabFocusReason);
                } else if (event.key === Qt.Key_Escape) {
                    event.accepted = root.giveWay();
                } else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
                    root.turnPage(event.key === Qt.Key_PageUp ? -1 : 1);
                } else {
                    event.accepted = root.leavePart(event);
                }
            }
            Accessible.name: qsTr("Text")
            Accessible.description: qsTr("Ctrl+Enter lets the model go on at the cursor")

            TextMenu {
                text: area
            }
            Text {
                visible: App.writing.manuscript.empty && !App.writing.manuscript.opening && area.preeditText === ""
                x: area.leftPadding
                y: area.topPadding
                width: area.width - area.leftPadding - area.rightPadding
                text: qsTr("Write the first words; the model goes on from there. Or drop a text file here.")
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font: area.font
                color: Theme.faintText
            }
        }
        Loader {
            id: tokens

            active: root.inspection.shown
            width: parent.width
            sourceComponent: InspectedAnswer {
                inspection: root.inspection
                name: qsTr("The text, token by token")
            }
        }
        TextButton {
            objectName: "laterPart"
            visible: sheet.part + 1 < sheet.parts
            flat: true
            iconName: "chevron-down"
            text: (sheet.allSelected ? qsTr("Part %1 of %2, selected too") : qsTr("Part %1 of %2")).arg(sheet.part + 2).arg(sheet.parts)
            anchors.horizontalCenter: parent.horizontalCenter
            onClicked: {
                sheet.showPart(sheet.part + 1, false);
                root.focusText();
            }
        }
    }
    // Below a short text there is nothing but it.
    TapHandler {
        onTapped: eventPoint => {
            if (eventPoint.position.y > column.height) {
                root.focusText();
            }
        }
    }
}
