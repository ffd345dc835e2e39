pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The local server: a switch, what other programs need to know of it, and what they ask.
ColumnLayout {
    id: root

    readonly property LocalServer server: App.server

    spacing: Theme.gap
    Layout.fillWidth: true

    SettingRow {
        name: qsTr("Let other programs ask the model")
        hint: qsTr("As a server for OpenAI’s and Anthropic’s clients, for programs on this computer alone. Nothing of what they ask is kept.")
        Toggle {
            objectName: "serverSwitch"
            checked: root.server.on
            onToggled: root.server.on = checked
            Accessible.name: qsTr("Let other programs ask the model")
        }
    }
    Banner {
        objectName: "serverError"
        dismissible: false
        sentence: root.server.error
        Layout.fillWidth: true
    }
    GridLayout {
        visible: root.server.on
        columns: 3
        columnSpacing: Theme.gap
        rowSpacing: 4
        Layout.fillWidth: true

        Text {
            text: qsTr("Address")
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
        }
        Text {
            objectName: "serverAddress"
            text: root.server.listening ? root.server.address
                : App.models.ready ? qsTr("It is starting…") : qsTr("Waits until a model is loaded")
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.smallSize
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        CopyButton {
            objectName: "copyServerAddress"
            what: qsTr("Copy the address")
            source: root.server.address
        }
        Text {
            text: qsTr("Key")
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
        }
        Text {
            objectName: "serverKey"
            text: show.shown ? root.server.key : "•".repeat(16)
            textFormat: Text.PlainText
            color: Theme.text
            font.family: Theme.monoFamily
            font.pixelSize: Theme.smallSize
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 0
            SmallButton {
                id: show

                property bool shown: false

                objectName: "showServerKey"
                name: shown ? qsTr("Hide the key") : qsTr("Show the key")
                iconName: "eye"
                checked: shown
                onClicked: shown = !shown
            }
            SmallButton {
                objectName: "renewServerKey"
                name: qsTr("Make another key; programs that have this one are refused then")
                iconName: "reset"
                onClicked: root.server.renewKey()
            }
            CopyButton {
                objectName: "copyServerKey"
                what: qsTr("Copy the key")
                source: root.server.key
            }
        }
        Text {
            text: qsTr("Port")
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
        }
        NumberField {
            objectName: "serverPort"
            value: root.server.port
            from: 1024
            to: 65535
            decimals: 0
            accessibleName: qsTr("Port of the server")
            onEdited: value => root.server.port = value
        }
        Item {}
    }
    RowLayout {
        visible: root.server.on && root.server.log.count > 0
        spacing: Theme.gap
        Layout.fillWidth: true
        Text {
            text: root.server.log.active > 0 ? qsTr("%n request(s) being answered", "", root.server.log.active) : qsTr("The last requests")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            Layout.fillWidth: true
        }
        TextButton {
            flat: true
            text: qsTr("Clear")
            onClicked: root.server.log.clear()
        }
    }
    ListView {
        id: list

        objectName: "serverLog"
        visible: root.server.on && count > 0
        model: root.server.log
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Math.round(140 * Theme.scale))
        ScrollBar.vertical: ThinScrollBar {}
        delegate: RowLayout {
            id: row

            required property int index
            required property string time
            required property string request
            required property string outcome
            required property bool failed

            width: ListView.view.width
            height: Math.round(22 * Theme.scale)
            spacing: Theme.gap

            Text {
                text: row.time
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
            }
            Text {
                text: row.request
                textFormat: Text.PlainText
                color: Theme.text
                font.pixelSize: Theme.tinySize
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                Layout.fillWidth: true
            }
            Text {
                text: row.outcome
                textFormat: Text.PlainText
                color: row.failed ? Theme.danger : Theme.secondaryText
                font.pixelSize: Theme.tinySize
                Layout.rightMargin: 10
            }

            Accessible.role: Accessible.ListItem
            Accessible.name: row.request + ", " + row.outcome
        }
        Rectangle {
            anchors.fill: parent
            visible: list.activeFocus
            color: "transparent"
            radius: Theme.radius
            border.width: 2
            border.color: Theme.accent
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("The last requests")
    }
}
