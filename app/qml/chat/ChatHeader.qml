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
        Text {
            text: App.chat.title
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.text
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
            leftPadding: 6
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        ModelChip {
            Layout.maximumWidth: Math.max(120, root.width * 0.42)
            onClicked: root.modelRequested()
        }
        IconButton {
            name: root.panelShown ? qsTr("Hide settings of the answer") : qsTr("Sampling, states, model")
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
