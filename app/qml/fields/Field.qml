import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// One line of text to type.
TextField {
    id: root

    property string iconName
    readonly property int iconPadding: root.iconName === "" ? 11 : 18 + Math.round(16 * Theme.scale)
    readonly property bool bare: Theme.mirrored && root.length === 0 && root.preeditText === ""

    /// By its own language where it has text; the cursor of none stands where lines of the window's begin, which is
    /// mirrored. By another alignment first: Qt 6.4 doesn't notice that the same one is mirrored no more.
    function align(): void {
        root.horizontalAlignment = TextInput.AlignHCenter;
        root.horizontalAlignment = root.bare ? TextInput.AlignLeft : undefined;
    }

    maximumLength: 10000  // more can't be laid out between two keys
    implicitHeight: Theme.control
    leftPadding: Theme.mirrored ? 11 : root.iconPadding
    rightPadding: Theme.mirrored ? root.iconPadding : 11
    // Qt keeps the base line of the main font, but centres the height of the one that is shown: those of other scripts
    // stood too high. What is added above is taken away below, or a line that is too high for its place would be scrolled.
    topPadding: root.length > 0 ? Math.max(0, Math.round((root.contentHeight - metrics.height) / 2)) : 0
    bottomPadding: -root.topPadding
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.smallSize
    color: Theme.text
    placeholderTextColor: Theme.faintText
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    selectByMouse: true
    onBareChanged: root.align()
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.fieldBorder

        Icon {
            visible: root.iconName !== ""
            icon: root.iconName
            size: 16
            anchors.left: parent.left
            anchors.leftMargin: 10
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

    FontMetrics {
        id: metrics

        font: root.font
    }
    TextMenu {
        text: root
    }

    Accessible.description: root.placeholderText === root.Accessible.name ? "" : root.placeholderText
}
