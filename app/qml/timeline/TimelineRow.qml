import QtQuick
import Rookery

/// The conversation as a thin line. Clicking or dragging along it looks at the conversation as it stood; Enter
/// goes on from there, Esc comes back.
Item {
    id: root

    required property Timeline timeline
    readonly property bool looking: root.timeline.place >= 0
    readonly property bool tight: root.width < 480

    signal finished  ///< the keyboard goes back to the message

    function key(key: int): bool {
        const wasLooking = root.looking;
        const forwards = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        switch (key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
            root.timeline.step(key === forwards ? 1 : -1);
            return true;
        case Qt.Key_Home:
        case Qt.Key_End:
            root.timeline.place = key === Qt.Key_Home ? 0 : root.timeline.count - 1;
            return true;
        case Qt.Key_Up:
        case Qt.Key_Down:
            root.timeline.showBranch(root.looking ? root.timeline.place : root.timeline.count, key === Qt.Key_Up ? -1 : 1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.timeline.continueHere();
            return wasLooking;
        case Qt.Key_Escape:
            if (wasLooking) {
                root.timeline.back();
                root.finished();
            }
            return wasLooking;
        }
        return false;
    }

    implicitHeight: Math.round(24 * Math.max(1, Theme.scale))

    // No layout: one whose items come and go while another one around it is resized loses them (Qt 6.4).
    TimelineLine {
        id: line

        readonly property bool told: mouse.containsMouse || (activeFocus && root.looking)

        objectName: "timelineLine"
        timeline: root.timeline
        line: Theme.strongBorder
        branch: Theme.secondaryText
        mark: Theme.accent
        ground: Theme.window
        ink: Theme.secondaryText
        textPixels: Theme.tinySize
        mirrored: Theme.mirrored
        activeFocusOnTab: true
        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: buttons.width > 0 ? buttons.spacing : 0
        height: parent.height
        Keys.onPressed: event => {
            event.accepted = !(event.modifiers & ~Qt.KeypadModifier) && root.key(event.key);
        }
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Timeline of the conversation, %n answer(s)", "", root.timeline.count)
        Accessible.description: root.looking ? Array.from([root.timeline.title, root.timeline.details, root.timeline.change.sentence, root.timeline.branches]).filter(part => part !== "").join(". ")
                                             : qsTr("Left and right look at the conversation as it stood")
        Accessible.focusable: true
        Accessible.onIncreaseAction: root.timeline.step(1)
        Accessible.onDecreaseAction: root.timeline.step(-1)

        MouseArea {
            id: mouse

            property int branchPressed: -1

            anchors.fill: parent
            hoverEnabled: true
            cursorShape: Qt.PointingHandCursor
            onPressed: event => {
                line.forceActiveFocus(Qt.MouseFocusReason);
                mouse.branchPressed = line.branchAt(event.x);
                if (mouse.branchPressed < 0)
                    root.timeline.place = line.markAt(event.x);
            }
            onPositionChanged: event => {
                if (!mouse.pressed)
                    root.timeline.pointed = line.markAt(event.x);
                else if (mouse.branchPressed < 0)
                    root.timeline.place = line.markAt(event.x);
            }
            onReleased: event => {
                if (mouse.branchPressed >= 0 && line.branchAt(event.x) === mouse.branchPressed)
                    root.timeline.showBranch(mouse.branchPressed, 1);
            }
            onExited: root.timeline.pointed = root.timeline.place
        }
        Rectangle {
            anchors.fill: parent
            visible: line.activeFocus && !mouse.pressed
            color: "transparent"
            radius: Theme.radius
            border.color: Theme.accent
            border.width: 2
        }
        MarkCard {
            objectName: "markCard"
            timeline: root.timeline
            visible: line.told && root.timeline.pointed >= 0 && !probePopup.visible
            x: Math.max(0, Math.min(line.middleOf(root.timeline.pointed) - width / 2, root.width - width))
            y: -height - 6
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        spacing: 4

        SmallButton {
            objectName: "probeOpener"
            visible: root.looking
            implicitHeight: root.implicitHeight
            enabled: root.timeline.probe.possible
            name: qsTr("Does it still remember?")
            iconName: "thought"
            onClicked: probePopup.open()
        }
        TextButton {
            objectName: "continueFromHere"
            visible: root.looking && !root.tight
            implicitHeight: root.implicitHeight
            leftPadding: 10
            rightPadding: 10
            font.pixelSize: Theme.tinySize
            highlighted: true
            enabled: root.timeline.canContinue
            text: qsTr("Continue from here")
            onClicked: root.timeline.continueHere()
        }
        SmallButton {
            visible: root.looking && root.tight
            implicitHeight: root.implicitHeight
            enabled: root.timeline.canContinue
            name: qsTr("Continue from here")
            iconName: "fork"
            onClicked: root.timeline.continueHere()
        }
        SmallButton {
            objectName: "backToNow"
            visible: root.looking
            implicitHeight: root.implicitHeight
            name: qsTr("Back to the end")
            shortcutText: "Esc"
            iconName: "close"
            onClicked: {
                root.timeline.back();
                root.finished();
            }
        }
    }
    ProbePopup {
        id: probePopup

        parent: root
        probe: root.timeline.probe
        x: Theme.mirrored ? 0 : root.width - width
        y: -height - 6
    }
    Connections {
        target: root.timeline

        function onContinued(): void {
            root.finished();
        }

        function onPlaceChanged(): void {
            if (!root.looking)
                probePopup.close();
        }
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Timeline")
}
