import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// The window: conversations on the left, a page in the middle (the conversation, or another), settings of the
/// answer on the right. On a narrow window the sides slide over the middle.
ApplicationWindow {
    id: root

    readonly property bool narrow: root.width < 760
    // Two conversations side by side want the room.
    readonly property bool panelSlides: root.width < (root.page === "chat" && App.panes.split ? 2 * Theme.paneWidth + Theme.sidebarWidth + Theme.panelWidth : 1080)
    /// What stands in the middle: "chat", or the name of another page.
    property string page: "chat"
    property bool placed: false
    readonly property bool hasPanel: root.page === "chat" || root.page === "write"
    readonly property string shownTitle: root.page === "write" ? App.writing.manuscript.title : App.chat.title

    function showPage(page: string): void {
        root.page = page;
        sidebarDrawer.close();
        // What is typed mustn't go where it isn't seen.
        if (page === "shelf") {
            shelfPage.forceActiveFocus();
        } else if (page === "teach") {
            teachPage.forceActiveFocus();
        }
    }

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
            panelSlide.enabled = true;
            App.settings.panelOpen = !App.settings.panelOpen;
            panelSlide.enabled = false;
        }
    }

    function showAdapters(): void {
        if (!root.hasPanel) {
            root.showPage("chat");
        }
        if (root.panelSlides) {
            panelDrawer.open();
        } else {
            App.settings.panelOpen = true;
        }
        sidePanel.showAdapters();
    }

    function focusSearch(): void {
        if (root.narrow) {
            sidebarDrawer.open();
        } else {
            App.settings.sidebarOpen = true;
        }
        searchTimer.start();
    }

    /// Once, when it is first seen.
    function showPlaced(): void {
        if (root.visible && !root.placed) {
            root.placed = true;
            if (App.settings.windowMaximized()) {
                root.showMaximized();
            }
        }
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
    visible: !App.quick.startsAlone
    title: root.shownTitle === "" ? "Rookery" : root.shownTitle + " - Rookery"
    color: Theme.window
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    palette.windowText: Theme.text
    palette.text: Theme.text
    palette.base: Theme.surface
    palette.window: Theme.window
    palette.button: Theme.surface
    palette.buttonText: Theme.text
    palette.highlight: Theme.accent
    palette.highlightedText: Theme.accentText
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
        root.showPlaced();
    }
    onVisibleChanged: root.showPlaced()
    onClosing: close => {
        root.rememberPlace();
        if (App.tray.keepsRunning()) {
            close.accepted = false;
            root.hide();
        }
    }

    FocusFollower {
        window: root
        onReached: area => chatPage.holdStill(area)
    }

    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.toggleSidebar()
    }
    Shortcut {
        sequence: "Ctrl+Shift+B"
        enabled: root.hasPanel
        onActivated: root.togglePanel()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: App.settings.textScale += 0.1
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: App.settings.textScale -= 0.1
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: App.settings.textScale = 1
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: Qt.quit()
    }

    Timer {
        id: searchTimer

        interval: 30
        onTriggered: sidebar.focusSearch()
    }

    // Esc that nobody within took; a shortcut would take it from dialogs and fields that are open meanwhile.
    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: root.page === "write" ? App.writing.coAuthor.stop() : App.chat.asking.stop()

        // Not of the window: while a dialog or a menu is open, they would act behind it.
        Shortcut {
            sequence: "Ctrl+N"
            onActivated: {
                root.showPage("chat");
                chatPage.startConversation();
            }
        }
        Shortcut {
            sequence: "Ctrl+F"
            onActivated: root.page === "chat" && App.chat.messages.count > 0 ? chatPage.find() : root.focusSearch()
        }
        Shortcut {
            sequences: ["Ctrl+K", "Ctrl+Shift+F"]
            onActivated: root.focusSearch()
        }
        Shortcut {
            sequence: "Ctrl+,"
            onActivated: settingsDialog.open()
        }
        Shortcut {
            sequence: "Ctrl+M"
            onActivated: modelDialog.open()
        }
        Shortcut {
            sequence: "Ctrl+L"
            onActivated: root.page === "write" ? writeLoader.focusText() : chatPage.focusComposer()
        }
        Shortcut {
            sequence: "Ctrl+Shift+N"
            enabled: !App.panes.split
            onActivated: {
                root.showPage("chat");
                App.conversations.openBeside(0);
                chatPage.focusComposer();
            }
        }
        Shortcut {
            sequence: "F6"
            enabled: App.panes.split && root.page === "chat"
            onActivated: chatPage.showOther()
        }
        Shortcut {
            sequence: "Ctrl+W"
            enabled: App.panes.split && root.page === "chat"
            onActivated: chatPage.close(App.panes.focused)
        }
        Shortcut {
            sequence: "Ctrl+R"
            enabled: root.page === "chat"
            onActivated: App.chat.asking.regenerateLast()
        }
        Shortcut {
            sequence: "Ctrl+Shift+C"
            onActivated: App.copy(App.chat.lastAnswer())
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
            sequence: "Ctrl+Z"
            enabled: App.undo.available
            onActivated: App.undo.undo()
        }

        Item {
            id: dockedSidebar

            // Of it as much stands in the window, on the side where lines begin.
            property real inside: App.settings.sidebarOpen && !root.narrow ? width : 0

            objectName: "dockedSidebar"
            visible: inside > 0
            width: Theme.sidebarWidth
            height: parent.height
            x: Theme.mirrored ? parent.width - inside : inside - width
            Behavior on inside {
                enabled: !root.narrow
                NumberAnimation {
                    duration: Theme.slow
                    easing.type: Easing.OutCubic
                }
            }
        }
        Sidebar {
            id: sidebar

            parent: root.narrow ? sidebarSlot : dockedSidebar
            anchors.fill: parent
            page: root.page
            onPageRequested: page => root.showPage(page)
            onConversationOpened: {
                root.showPage("chat");
                chatPage.focusComposer();
            }
            onNewRequested: {
                root.showPage("chat");
                chatPage.startConversation();
            }
            onTextRequested: {
                App.writing.startNew();
                root.showPage("write");
                writeLoader.focusText();
            }
            onSettingsRequested: settingsDialog.open()
            onModelRequested: modelDialog.open()
        }
        ChatPanes {
            id: chatPage

            visible: root.page === "chat"
            anchors.left: parent.left
            anchors.leftMargin: dockedSidebar.inside
            anchors.right: parent.right
            anchors.rightMargin: dockedPanel.inside
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            sidebarShown: !root.narrow && App.settings.sidebarOpen
            panelShown: !root.panelSlides && App.settings.panelOpen
            onSidebarRequested: root.toggleSidebar()
            onPanelRequested: root.togglePanel()
            onModelRequested: modelDialog.open()
            onCatalogRequested: modelDialog.openCatalog()
            onLibraryRequested: promptsDialog.open()
            onPersonasRequested: personasDialog.open()
        }
        Loader {
            id: teachPage

            active: root.page === "teach" || item !== null
            visible: root.page === "teach"
            anchors.left: parent.left
            anchors.leftMargin: dockedSidebar.inside
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            sourceComponent: TeachPage {
                sidebarShown: !root.narrow && App.settings.sidebarOpen
                onSidebarRequested: root.toggleSidebar()
                onModelRequested: modelDialog.open()
            }
        }
        Loader {
            id: shelfPage

            active: root.page === "shelf" || item !== null
            visible: root.page === "shelf"
            anchors.left: parent.left
            anchors.leftMargin: dockedSidebar.inside
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            sourceComponent: ShelfPage {
                sidebarShown: !root.narrow && App.settings.sidebarOpen
                onSidebarRequested: root.toggleSidebar()
                onConversationStarted: {
                    root.showPage("chat");
                    chatPage.focusComposer();
                }
            }
        }
        Loader {
            id: writeLoader

            function focusText(): void {
                (writeLoader.item as WritePage)?.focusText();
            }

            active: root.page === "write" || item !== null
            visible: root.page === "write"
            anchors.left: parent.left
            anchors.leftMargin: dockedSidebar.inside
            anchors.right: parent.right
            anchors.rightMargin: dockedPanel.inside
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            sourceComponent: WritePage {
                sidebarShown: !root.narrow && App.settings.sidebarOpen
                panelShown: !root.panelSlides && App.settings.panelOpen
                onSidebarRequested: root.toggleSidebar()
                onPanelRequested: root.togglePanel()
                onModelRequested: modelDialog.open()
            }
        }
        Item {
            id: dockedPanel

            property real inside: App.settings.panelOpen && !root.panelSlides && root.hasPanel ? width : 0

            objectName: "dockedPanel"
            visible: inside > 0
            width: Theme.panelWidth
            height: parent.height
            x: Theme.mirrored ? inside - width : parent.width - inside
            Behavior on inside {
                id: panelSlide

                enabled: false
                NumberAnimation {
                    duration: Theme.slow
                    easing.type: Easing.OutCubic
                }
            }
        }
        SidePanel {
            id: sidePanel

            ofText: root.page === "write"
            parent: root.panelSlides ? panelSlot : dockedPanel
            anchors.fill: parent
            onModelRequested: modelDialog.open()
            onCloseRequested: root.togglePanel()
        }
        UndoToast {
            anchors.horizontalCenter: chatPage.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 136  // above the composer and the timeline
        }
    }
    SideDrawer {
        id: sidebarDrawer

        edge: Theme.mirrored ? Qt.RightEdge : Qt.LeftEdge
        width: Math.min(Theme.sidebarWidth + 20, root.width - 48)

        Item {
            id: sidebarSlot

            anchors.fill: parent
        }
    }
    SideDrawer {
        id: panelDrawer

        edge: Theme.mirrored ? Qt.LeftEdge : Qt.RightEdge
        width: Math.min(Theme.panelWidth, root.width - 48)

        Item {
            id: panelSlot

            anchors.fill: parent
        }
    }

    // Made when it is first called.
    Loader {
        id: quickLoader

        active: false
        sourceComponent: QuickWindow {
            quick: App.quick
            largeVisible: root.visible
            onLibraryRequested: {
                root.show();
                root.raise();
                root.requestActivate();
                promptsDialog.open();
            }
        }
    }
    Connections {
        target: App.quick

        function onCalled(): void {
            quickLoader.active = true;
            (quickLoader.item as QuickWindow).call();
        }
    }
    SettingsDialog {
        id: settingsDialog

        onPromptsRequested: {
            settingsDialog.close();
            promptsDialog.open();
        }
        onAboutRequested: {
            settingsDialog.close();
            aboutDialog.open();
        }
    }
    PromptsDialog {
        id: promptsDialog

        onClosed: chatPage.focusComposer()
    }
    PersonasDialog {
        id: personasDialog

        onClosed: chatPage.focusComposer()
    }
    AboutDialog {
        id: aboutDialog
    }
    ModelDialog {
        id: modelDialog
    }
    AnswerWithDialog {
        id: answerWithDialog

        onModelRequested: {
            answerWithDialog.close();
            modelDialog.open();
        }
    }
    LinkDialog {
        id: linkDialog
    }
    Lightbox {
        id: lightbox
    }
    FilePicker {
        id: filePicker
    }
    Connections {
        target: App.conversations

        function onTextWanted(text: double): void {
            App.writing.open(text);
            root.showPage("write");
            writeLoader.focusText();
        }
    }
    Connections {
        target: App.files

        function onAsked(request: FileRequest, folders: var, name: string, replacing: bool): void {
            filePicker.show(request, folders, name, replacing);
        }
    }
    Connections {
        target: App

        function onConversationShown(): void {
            root.showPage("chat");
            chatPage.focusComposer();
        }

        function onLinkAsked(target: string): void {
            if (!(quickLoader.item as QuickWindow)?.active) {
                linkDialog.show(target);
            }
        }

        function onPicturesAsked(pictures: var, index: int): void {
            lightbox.show(pictures, index);
        }
    }
    Connections {
        target: App.tray

        function onNewConversationWanted(): void {
            root.showPage("chat");
            chatPage.startConversation();
        }
    }
    Connections {
        target: App.shelf

        function onTextWanted(): void {
            root.showPage("shelf");
            (shelfPage.item as ShelfPage).showText();
        }
    }
    onWidthChanged: {
        sidebarDrawer.close();
        panelDrawer.close();
    }
    Connections {
        target: App.teaching

        function onChatStarted(): void {
            root.showPage("chat");
            chatPage.focusComposer();
        }

        function onChatWanted(): void {
            root.showPage("chat");
            chatPage.startConversation();
        }
    }
    Connections {
        target: App.models.dropped

        function onModelDropped(file: url): void {
            modelDialog.open();
            App.models.load(file);
        }

        function onAdaptersAdded(): void {
            modelDialog.close();
            root.showAdapters();
        }
    }
    WindowDropArea {
        anchors.fill: parent
        enabled: root.page !== "teach"  // which takes examples
        page: root.page
        onWeightsDropped: files => App.models.dropped.take(files)
        onDocumentsDropped: files => {
            App.shelf.add(files);
            root.showPage("shelf");
        }
        onConversationDropped: file => App.conversations.importFrom(file)
        onTextDropped: file => {
            App.writing.importFrom(file);
            root.showPage("write");
            writeLoader.focusText();
        }
        onPicturesDropped: (files, x) => {
            chatPage.focusAt(x - chatPage.x);
            App.chat.pictures.add(files);
            chatPage.focusComposer();
        }
        onPictureBytesDropped: (bytes, x) => {
            chatPage.focusAt(x - chatPage.x);
            App.chat.pictures.addBytes(bytes);
            chatPage.focusComposer();
        }
    }
}
