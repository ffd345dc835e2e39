import QtQuick
import Rookery

/// Copies a text and says for a moment that it did. A text that is dear to fetch is left out of `source`, and
/// `copy` called with it when the button is clicked.
SmallButton {
    id: root

    required property string what  // it copies, as a tip says it
    property string source
    property bool copied: false

    function copy(text: string): void {
        App.copy(text);
        root.copied = true;
        timer.restart();
    }

    enabled: root.source !== ""
    name: root.copied ? qsTr("Copied") : root.what
    iconName: root.copied ? "check" : "copy"
    onClicked: {
        if (root.source !== "") {
            root.copy(root.source);
        }
    }

    Timer {
        id: timer

        interval: 1500
        onTriggered: root.copied = false
    }
}
