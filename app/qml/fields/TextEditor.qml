import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// Lines of text to type. Tab leaves them, as everywhere in the window. Ctrl+Z takes back what was typed and,
/// where nothing was, the last deletion. More than can be laid out between two keys isn't pasted.
TextArea {
    id: root

    property bool keepsTab: false  ///< who uses it takes the key
    readonly property bool bare: Theme.mirrored && root.length === 0 && root.preeditText === ""

    /// By its own language where it has text; the cursor of none stands where lines of the window's begin, which is
    /// mirrored. By another alignment first: Qt 6.4 doesn't notice that the same one is mirrored no more.
    function align(): void {
        root.horizontalAlignment = TextEdit.AlignHCenter;
        root.horizontalAlignment = root.bare ? TextEdit.AlignLeft : undefined;
    }

    function leave(forwards: bool): void {
        const next = root.nextItemInFocusChain(forwards);
        next.forceActiveFocus(forwards ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    /// Whether what would be pasted is too long; then that is said.
    function refusesPaste(selection: bool): bool {
        const refused = guard.refuses(root.text, root.selectionStart, root.selectionEnd, selection);
        if (refused) {
            tooLong.show(qsTr("What you paste is too long for a field. Save it as a file, and put that on the shelf."), 8000);
        }
        return refused;
    }

    /// What was selected last, at a place; nothing of it where it is too long.
    function pasteSelection(place: point): void {
        root.forceActiveFocus();
        root.cursorPosition = root.positionAt(place.x, place.y);
        if (!root.refusesPaste(true)) {
            root.insert(root.cursorPosition, guard.selected());
        }
    }

    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    placeholderTextColor: Theme.faintText
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.textSize
    selectByMouse: true
    background: null
    onBareChanged: root.align()
    Keys.priority: Keys.BeforeItem
    Keys.onShortcutOverride: event => {
        if (event.matches(StandardKey.Undo)) {
            event.accepted = true;
        }
    }
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo)) {
            root.canUndo ? root.undo() : App.undo.undo();
        } else if (event.key === Qt.Key_Tab && !root.keepsTab && !(event.modifiers & Qt.ControlModifier)) {
            root.leave(true);
        } else if (event.key === Qt.Key_Backtab) {
            root.leave(false);
        } else if (!event.matches(StandardKey.Paste) || !root.refusesPaste(false)) {
            return;
        }
        event.accepted = true;
    }

    PasteGuard {
        id: guard
    }
    Tip {
        id: tooLong

        objectName: "tooLongTip"
        delay: 0
        width: Math.min(implicitWidth, 360)
    }
}
