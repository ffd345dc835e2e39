pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// The conversations in the middle of the window: one, or two side by side with a handle between them. Where there
/// is no room for two, the one in focus is shown.
Item {
    id: root

    property bool sidebarShown: true
    property bool panelShown: false
    readonly property bool sideBySide: App.panes.split && root.width >= Theme.paneWidth * 2
    readonly property real firstWidth: {
        const least = Math.min(Theme.paneWidth * 0.75, root.width / 2);
        return Math.round(Math.max(least, Math.min(root.width * App.panes.ratio, root.width - least)));
    }
    readonly property ChatPage active: pages.count > 0 ? pages.objectAt(App.panes.focusedRow) as ChatPage : null

    signal sidebarRequested
    signal panelRequested
    signal modelRequested
    signal catalogRequested
    signal libraryRequested
    signal personasRequested

    function startConversation(): void {
        root.active.startConversation();
    }

    function focusComposer(): void {
        root.active.focusComposer();
    }

    function find(): void {
        root.active.find();
    }

    /// The Tab key is at something in `area`: it must not be carried off by an answer that grows.
    function holdStill(area: Item): void {
        root.active.holdStill(area);
    }

    /// To the conversation that stands there.
    function focusAt(x: real): void {
        for (let i = 0; i < pages.count; ++i) {
            const page = pages.objectAt(i) as ChatPage;
            if (page.visible && x >= page.x && x < page.x + page.width) {
                App.panes.focus(page.pane);
            }
        }
    }

    function showOther(): void {
        root.active.forceActiveFocus();  // what is edited at the side is taken for this conversation
        App.panes.focusOther();
        root.focusComposer();
    }

    function close(pane: ChatPane): void {
        root.active.forceActiveFocus();
        App.panes.close(pane);
        root.focusComposer();
    }

    Instantiator {
        id: pages

        model: App.panes
        delegate: ChatPage {
            id: page

            required property int index
            readonly property real start: root.sideBySide && page.index > 0 ? root.firstWidth : 0

            objectName: "chatPage"
            parent: root
            visible: root.sideBySide || page.focused
            leading: !root.sideBySide || page.index === 0
            trailing: !root.sideBySide || page.index > 0
            width: !root.sideBySide ? root.width : page.index === 0 ? root.firstWidth : root.width - root.firstWidth
            height: root.height
            x: Theme.mirrored ? root.width - page.start - page.width : page.start
            sidebarShown: root.sidebarShown
            panelShown: root.panelShown
            // The keyboard goes where the focus went by other means than the keyboard.
            onFocusedChanged: {
                if (!page.focused && page.activeFocus) {
                    keyboardTimer.start();
                }
            }
            onSidebarRequested: root.sidebarRequested()
            onPanelRequested: root.panelRequested()
            onModelRequested: root.modelRequested()
            onCatalogRequested: root.catalogRequested()
            onLibraryRequested: root.libraryRequested()
            onPersonasRequested: root.personasRequested()
            onOtherRequested: root.showOther()
            onCloseRequested: root.close(page.pane)
        }
    }
    // Once all know where the focus is.
    Timer {
        id: keyboardTimer

        interval: 0
        onTriggered: root.focusComposer()
    }
    PaneHandle {
        z: 1
        visible: root.sideBySide
        x: (Theme.mirrored ? root.width - root.firstWidth : root.firstWidth) - Math.round(width / 2)
        height: root.height
        onMovedBy: by => App.panes.ratio = (root.firstWidth + by) / root.width
        onReset: App.panes.ratio = 0.5
    }
    Binding {
        target: App
        property: "marked"
        value: root.active?.marked ?? []
    }
}
