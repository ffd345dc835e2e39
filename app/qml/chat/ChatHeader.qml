import QtQuick
import Rookery

/// Title of the conversation, the model in use, and the switches of the sides: each stands in the header beside
/// its side. Of two headers the one in focus is marked.
Item {
    id: root

    required property ChatPane pane
    required property bool sidebarShown
    required property bool panelShown
    required property bool leading       // no other header stands before it
    required property bool trailing      // nor behind it
    readonly property bool marked: App.panes.split && App.panes.focused === root.pane

    signal sidebarRequested
    signal panelRequested
    signal modelRequested
    signal newRequested
    signal otherRequested
    signal closeRequested

    implicitHeight: Theme.bar

    Rectangle {
        objectName: "focusMark"
        visible: root.marked
        width: parent.width
        height: 2
        color: Theme.accent
    }
    // No layout: one whose items come and go while another one around it is resized loses them (Qt 6.4).
    Row {
        id: before

        anchors.left: parent.left
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.leading
            name: root.sidebarShown ? qsTr("Hide conversations") : qsTr("Show conversations")
            shortcutText: "Ctrl+B"
            iconName: "sidebar"
            onClicked: root.sidebarRequested()
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.leading && !root.sidebarShown
            name: qsTr("New conversation")
            shortcutText: "Ctrl+N"
            iconName: "compose"
            onClicked: root.newRequested()
        }
    }
    Column {
        anchors.left: before.right
        anchors.right: behind.left
        anchors.leftMargin: before.width > 0 ? 4 : 0
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: 6
        ElidedText {
            width: parent.width - 6
            text: root.pane.chat.title
            color: App.panes.split && !root.marked ? Theme.faintText : Theme.text
            font.pixelSize: Theme.textSize
            font.weight: App.panes.split && !root.marked ? Font.Normal : Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        ElidedText {
            objectName: "givenStart"
            visible: root.pane.states.startGiven && root.pane.chat.messages.count > 0
            width: parent.width - 6
            text: qsTr("Goes on from the state “%1”").arg(root.pane.states.startName)
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
        }
    }
    Row {
        id: behind

        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        ModelChip {
            anchors.verticalCenter: parent.verticalCenter
            // Not where it would leave no room for the name.
            speed: root.width > 480 * Theme.scale ? root.pane.chat.asking.speed : ""
            width: Math.min(implicitWidth, Math.max(120, root.width * 0.42))
            onClicked: root.modelRequested()
        }
        // With its name where there is room for it.
        TextButton {
            id: namedSwitch

            objectName: "panelSwitch"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.trailing && !root.panelShown && root.width > 640 * Theme.scale
            flat: true
            leftPadding: 10
            rightPadding: 10
            iconName: "panel"
            text: qsTr("Settings of the answer")
            onClicked: root.panelRequested()
            Tip {
                visible: namedSwitch.hovered && !namedSwitch.down
                text: qsTr("Sampling, prompt, states and model") + "  " + App.keys("Ctrl+Shift+B")
            }
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.trailing && !namedSwitch.visible
            name: root.panelShown ? qsTr("Hide settings of the answer") : qsTr("Settings of the answer")
            shortcutText: "Ctrl+Shift+B"
            iconName: "panel"
            highlighted: root.panelShown
            onClicked: root.panelRequested()
        }
        // Where there is room for one alone.
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "otherConversation"
            visible: App.panes.split && root.leading && root.trailing
            name: qsTr("The other conversation")
            shortcutText: "F6"
            iconName: "beside"
            onClicked: root.otherRequested()
        }
        IconButton {
            anchors.verticalCenter: parent.verticalCenter
            objectName: "closePane"
            visible: App.panes.split
            name: qsTr("Close this side")
            shortcutText: "Ctrl+W"
            iconName: "close"
            onClicked: root.closeRequested()
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.pane.chat.messages.count > 0
    }
}
