import QtQuick
import Rookery

/// The keys of the quick window: the desktop gives them where it can; elsewhere it is told what to run.
SettingRow {
    id: root

    readonly property GlobalShortcut keys: App.quickKeys

    name: qsTr("Quick window")
    hint: {
        if (!root.keys.available) {
            return qsTr("For one question over whatever you do. In your desktop’s keyboard settings, give this command a shortcut: %1").arg(Theme.typed(App.quick.command));
        }
        if (!root.keys.wanted) {
            return qsTr("For one question over whatever you do, by keys that your desktop asks for.");
        }
        if (root.keys.keys !== "") {
            return qsTr("%1 opens it, whatever you do.").arg(Theme.typed(root.keys.keys));
        }
        return root.keys.bound ? qsTr("It has no keys yet: give it some in your desktop’s keyboard settings.")
                               : qsTr("Your desktop is asked for keys.");
    }
    CopyButton {
        objectName: "copyQuickCommand"
        visible: !root.keys.available
        what: qsTr("Copy the command")
        source: App.quick.command
    }
    Toggle {
        objectName: "quickSwitch"
        visible: root.keys.available
        checked: root.keys.wanted
        onToggled: root.keys.wanted = checked
        Accessible.name: qsTr("Quick window by keys of the desktop")
    }
}
