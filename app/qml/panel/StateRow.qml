import QtQuick
import Rookery

/// One saved state on the time line.
Item {
    id: root

    required property int index
    required property double stateId
    required property string title       // its name, or the beginning of the answer before it
    required property string details     // branch, time, tokens, size
    required property bool named
    required property bool usable        // belongs to the model in use
    required property bool hasAnswer     // can be shown
    required property int gap            // answers behind it that have no state
    required property bool last
    readonly property real gapHeight: root.gap > 0 ? gapText.implicitHeight + 8 : 0
    readonly property real middle: (root.height - root.gapHeight) / 2

    signal exportRequested(double id)

    implicitHeight: labels.implicitHeight + 18 + root.gapHeight

    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 6
        y: root.index === 0 ? root.middle : 0
        width: 2
        height: (root.last && root.gap === 0 ? root.middle : root.height - root.gapHeight) - y
        color: Theme.border
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: 2
        y: root.middle - height / 2
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
        y: root.middle - height / 2
        spacing: 2
        Text {
            width: parent.width
            text: root.title
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: root.named ? Font.DemiBold : Font.Normal
        }
        Text {
            width: parent.width
            text: root.details
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
        }
    }
    // Where states are missing the line is broken.
    Item {
        id: gapNote

        visible: root.gap > 0
        width: parent.width
        height: root.gapHeight
        anchors.bottom: parent.bottom
        Column {
            anchors.left: parent.left
            anchors.leftMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3
            Repeater {
                model: 3
                Rectangle {
                    width: 2
                    height: 2
                    color: Theme.strongBorder
                }
            }
        }
        Text {
            id: gapText

            anchors.left: parent.left
            anchors.leftMargin: 24
            width: parent.width - 24
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("%n answer(s) without a state", "", root.gap)
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            font.italic: true
        }
    }
    IconButton {
        id: more

        anchors.right: parent.right
        y: root.middle - height / 2
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
            text: qsTr("Show the answer before it")
            iconName: "search"
            enabled: root.hasAnswer
            onTriggered: App.states.showAnswer(root.stateId)
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
    Accessible.description: root.gap > 0 ? root.details + ". " + gapText.text : root.details
}
