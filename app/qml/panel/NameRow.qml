import QtQuick
import QtQuick.Layouts
import Rookery

/// Asks for a name where it is needed, and gives the focus back afterwards.
ColumnLayout {
    id: root

    required property string placeholder
    property string actionText: qsTr("Save")
    property string complaint       // about the name typed
    property bool acceptable: true  // the name typed
    property Item opener
    readonly property string typed: field.text.trim()

    signal accepted(string name)

    function begin(name: string): void {
        root.opener = root.Window.activeFocusItem;
        root.visible = true;
        field.text = name;
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
    }

    function end(): void {
        root.visible = false;
        if (root.opener) {
            root.opener.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    function accept(): void {
        if (root.typed !== "" && root.acceptable) {
            const name = root.typed;
            root.end();
            root.accepted(name);
        }
    }

    visible: false
    spacing: 4
    Keys.onEscapePressed: root.end()

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Field {
            id: field

            objectName: "nameField"
            placeholderText: root.placeholder
            onAccepted: root.accept()
            Layout.fillWidth: true
            Accessible.name: root.placeholder
        }
        TextButton {
            highlighted: true
            text: root.actionText
            enabled: root.typed !== "" && root.acceptable
            onClicked: root.accept()
        }
    }
    Text {
        visible: root.complaint !== ""
        text: root.complaint
        textFormat: Text.PlainText
        color: Theme.secondaryText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
