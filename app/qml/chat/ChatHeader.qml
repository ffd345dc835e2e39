import QtQuick
import QtQuick.Layouts
import Rookery

/// Title of the conversation, the model in use, and the switches of the sides.
Item {
    id: root

    required property bool sidebarShown
    required property bool panelShown

    signal sidebarRequested
    signal panelRequested
    signal modelRequested
    signal newRequested

    implicitHeight: Theme.bar

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        spacing: 4

        IconButton {
            name: root.sidebarShown ? qsTr("Hide conversations") : qsTr("Show conversations")
            shortcutText: "Ctrl+B"
            iconName: "sidebar"
            onClicked: root.sidebarRequested()
        }
        IconButton {
            visible: !root.sidebarShown
            name: qsTr("New conversation")
            shortcutText: "Ctrl+N"
            iconName: "compose"
            onClicked: root.newRequested()
        }
        Column {
            leftPadding: 6
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            ElidedText {
                width: parent.width - 6
                text: App.chat.title
                color: Theme.text
                font.pixelSize: Theme.textSize
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ElidedText {
                objectName: "givenStart"
                visible: App.states.startGiven && App.chat.messages.count > 0
                width: parent.width - 6
                text: qsTr("Goes on from the state “%1”").arg(App.states.startName)
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
            }
        }
        ModelChip {
            Layout.maximumWidth: Math.max(120, root.width * 0.42)
            onClicked: root.modelRequested()
        }
        // With its name where there is room for it.
        TextButton {
            id: namedSwitch

            objectName: "panelSwitch"
            visible: !root.panelShown && root.width > 640 * Theme.scale
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
            visible: !namedSwitch.visible
            name: root.panelShown ? qsTr("Hide settings of the answer") : qsTr("Settings of the answer")
            shortcutText: "Ctrl+Shift+B"
            iconName: "panel"
            highlighted: root.panelShown
            onClicked: root.panelRequested()
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: App.chat.messages.count > 0
    }
}
