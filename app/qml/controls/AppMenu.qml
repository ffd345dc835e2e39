import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A menu in the program's colours, as wide as its longest entry. Takes the keys from the moment it is seen.
Menu {
    id: root

    /// Of the widest entry that is shown, as far as the window has room; what is longer still gets dots.
    readonly property real entryWidth: {
        let widest = 190;
        for (let i = 0; i < root.count; ++i) {
            const entry = root.itemAt(i);
            widest = entry.visible ? Math.max(widest, entry.implicitWidth) : widest;
        }
        const room = root.parent && root.parent.Window.window ? root.parent.Window.window.width - 2 * root.margins : widest;
        return Math.min(widest, room - 2 * root.padding);
    }

    padding: 5
    margins: 8
    implicitWidth: Math.ceil(root.entryWidth) + root.leftPadding + root.rightPadding
    // Qt gives the focus only after the menu has faded in; keys went to what was behind it until then.
    onVisibleChanged: {
        if (root.visible) {
            root.contentItem.parent.forceActiveFocus(Qt.PopupFocusReason);
        }
    }
    delegate: AppMenuItem {}
    background: Rectangle {
        implicitWidth: 200
        radius: 10
        color: Theme.surface
        border.color: Theme.border

        Rectangle {
            z: -1
            anchors.fill: parent
            anchors.margins: -1
            anchors.topMargin: 3
            anchors.bottomMargin: -5
            radius: 12
            color: Theme.dark ? "#50000000" : "#14000000"
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fast
        }
    }
}
