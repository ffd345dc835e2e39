pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// The files and folders of the folder shown. Arrow keys choose, Enter opens, letters go to the next name that
/// begins with them.
Rectangle {
    id: root

    required property FileBrowser browser
    property bool several: false
    property string typed      // within the last second

    function focusRow(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    /// After a folder was read. \a row is the one that was left, or -1.
    function showRow(row: int): void {
        list.currentIndex = row;
        list.positionViewAtIndex(Math.max(0, row), ListView.Contain);
    }

    function goTo(row: int, modifiers: int): void {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, row));
        if (!(modifiers & Qt.ControlModifier)) {
            root.browser.choose(list.currentIndex, false, (modifiers & Qt.ShiftModifier) !== 0);
        }
    }

    function goByLetter(letter: string): void {
        const again = root.typed === letter || root.typed === "";
        root.typed = again ? letter : root.typed + letter;
        typedTimer.restart();
        const row = root.browser.rowBeginningWith(root.typed, again ? list.currentIndex : list.currentIndex - 1);
        if (row >= 0) {
            root.goTo(row, Qt.NoModifier);
        }
    }

    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.border

    Timer {
        id: typedTimer

        interval: 1000
        onTriggered: root.typed = ""
    }
    ListView {
        id: list

        readonly property int page: Math.max(1, Math.floor(list.height / Theme.control) - 1)

        objectName: "fileList"
        anchors.fill: parent
        anchors.margins: 5
        clip: true
        model: root.browser
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        highlightMoveDuration: 0
        keyNavigationEnabled: false        // its own takes Alt+Up too
        ScrollBar.vertical: ThinScrollBar {}
        delegate: FileRow {
            width: list.width
            onClicked: modifiers => {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
                root.browser.choose(index, (modifiers & Qt.ControlModifier) !== 0, (modifiers & Qt.ShiftModifier) !== 0);
            }
            onDoubleClicked: root.browser.activate(index)
        }
        onActiveFocusChanged: {
            if (list.activeFocus && list.currentIndex < 0 && list.count > 0) {
                list.currentIndex = 0;
            }
        }
        Keys.onPressed: event => {
            const steps = new Map([[Qt.Key_Up, -1], [Qt.Key_Down, 1], [Qt.Key_PageUp, -list.page],
                                   [Qt.Key_PageDown, list.page], [Qt.Key_Home, -list.count], [Qt.Key_End, list.count]]);
            const plain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
            if (steps.has(event.key) && !(event.modifiers & Qt.AltModifier)) {
                root.goTo(list.currentIndex + steps.get(event.key), event.modifiers);
            } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                root.browser.activate(list.currentIndex);
            } else if (event.key === Qt.Key_Backspace) {
                root.browser.goUp();
            } else if (event.key === Qt.Key_Space && root.several && root.typed === "") {
                root.browser.choose(list.currentIndex, true, false);
            } else if (plain && event.text.length > 0 && event.text >= " " && event.key !== Qt.Key_Delete) {
                root.goByLetter(event.text);
            } else {
                return;
            }
            event.accepted = true;
        }

        Text {
            objectName: "fileRemark"
            visible: text !== "" && !root.browser.reading
            width: parent.width - 24
            x: 12
            y: list.count > 0 ? list.contentHeight + 8 : 12
            text: root.browser.remark
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Files")
    }
}
