import QtQuick
import QtQuick.Layouts
import Rookery

/// A conversation in the middle of the window: header, messages, composer.
FocusScope {
    id: root

    required property ChatPane pane
    property bool sidebarShown: true
    property bool panelShown: false
    property bool leading: true   // no other conversation stands before it
    property bool trailing: true  // nor behind it
    readonly property ChatController chat: root.pane.chat
    readonly property Timeline timeline: root.pane.timeline
    readonly property bool focused: App.panes.focused === root.pane
    readonly property list<string> marked: findBar.visible ? [findBar.text] : App.conversations.searchText.split(/\s+/)
    readonly property bool blind: root.chat.pictures.count > 0 && App.models.ready && !App.models.sees

    signal sidebarRequested
    signal panelRequested
    signal modelRequested
    signal catalogRequested
    signal libraryRequested
    signal personasRequested
    signal otherRequested
    signal closeRequested

    function startConversation(): void {
        App.panes.focus(root.pane);
        App.conversations.startNew();
        composer.focusInput();
    }

    function focusComposer(): void {
        composer.focusInput();
    }

    /// Whoever begins to type while a text of the conversation or a button has the focus means a message.
    function typesText(event: var): bool {
        const modified = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        return !modified && event.text.length > 0 && event.text >= " " && event.text !== "\x7f";
    }

    /// The Tab key is at something in `area`: it must not be carried off by an answer that grows.
    function holdStill(area: Item): void {
        if (area === messages) {
            messages.following = false;
        }
    }

    function find(): void {
        findBar.open();
    }

    Component.onCompleted: {
        if (root.focused) {
            composer.focusInput();
        }
    }
    onActiveFocusChanged: {
        if (root.activeFocus) {
            App.panes.focus(root.pane);
        }
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Escape && root.timeline.place >= 0) {
            root.timeline.back();
            event.accepted = true;
        } else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            messages.turnPage(event.key === Qt.Key_PageUp ? -1 : 1);
            event.accepted = true;
        } else if (root.typesText(event)) {
            composer.type(event.text);
            event.accepted = true;
        }
    }

    // Also where nothing is pressed that takes the focus.
    PointHandler {
        enabled: App.panes.split
        acceptedButtons: Qt.AllButtons
        onActiveChanged: {
            if (!active) {
                return;
            }
            if (!root.activeFocus) {
                root.forceActiveFocus(Qt.MouseFocusReason);
            }
            App.panes.focus(root.pane);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ChatHeader {
            pane: root.pane
            leading: root.leading
            trailing: root.trailing
            sidebarShown: root.sidebarShown
            panelShown: root.panelShown
            onSidebarRequested: root.sidebarRequested()
            onPanelRequested: root.panelRequested()
            onModelRequested: root.modelRequested()
            onNewRequested: root.startConversation()
            onOtherRequested: root.otherRequested()
            onCloseRequested: root.closeRequested()
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            MessageList {
                id: messages

                anchors.fill: parent
                pane: root.pane
                visible: root.chat.messages.count > 0
            }
            FindBar {
                id: findBar

                z: 1
                chat: root.chat
                width: Math.min(implicitWidth, parent.width - 20)
                height: implicitHeight
                anchors.top: parent.top
                anchors.right: parent.right
                anchors.topMargin: 8
                anchors.rightMargin: 14
                onRowWanted: row => messages.showRow(row, findBar.height + 8)
                onClosed: composer.focusInput()
            }
            EmptyPage {
                anchors.fill: parent
                pane: root.pane
                onPersonaPicked: row => {
                    App.panes.focus(root.pane);
                    App.personas.choose(row);
                }
                visible: !messages.visible && !root.chat.opening
                onModelRequested: root.modelRequested()
                onCatalogRequested: root.catalogRequested()
                onPersonasRequested: root.personasRequested()
                onPictureChosen: picture => root.chat.asking.describe(picture)
                onPromptChosen: prompt => {
                    if (App.models.ready) {
                        root.chat.asking.send(prompt);
                    } else {
                        root.chat.draft = prompt;
                        composer.focusInput();
                    }
                }
            }
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.columnWidth + 32
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            Layout.bottomMargin: 10

            Banner {
                objectName: "errorBanner"
                sentence: root.chat.notices.error
                actionText: root.chat.notices.databaseDamaged && !root.chat.asking.busy ? qsTr("Set it aside") : ""
                onActionTriggered: root.chat.startAfresh()
                onDismissed: root.chat.notices.dismissError()
                Layout.fillWidth: true
            }
            Banner {
                objectName: "noticeBanner"
                warning: true
                sentence: root.chat.notices.notice
                onDismissed: root.chat.notices.dismissNotice()
                Layout.fillWidth: true
            }
            // Without messages the page itself says it.
            Banner {
                objectName: "modelBanner"
                warning: App.models.error === ""
                sentence: App.models.ready || App.models.loading || !messages.visible ? ""
                          : App.models.error || qsTr("No model is loaded. What you write stays here until one is.")
                actionText: qsTr("Models…")
                dismissible: false
                onActionTriggered: root.modelRequested()
                Layout.fillWidth: true
            }
            Banner {
                id: blindBanner

                property bool told: false  // and taken away

                objectName: "blindBanner"
                warning: true
                sentence: root.blind && !told ? qsTr("%1 can't see pictures. They stay here; load a model with an image encoder to send them.").arg(App.models.name) : ""
                actionText: qsTr("Models…")
                onActionTriggered: root.modelRequested()
                onDismissed: told = true
                Layout.fillWidth: true

                Connections {
                    target: root.chat.pictures

                    function onCountChanged(): void {
                        blindBanner.told = false;
                    }
                }
            }
            Banner {
                id: foreignBanner

                readonly property string item: root.pane.states.startShelfItem
                readonly property bool awaited: item !== "" && App.shelf.awaited === item
                property string toldOf  // the model that the user goes on with, without it

                objectName: "foreignStateBanner"
                warning: true
                sentence: root.pane.states.startObstacle === "" || toldOf === App.models.name ? ""
                          : awaited ? qsTr("%1 reads the text of “%2”. A copy of this conversation that knows it opens once that is done.").arg(App.models.name).arg(root.pane.states.startName)
                                    : root.pane.states.startObstacle
                actionText: !awaited && item !== "" && App.shelf.items.count > 0 && App.shelf.canRead(item) ? qsTr("Read the text anew") : ""
                onActionTriggered: {
                    App.panes.focus(root.pane);
                    App.shelf.readForConversation(item);
                }
                onDismissed: toldOf = App.models.name
                Layout.fillWidth: true

                Connections {
                    target: root.chat

                    function onConversationChanged(): void {
                        foreignBanner.toldOf = "";
                    }
                }
            }
            // Stays while it is so: nobody shall write there by mistake.
            Banner {
                objectName: "leavingBanner"
                warning: true
                dismissible: false
                sentence: App.models.leaving
                Layout.fillWidth: true
            }
            TimelineRow {
                objectName: "timeline"
                timeline: root.timeline
                visible: root.timeline.count > 0 && messages.visible
                onFinished: composer.focusInput()
                Layout.fillWidth: true
            }
            Composer {
                id: composer

                busy: root.chat.asking.busy
                canSend: App.models.ready && !root.chat.opening && !root.blind && !root.chat.pictures.reading
                pictures: root.chat.pictures
                hint: App.models.ready && root.timeline.canContinue ? qsTr("Ask from here on; what came after stays as a branch")
                                       : App.models.ready && anyPictures ? qsTr("Ask about it, or send it to have it described")
                                       : App.models.ready ? qsTr("Message %1").arg(App.models.name)
                                       : App.models.loading ? qsTr("The model is loading; you can already write…")
                                                            : qsTr("Load a model to chat")
                text: root.chat.draft
                onTextEdited: text => root.chat.draft = text
                onSubmitted: text => {
                    root.timeline.continueHere();
                    root.chat.asking.send(text);
                }
                onStopRequested: root.chat.asking.stop()
                onEditRequested: root.chat.editLastQuestion()
                onAttachRequested: App.files.ask(pictureRequest)
                onLibraryRequested: root.libraryRequested()
                Layout.fillWidth: true
            }
            Text {
                visible: App.models.sentTo === ""
                text: App.models.isStarter ? qsTr("The starter model is tiny and often wrong outside its few topics.")
                                           : qsTr("Models can be wrong. Everything stays on this computer.")
                textFormat: Text.PlainText
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
    FileRequest {
        id: pictureRequest

        purpose: "pictures"
        kind: FileRequest.OpenSeveral
        title: qsTr("Attach pictures")
        acceptText: qsTr("Attach")
        filters: [qsTr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)"), qsTr("All files (*)")]
        onSeveralChosen: files => {
            root.chat.pictures.add(files);
            composer.focusInput();
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.chat.title === "" ? qsTr("New conversation") : root.chat.title
    Accessible.description: App.panes.split && root.focused ? qsTr("In focus") : ""
}
