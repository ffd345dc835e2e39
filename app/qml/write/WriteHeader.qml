import QtQuick
import QtQuick.Layouts
import Rookery

/// Title of the text, its versions, what else can be done with it, and the model in use.
Item {
    id: root

    required property bool sidebarShown
    required property bool panelShown

    signal sidebarRequested
    signal panelRequested
    signal modelRequested
    signal versionsRequested
    signal inspectRequested
    signal exportRequested
    signal importRequested

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
        Text {
            leftPadding: 6
            text: App.writing.manuscript.title !== "" ? App.writing.manuscript.title : qsTr("New text")
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.text
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        ModelChip {
            Layout.maximumWidth: root.width < 480 ? 110 : root.width * 0.36  // the title has the rest
            onClicked: root.modelRequested()
        }
        IconButton {
            objectName: "inspectText"
            name: App.writing.inspection.shown ? qsTr("Go back to writing") : qsTr("Show what the model expected")
            iconName: "eye"
            highlighted: App.writing.inspection.shown
            enabled: !App.writing.manuscript.empty
            onClicked: App.writing.inspection.shown ? App.writing.inspection.close() : root.inspectRequested()
        }
        IconButton {
            objectName: "versionsButton"
            name: qsTr("Versions of the text")
            iconName: "fork"
            enabled: !App.writing.manuscript.empty
            onClicked: root.versionsRequested()
        }
        IconButton {
            id: more

            objectName: "textMoreButton"
            name: qsTr("More")
            iconName: "more"
            onClicked: menu.popup(more, 0, more.height + 2)
        }
        IconButton {
            objectName: "textPanelButton"
            name: root.panelShown ? qsTr("Hide settings of the text") : qsTr("Settings of the text")
            shortcutText: "Ctrl+Shift+B"
            iconName: "panel"
            highlighted: root.panelShown
            onClicked: root.panelRequested()
        }
    }
    AppMenu {
        id: menu

        AppMenuItem {
            text: qsTr("New text")
            iconName: "compose"
            onTriggered: App.writing.startNew()
        }
        AppMenuItem {
            text: qsTr("Open a file…")
            iconName: "import"
            onTriggered: root.importRequested()
        }
        AppMenuItem {
            text: qsTr("Export…")
            iconName: "export"
            enabled: !App.writing.manuscript.empty
            onTriggered: root.exportRequested()
        }
        AppMenuItem {
            text: App.writing.suggestion.enabled ? qsTr("Suggest nothing while I type") : qsTr("Suggest words while I type")
            iconName: "thought"
            onTriggered: App.writing.suggestion.enabled = !App.writing.suggestion.enabled
        }
    }
    Separator {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
