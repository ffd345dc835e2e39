import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// Lines of text to type. Tab leaves them, as everywhere in the window. Ctrl+Z takes back what was typed and,
/// where nothing was, the last deletion.
TextArea {
    id: root

    property bool keepsTab: false  ///< who uses it takes the key

    function leave(forwards: bool): void {
        const next = root.nextItemInFocusChain(forwards);
        next.forceActiveFocus(forwards ? Qt.TabFocusReason : Qt.BacktabFocusReason);
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
        } else {
            return;
        }
        event.accepted = true;
    }
}
