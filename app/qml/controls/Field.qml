import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// One line of text to type.
TextField {
    id: root

    property string iconName

    implicitHeight: Theme.control
    leftPadding: root.iconName === "" ? 11 : 18 + Math.round(16 * Theme.scale)
    rightPadding: 11
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.smallSize
    color: Theme.text
    placeholderTextColor: Theme.faintText
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    selectByMouse: true
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.fieldBorder

        Icon {
            visible: root.iconName !== ""
            icon: root.iconName
            size: 16
            x: 10
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    // What was typed is taken back first, then the last deletion.
    Keys.onShortcutOverride: event => {
        if (event.matches(StandardKey.Undo)) {
            event.accepted = true;
        }
    }
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo) && !root.canUndo) {
            App.undo.undo();
            event.accepted = true;
        }
    }

    TextMenu {
        text: root
    }
}
