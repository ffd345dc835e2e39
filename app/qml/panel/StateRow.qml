import QtQuick
import QtQuick.Layouts
import Rookery

/// One saved state on the time line.
Item {
    id: root

    required property int index
    required property double stateId
    required property string title       // its name, or the beginning of the answer before it
    required property string details     // time, tokens, size
    required property bool named
    required property bool usable        // belongs to the model in use

    signal exportRequested(double id)

    implicitHeight: labels.implicitHeight + 18

    HoverHandler {
        id: hover
    }
    Rectangle {
        x: 6
        y: root.index === 0 ? parent.height / 2 : 0
        width: 2
        height: (root.index === App.states.count - 1 ? parent.height / 2 : parent.height) - y
        color: Theme.border
    }
    Rectangle {
        x: 2
        anchors.verticalCenter: parent.verticalCenter
        width: 10
        height: 10
        radius: 5
        color: root.named ? Theme.accent : Theme.window
        border.width: 2
        border.color: root.usable ? Theme.accent : Theme.strongBorder
    }
    Column {
        id: labels

        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: more.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: root.named ? Font.DemiBold : Font.Normal
        }
        Text {
            width: parent.width
            text: root.details
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
        }
    }
    IconButton {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: Theme.smallControl
        implicitHeight: Theme.smallControl
        opacity: hover.hovered || activeFocus || menu.visible ? 1 : 0
        name: qsTr("What to do with the state")
        iconName: "more"
        onClicked: menu.popup(more, 0, more.height + 2)
    }
    AppMenu {
        id: menu

        AppMenuItem {
            text: qsTr("Start a conversation from here")
            iconName: "fork"
            enabled: root.usable
            onTriggered: App.states.startFrom(root.stateId)
        }
        AppMenuItem {
            text: qsTr("Export…")
            iconName: "export"
            onTriggered: root.exportRequested(root.stateId)
        }
        AppMenuItem {
            text: qsTr("Delete")
            iconName: "trash"
            danger: true
            onTriggered: App.states.remove(root.stateId)
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.title
    Accessible.description: root.details
}
