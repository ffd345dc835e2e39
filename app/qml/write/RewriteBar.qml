import QtQuick
import QtQuick.Layouts
import Rookery

/// How what is selected is to be written anew.
RowLayout {
    id: root

    signal submitted(string instruction)
    signal dismissed

    function focusField(): void {
        field.forceActiveFocus();
        field.selectAll();
    }

    spacing: 6

    Field {
        id: field

        objectName: "instruction"
        iconName: "edit"
        placeholderText: qsTr("Shorter; in the past tense; more friendly…")
        Layout.fillWidth: true
        onAccepted: root.submitted(field.text)
        Keys.onEscapePressed: root.dismissed()
        Accessible.name: qsTr("How the selection is to be rewritten")
    }
    TextButton {
        highlighted: true
        text: qsTr("Rewrite")
        enabled: field.text.trim() !== "" && App.writing.coAuthor.canRewrite
        onClicked: root.submitted(field.text)
    }
    IconButton {
        name: qsTr("Cancel")
        iconName: "close"
        iconSize: 16
        onClicked: root.dismissed()
    }
}
