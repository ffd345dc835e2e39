pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// One thing on the shelf.
Rectangle {
    id: root

    required property string itemId
    required property string name
    required property string purpose
    required property string preview
    required property string details
    required property string status
    required property double fraction
    required property bool reading
    required property bool paused
    required property bool pausable
    required property bool complete
    required property bool usable
    required property string complaint
    required property bool hasText
    required property string leftOut
    /// Its state is another model's, or was dropped: the text can be read by the model in use.
    readonly property bool readable: root.hasText && App.chat.asking.canContinue && !root.usable && !root.pausable && !root.paused

    signal exportRequested
    signal testRequested

    implicitHeight: column.implicitHeight + 28
    radius: Theme.largeRadius
    color: Theme.surface
    border.color: Theme.border

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 10
        y: 14
        spacing: 6
        // Of another model: it is all there, but nothing can be asked.
        opacity: root.usable || root.pausable || root.paused ? 1 : 0.75

        RowLayout {
            spacing: 6
            Layout.fillWidth: true
            Text {
                text: root.name
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                elide: Text.ElideRight
                color: Theme.text
                font.pixelSize: Theme.textSize
                font.weight: Font.DemiBold
                Layout.fillWidth: true
            }
            IconButton {
                visible: root.pausable || root.paused
                name: root.paused ? qsTr("Read on") : qsTr("Pause reading")
                iconName: root.paused ? "continue" : "stop"
                onClicked: App.shelf.setPaused(root.itemId, !root.paused)
            }
            IconButton {
                id: more

                name: qsTr("What to do with “%1”").arg(root.name)
                iconName: "more"
                onClicked: menu.popup(more, 0, more.height + 2)
            }
        }
        Text {
            visible: root.purpose !== ""
            text: root.purpose
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.rightMargin: 6
        }
        NameRow {
            id: nameRow

            property bool forPurpose: false

            placeholder: nameRow.forPurpose ? qsTr("What it is for") : qsTr("Name")
            onAccepted: text => nameRow.forPurpose ? App.shelf.setPurpose(root.itemId, text) : App.shelf.rename(root.itemId, text)
            Layout.fillWidth: true
            Layout.rightMargin: 6
        }
        Text {
            visible: root.preview !== ""
            text: root.preview
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: 2
            elide: Text.ElideRight
            color: Theme.faintText
            font.pixelSize: Theme.smallSize
            lineHeight: 1.3
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.rightMargin: 6
        }
        Text {
            text: root.details
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.rightMargin: 6
        }
        Text {
            objectName: "leftOut"
            visible: root.leftOut !== ""
            text: root.leftOut
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: 4
            elide: Text.ElideRight
            color: Theme.warning
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.rightMargin: 6
        }
        ProgressLine {
            visible: root.reading || root.paused
            value: root.fraction
            Layout.fillWidth: true
            Layout.rightMargin: 6
            Layout.topMargin: 2
            Accessible.name: root.status
        }
        Banner {
            sentence: root.complaint
            dismissible: false
            actionText: qsTr("Try again")
            onActionTriggered: App.shelf.tryAgain(root.itemId)
            Layout.fillWidth: true
            Layout.rightMargin: 6
        }
        Flow {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.topMargin: 4
            TextButton {
                visible: root.complete && root.usable
                text: qsTr("Start a conversation")
                iconName: "compose"
                onClicked: App.shelf.startConversation(root.itemId)
            }
            TextButton {
                visible: root.readable
                text: qsTr("Read the text anew")
                iconName: "regenerate"
                onClicked: App.shelf.readAnew(root.itemId)
            }
            Text {
                height: Theme.control
                width: Math.min(implicitWidth, parent.width)
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideRight
                text: root.status
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
            }
        }
    }
    AppMenu {
        id: menu

        AppMenuItem {
            text: qsTr("Put under this conversation")
            iconName: "fork"
            enabled: root.complete && root.usable
            onTriggered: App.shelf.putUnderConversation(root.itemId)
        }
        AppMenuItem {
            text: qsTr("Show the text")
            iconName: "file"
            enabled: root.hasText
            onTriggered: App.shelf.openText(root.itemId, -1)
        }
        AppMenuItem {
            text: qsTr("Test how much is remembered…")
            iconName: "eye"
            enabled: root.hasText && root.usable
            onTriggered: root.testRequested()
        }
        AppMenuItem {
            text: qsTr("Rename…")
            iconName: "edit"
            onTriggered: {
                nameRow.forPurpose = false;
                nameRow.begin(root.name);
            }
        }
        AppMenuItem {
            text: qsTr("Say what it is for…")
            iconName: "info"
            onTriggered: {
                nameRow.forPurpose = true;
                nameRow.begin(root.purpose);
            }
        }
        AppMenuItem {
            text: qsTr("Verify")
            iconName: "check"
            onTriggered: App.shelf.verify(root.itemId)
        }
        AppMenuItem {
            text: qsTr("Read the text anew")
            iconName: "regenerate"
            enabled: root.hasText && !root.reading && App.chat.asking.canContinue
            onTriggered: App.shelf.readAnew(root.itemId)
        }
        AppMenuItem {
            text: qsTr("Export…")
            iconName: "export"
            enabled: root.complete
            onTriggered: root.exportRequested()
        }
        AppMenuItem {
            text: qsTr("Take off the shelf")
            iconName: "trash"
            danger: true
            onTriggered: App.shelf.remove(root.itemId)
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.status + ". " + root.details + (root.leftOut !== "" ? ". " + root.leftOut : "")
}
