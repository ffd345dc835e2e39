pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// The messages of the branch shown. Follows the answer being written until the reader scrolls away.
ListView {
    id: root

    required property ChatPane pane
    property bool following: true
    property int rowToEdit: -1
    property bool resting: true
    readonly property real columnWidth: Math.min(root.width - 32, Theme.columnWidth)

    function follow(): void {
        root.following = true;
        root.showEnd();
    }

    /// Qt leaves out the margin, so that the last line would touch what is below the list.
    function showEnd(): void {
        root.positionViewAtEnd();
        root.contentY = Math.max(root.contentY, root.originY + root.contentHeight + root.bottomMargin - root.height);
    }

    /// Shows a message, and within it the first of the words that are marked, below what covers the top.
    function showRow(row: int, covered: real): void {
        root.following = false;
        root.positionViewAtIndex(row, ListView.Beginning);
        const mark = root.firstMark(root.itemAtIndex(row));
        root.contentY = mark > root.contentY + root.height - 80 ? mark - root.height / 3 : root.contentY - covered;
        root.returnToBounds();
    }

    /// Shows where a message ends, and the beginning of what comes after it.
    function showEndOf(row: int): void {
        root.following = false;
        root.positionViewAtIndex(row, ListView.End);
        root.contentY += root.height / 4;
        root.returnToBounds();
    }

    /// How far down the list a marked word stands in a message; -1: in none of its texts.
    function firstMark(row: Item): real {
        const message = row as MessageDelegate;
        const part = message ? message.reveal(App.marked) : null;
        return part ? Math.max(root.markWithin(part), part.mapToItem(root.contentItem, 0, 0).y) : -1;
    }

    /// The same of what a part holds.
    function markWithin(item: Item): real {
        const text = item as TextEdit;
        if (text) {
            const words = text.getText(0, text.length).toLowerCase();
            const places = App.marked.map(word => words.indexOf(word.toLowerCase())).filter(place => place >= 0);
            const first = text.positionToRectangle(Math.min(...places));
            return places.length > 0 ? text.mapToItem(root.contentItem, 0, first.y).y : -1;
        }
        for (let i = 0; i < item.children.length; ++i) {
            const mark = root.markWithin(item.children[i]);
            if (mark >= 0) {
                return mark;
            }
        }
        return -1;
    }

    /// Something above what is seen got another height.
    function keepPlace(distance: real): void {
        if (!root.following) {
            root.contentY += distance;
        }
    }

    /// Most of the window up or down, as the Page keys do.
    function turnPage(step: int): void {
        const top = root.originY - root.topMargin;
        const bottom = Math.max(top, root.originY + root.contentHeight + root.bottomMargin - root.height);
        const wanted = root.contentY + step * (root.height - 60);
        root.following = wanted > bottom - 2 * root.bottomMargin;
        root.contentY = root.following ? bottom : Math.max(top, wanted);
    }

    objectName: "messageList"
    clip: true
    model: root.pane.chat.messages
    spacing: 2
    topMargin: 18
    bottomMargin: 16
    cacheBuffer: 1600
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: false
    activeFocusOnTab: false
    ScrollBar.vertical: ThinScrollBar {
        id: bar

        onPressedChanged: {
            if (!pressed) {
                root.following = root.atYEnd;
            }
        }
    }
    delegate: MessageDelegate {
        id: message

        // What came after the place looked at.
        readonly property bool later: root.pane.timeline.row >= 0 && message.index > root.pane.timeline.row

        width: root.width
        columnWidth: root.columnWidth
        enabled: !message.later
        opacity: message.later ? 0.3 : 1
        pane: root.pane
        viewTop: root.contentY - message.y
        viewHeight: root.height
        resting: root.resting
        onShifted: distance => root.keepPlace(distance)
        editorWanted: message.index === root.rowToEdit
        last: message.index === root.count - 1
    }
    onContentHeightChanged: {
        if (root.following) {
            followTimer.start();
        }
    }
    onHeightChanged: {
        if (root.following) {
            followTimer.start();
        }
    }
    onContentYChanged: {
        root.resting = false;
        restTimer.restart();
    }
    onMovementEnded: root.following = root.atYEnd
    onMovementStarted: root.following = false

    // Positioning inside the change of the height would work on sizes that are not settled yet.
    Timer {
        id: followTimer

        interval: 0
        onTriggered: {
            if (root.following) {  // the reader may have scrolled away since
                root.showEnd();
            }
        }
    }
    Timer {
        id: restTimer

        interval: 120
        onTriggered: root.resting = true
    }
    Timer {
        id: editTimer

        interval: 0
        onTriggered: {
            root.positionViewAtIndex(root.rowToEdit, ListView.Contain);  // the editor is there now
            root.rowToEdit = -1;
        }
    }
    WheelHandler {
        onWheel: event => {
            if (event.angleDelta.y > 0) {
                root.following = false;
            }
        }
        target: null
        blocking: false
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
    }
    Connections {
        target: root.pane.chat

        function onConversationChanged(): void {
            root.follow();
        }

        function onMessageWanted(row: int): void {
            root.showRow(row, 0);
        }

        // An editor that is made because its message comes into view leaves the focus where it is.
        function onEditBegins(row: int): void {
            root.following = false;
            root.rowToEdit = row;
            root.positionViewAtIndex(row, ListView.Contain);
            editTimer.start();
        }
    }
    Connections {
        id: lookedBack

        property bool looking: false

        target: root.pane.timeline

        function onPlaceChanged(): void {
            if (root.pane.timeline.row >= 0) {
                root.showEndOf(root.pane.timeline.row);
            } else if (lookedBack.looking) {
                root.follow();
            }
            lookedBack.looking = root.pane.timeline.row >= 0;
        }
    }
    Connections {
        target: root.pane.chat.asking

        function onAnswerStarted(): void {
            root.follow();
        }

        function onAnswerFinished(): void {
            announcer.finish();
        }
    }
    // What a screen reader follows while an answer is written.
    Item {
        id: said

        objectName: "announcement"
        parent: root
        width: 1
        height: 1
        Accessible.role: Accessible.AlertMessage
        Accessible.name: announcer.words
    }
    Announcer {
        id: announcer

        messages: root.pane.chat.messages
        item: said
    }
    IconButton {
        parent: root
        visible: !root.atYEnd && !root.following && root.contentHeight > root.height
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
        name: qsTr("To the end")
        iconName: "arrow-down"
        background: Rectangle {
            radius: width / 2
            color: Theme.surface
            border.color: Theme.strongBorder
        }
        onClicked: root.follow()
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")
}
