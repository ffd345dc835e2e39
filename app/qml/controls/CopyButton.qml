import QtQuick
import Rookery

/// Copies a text and says for a moment that it did.
SmallButton {
    id: root

    required property string what  // it copies, as a tip says it
    property string source
    property bool copied: false

    enabled: root.source !== ""
    name: root.copied ? qsTr("Copied") : root.what
    iconName: root.copied ? "check" : "copy"
    onClicked: {
        App.copy(root.source);
        root.copied = true;
        timer.restart();
    }

    Timer {
        id: timer

        interval: 1500
        onTriggered: root.copied = false
    }
}
