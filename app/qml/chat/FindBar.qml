import QtQuick
import QtQuick.Layouts
import Rookery

/// Finds a text in the conversation shown. Enter goes to the next message with it, Shift+Enter back.
Rectangle {
    id: root

    required property ChatController chat
    property list<int> rows              // of the messages that have it
    property int place: 0                // in `rows`
    readonly property alias text: field.text

    signal rowWanted(int row)
    signal closed

    function open(): void {
        root.visible = true;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
        root.search();
    }

    function close(): void {
        root.visible = false;
        root.closed();
    }

    /// Begins with the last message: what is looked for was mostly said lately.
    function search(): void {
        root.rows = root.chat.messages.rowsWith(field.text);
        root.place = Math.max(0, root.rows.length - 1);
        root.show();
    }

    function step(by: int): void {
        const count = root.rows.length;
        root.place = count === 0 ? 0 : (root.place + by + count) % count;
        root.show();
    }

    function show(): void {
        if (root.rows.length > 0) {
            root.rowWanted(root.rows[root.place]);
        }
    }

    objectName: "findBar"
    visible: false
    implicitWidth: Math.round(360 * Math.max(1, Theme.scale))
    implicitHeight: row.implicitHeight + 12
    radius: 11
    color: Theme.surface
    border.color: Theme.border

    // Those before the messages shown came too.
    Connections {
        target: root.chat.messages

        function onRowsInserted(parent: var, first: int, last: int): void {
            if (root.visible && first === 0 && last + 1 < root.chat.messages.count) {
                const before = root.rows.length;
                root.rows = root.chat.messages.rowsWith(field.text);
                root.place = Math.max(0, root.place + root.rows.length - before);
            }
        }
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: 6
        spacing: 2

        Field {
            id: field

            objectName: "findField"
            iconName: "search"
            placeholderText: qsTr("Find in this conversation")
            onTextEdited: root.search()
            Keys.onEscapePressed: root.close()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_F3) {
                    root.step(event.modifiers & Qt.ShiftModifier ? -1 : 1);
                    event.accepted = true;
                }
            }
            Layout.fillWidth: true
            Accessible.name: placeholderText
        }
        Text {
            objectName: "findPlace"
            visible: field.text !== ""
            text: root.rows.length === 0 ? qsTr("Not found") : (root.place + 1) + "/" + root.rows.length
            textFormat: Text.PlainText
            color: root.rows.length === 0 ? Theme.danger : Theme.secondaryText
            font.pixelSize: Theme.tinySize
            leftPadding: 6
            rightPadding: 4
        }
        IconButton {
            name: qsTr("Earlier message")
            shortcutText: "Shift+Enter"
            iconName: "chevron-up"
            enabled: root.rows.length > 1
            onClicked: root.step(-1)
        }
        IconButton {
            name: qsTr("Later message")
            shortcutText: "Enter"
            iconName: "chevron-down"
            enabled: root.rows.length > 1
            onClicked: root.step(1)
        }
        IconButton {
            name: qsTr("Close")
            shortcutText: "Esc"
            iconName: "close"
            onClicked: root.close()
        }
    }
    Connections {
        target: root.chat

        function onConversationChanged(): void {
            root.visible = false;
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Find in this conversation")
}
