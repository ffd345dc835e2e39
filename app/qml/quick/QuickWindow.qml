pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// A small window over all others, for one question and its answer. As high as what stands in it. Esc stops
/// an answer, then puts the window away; what was asked stays among the conversations.
ApplicationWindow {
    id: root

    required property QuickChat quick
    property bool largeVisible: true
    readonly property ChatController chat: root.quick.chat
    readonly property bool answered: root.chat.messages.count > 0
    readonly property real mostHeight: Math.min(720, Screen.desktopAvailableHeight * 0.7)

    signal libraryRequested

    /// Comes, with room for another question; goes where it is in front already.
    function call(): void {
        if (root.visible && root.active) {
            root.putAway();
            return;
        }
        if (!root.visible) {
            root.quick.startNew();
            root.x = Screen.virtualX + Math.round((Screen.width - root.width) / 2);
            root.y = Screen.virtualY + Math.round(Screen.height * 0.18);
        }
        root.show();
        root.raise();
        root.requestActivate();
        composer.focusInput();
    }

    /// The program ends with its last window, unless the tray keeps it.
    function putAway(): void {
        if (root.largeVisible || App.tray.keepsRunning()) {
            root.hide();
        } else {
            root.close();
        }
    }

    objectName: "quickWindow"
    transientParent: null  // or it would come and go with the large one
    visible: false
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    title: qsTr("Quick question") + " - Rookery"
    width: Math.round(Math.min(620 * Math.max(1, Theme.scale), Screen.desktopAvailableWidth - 40))
    height: Math.ceil(Math.min(column.implicitHeight + 26, root.mostHeight))
    color: Theme.window
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    palette.windowText: Theme.text
    palette.text: Theme.text
    palette.highlight: Theme.accent
    palette.highlightedText: Theme.accentText
    onClosing: {
        root.quick.shown = false;
        // Qt 6.4 doesn't count it as the last one while the large one was made and never shown.
        if (!root.largeVisible && !App.tray.keepsRunning()) {
            ending.start();
        }
    }
    onVisibleChanged: root.quick.shown = root.visible

    Timer {
        id: ending

        interval: 0  // once it is closed
        onTriggered: Qt.quit()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: !root.chat.asking.busy
        onActivated: {
            root.quick.startNew();
            composer.focusInput();
        }
    }
    Shortcut {
        sequence: "Ctrl+O"
        enabled: root.answered
        onActivated: {
            root.quick.openLarge();
            root.hide();
        }
    }
    Shortcut {
        sequence: "Ctrl+Shift+C"
        onActivated: App.copy(root.chat.lastAnswer())
    }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.chat.asking.busy ? root.chat.asking.stop() : root.putAway()

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: Theme.strongBorder
        }
        DragHandler {
            target: null
            onActiveChanged: {
                if (active) {
                    root.startSystemMove();
                }
            }
        }
        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.leftMargin: 14
            anchors.rightMargin: 14
            anchors.topMargin: 8
            anchors.bottomMargin: 14
            spacing: 8

            RowLayout {
                spacing: 2
                Layout.fillWidth: true
                ElidedText {
                    text: root.answered ? root.chat.title : qsTr("Quick question")
                    color: Theme.secondaryText
                    font.pixelSize: Theme.smallSize
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                IconButton {
                    objectName: "quickNew"
                    visible: root.answered
                    enabled: !root.chat.asking.busy
                    name: qsTr("Another question")
                    shortcutText: "Ctrl+N"
                    iconName: "compose"
                    onClicked: {
                        root.quick.startNew();
                        composer.focusInput();
                    }
                }
                IconButton {
                    objectName: "quickLarge"
                    visible: root.answered
                    name: qsTr("Open as a conversation")
                    shortcutText: "Ctrl+O"
                    iconName: "sidebar"
                    onClicked: {
                        root.quick.openLarge();
                        root.hide();
                    }
                }
                IconButton {
                    objectName: "quickClose"
                    name: qsTr("Close")
                    shortcutText: "Esc"
                    iconName: "close"
                    onClicked: root.putAway()
                }
            }
            QuickAnswers {
                id: answers

                chat: root.chat
                visible: root.answered
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Math.min(implicitHeight, 120)
            }
            Banner {
                sentence: root.chat.notices.error
                onDismissed: root.chat.notices.dismissError()
                Layout.fillWidth: true
            }
            Banner {
                warning: true
                sentence: root.chat.notices.notice
                onDismissed: root.chat.notices.dismissNotice()
                Layout.fillWidth: true
            }
            // Stays while it is so: nobody shall write there by mistake.
            Banner {
                warning: true
                dismissible: false
                sentence: App.models.leaving
                Layout.fillWidth: true
            }
            Composer {
                id: composer

                busy: root.chat.asking.busy
                canSend: App.models.ready && !App.dataMove.running
                hint: App.models.ready ? qsTr("Message %1").arg(App.models.name)
                                       : App.models.loading ? qsTr("The model is loading; you can already write…")
                                                            : qsTr("Load a model to chat")
                onSubmitted: text => {
                    root.chat.asking.send(text);
                    composer.text = "";
                    answers.follow();
                }
                onStopRequested: root.chat.asking.stop()
                onLibraryRequested: root.libraryRequested()
                Layout.fillWidth: true
            }
        }
    }
    LinkDialog {
        id: linkDialog
    }
    Connections {
        target: App

        function onLinkAsked(target: string): void {
            if (root.active) {
                linkDialog.show(target);
            }
        }
    }
}
