import QtQuick
import Rookery

/// The line between two conversations: dragged, or moved by the arrow keys, it gives one of them more room.
Item {
    id: root

    /// \param by in pixels, towards the end of the line
    signal movedBy(by: real)
    signal reset

    function step(key: int): bool {
        const forwards = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        if (key === Qt.Key_Home) {
            root.reset();
        } else if (key === Qt.Key_Left || key === Qt.Key_Right) {
            root.movedBy(key === forwards ? 24 : -24);
        } else {
            return false;
        }
        return true;
    }

    objectName: "paneHandle"
    width: 9
    activeFocusOnTab: true
    Keys.onPressed: event => event.accepted = root.step(event.key)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: mouse.containsMouse || mouse.pressed || root.activeFocus ? 3 : 1
        height: parent.height
        color: mouse.pressed || root.activeFocus ? Theme.accent : mouse.containsMouse ? Theme.strongBorder : Theme.border
    }
    MouseArea {
        id: mouse

        property real pressedAt: 0

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPressed: event => mouse.pressedAt = event.x
        onPositionChanged: event => {
            if (mouse.pressed) {
                root.movedBy(Theme.mirrored ? mouse.pressedAt - event.x : event.x - mouse.pressedAt);
            }
        }
        onDoubleClicked: root.reset()
    }

    Accessible.role: Accessible.Splitter
    Accessible.name: qsTr("Width of the two conversations")
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.movedBy(24)
    Accessible.onDecreaseAction: root.movedBy(-24)
}
