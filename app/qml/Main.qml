import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// The window: conversations on the left, the conversation in the middle, settings of the answer on the
/// right. On a narrow window the sides slide over the middle.
ApplicationWindow {
    id: root

    readonly property bool narrow: root.width < 760
    readonly property bool panelSlides: root.width < 1080
    property bool closing: false

    function toggleSidebar(): void {
        if (root.narrow) {
            sidebarDrawer.visible ? sidebarDrawer.close() : sidebarDrawer.open();
        } else {
            App.settings.sidebarOpen = !App.settings.sidebarOpen;
        }
    }

    function togglePanel(): void {
        if (root.panelSlides) {
            panelDrawer.visible ? panelDrawer.close() : panelDrawer.open();
        } else {
            App.settings.panelOpen = !App.settings.panelOpen;
        }
    }

    function focusSearch(): void {
        if (root.narrow) {
            sidebarDrawer.open();
        } else {
            App.settings.sidebarOpen = true;
        }
        searchTimer.start();
    }

    function rememberPlace(): void {
        if (root.visibility !== Window.Minimized && root.visibility !== Window.Hidden) {
            App.settings.rememberWindow(Qt.rect(root.x, root.y, root.width, root.height),
                                        root.visibility === Window.Maximized);
        }
    }

    width: 1180
    height: 780
    minimumWidth: 380
    minimumHeight: 420
    visible: true
    title: App.chat.title === "" ? "Rookery" : App.chat.title + " - Rookery"
    color: Theme.window
    palette.windowText: Theme.text
    palette.text: Theme.text
    palette.base: Theme.surface
    palette.window: Theme.window
    palette.button: Theme.surface
    palette.buttonText: Theme.text
    palette.highlight: Theme.accent
    palette.highlightedText: Theme.onAccent
    palette.mid: Theme.border
    palette.light: Theme.hover

    Component.onCompleted: {
        const place = App.settings.windowGeometry();
        if (place.width >= root.minimumWidth && place.height >= root.minimumHeight) {
            root.width = Math.min(place.width, Screen.desktopAvailableWidth);
            root.height = Math.min(place.height, Screen.desktopAvailableHeight);
            root.x = Math.max(0, Math.min(place.x, Screen.desktopAvailableWidth - root.width));
            root.y = Math.max(0, Math.min(place.y, Screen.desktopAvailableHeight - root.height));
        }
        if (App.settings.windowMaximized()) {
            root.showMaximized();
        }
    }
    onClosing: root.rememberPlace()

    Shortcut {
        sequences: [StandardKey.New]
        onActivated: chatPage.startConversation()
    }
    Shortcut {
        sequences: [StandardKey.Find, "Ctrl+K"]
        onActivated: root.focusSearch()
    }
    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.toggleSidebar()
    }
    Shortcut {
        sequence: "Ctrl+Shift+B"
        onActivated: root.togglePanel()
    }
    Shortcut {
        sequences: [StandardKey.Preferences, "Ctrl+,"]
        onActivated: settingsDialog.open()
    }
    Shortcut {
        sequence: "Ctrl+M"
        onActivated: modelDialog.open()
    }
    Shortcut {
        sequence: "Ctrl+L"
        onActivated: chatPage.focusComposer()
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn, "Ctrl+="]
        onActivated: App.settings.textScale += 0.1
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]
        onActivated: App.settings.textScale -= 0.1
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: App.settings.textScale = 1
    }
    Shortcut {
        sequence: "Ctrl+PgDown"
        onActivated: App.conversations.openNext(1)
    }
    Shortcut {
        sequence: "Ctrl+PgUp"
        onActivated: App.conversations.openNext(-1)
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: root.close()
    }
    Shortcut {
        sequence: "Escape"
        enabled: App.chat.busy
        onActivated: App.chat.stop()
    }
    Shortcut {
        sequence: "Ctrl+Z"
        enabled: App.undo.available && !chatPage.composerFocused
        onActivated: App.undo.undo()
    }

    Timer {
        id: searchTimer

        interval: 30
        onTriggered: (root.narrow ? sidebarDrawer.contentItem : dockedSidebar).item.focusSearch()
    }

    Component {
        id: sidebarComponent

        Sidebar {
            onConversationOpened: {
                sidebarDrawer.close();
                chatPage.focusComposer();
            }
            onNewRequested: {
                sidebarDrawer.close();
                chatPage.startConversation();
            }
            onSettingsRequested: settingsDialog.open()
            onModelRequested: modelDialog.open()
        }
    }
    Component {
        id: panelComponent

        SidePanel {
            onModelRequested: modelDialog.open()
            onCloseRequested: root.togglePanel()
        }
    }

    Loader {
        id: dockedSidebar

        active: !root.narrow
        sourceComponent: sidebarComponent
        width: Theme.sidebarWidth
        height: parent.height
        x: App.settings.sidebarOpen ? 0 : -width
        visible: x > -width
        Behavior on x {
            NumberAnimation {
                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }
    }
    ChatPage {
        id: chatPage

        anchors.left: parent.left
        anchors.leftMargin: root.narrow ? 0 : dockedSidebar.x + dockedSidebar.width
        anchors.right: parent.right
        anchors.rightMargin: root.panelSlides ? 0 : parent.width - dockedPanel.x
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        sidebarShown: !root.narrow && App.settings.sidebarOpen
        panelShown: !root.panelSlides && App.settings.panelOpen
        onSidebarRequested: root.toggleSidebar()
        onPanelRequested: root.togglePanel()
        onModelRequested: modelDialog.open()
        onLinkRequested: target => linkDialog.show(target)
    }
    Loader {
        id: dockedPanel

        active: !root.panelSlides
        sourceComponent: panelComponent
        width: Theme.panelWidth
        height: parent.height
        x: parent.width - (App.settings.panelOpen && active ? width : 0)
        visible: x < parent.width
        Behavior on x {
            enabled: dockedPanel.active
            NumberAnimation {
                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }
    }
    SideDrawer {
        id: sidebarDrawer

        edge: Qt.LeftEdge
        width: Math.min(Theme.sidebarWidth + 20, root.width - 48)
        content: root.narrow ? sidebarComponent : null
    }
    SideDrawer {
        id: panelDrawer

        edge: Qt.RightEdge
        width: Math.min(Theme.panelWidth, root.width - 48)
        content: root.panelSlides ? panelComponent : null
    }

    UndoToast {
        anchors.horizontalCenter: chatPage.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 104
    }

    SettingsDialog {
        id: settingsDialog
    }
    ModelDialog {
        id: modelDialog
    }
    LinkDialog {
        id: linkDialog
    }
    ModelDropArea {
        anchors.fill: parent
        onModelDropped: file => {
            modelDialog.open();
            App.models.load(file);
        }
    }
}
