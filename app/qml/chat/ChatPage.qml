import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The conversation in the middle of the window: header, messages, composer.
Item {
    id: root

    property bool sidebarShown: true
    property bool panelShown: false
    readonly property bool composerFocused: composer.inputFocused

    signal sidebarRequested
    signal panelRequested
    signal modelRequested

    function startConversation(): void {
        App.conversations.startNew();
        composer.focusInput();
    }

    function focusComposer(): void {
        composer.focusInput();
    }

    Component.onCompleted: composer.focusInput()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ChatHeader {
            sidebarShown: root.sidebarShown
            panelShown: root.panelShown
            onSidebarRequested: root.sidebarRequested()
            onPanelRequested: root.panelRequested()
            onModelRequested: root.modelRequested()
            onNewRequested: root.startConversation()
            Layout.fillWidth: true
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            MessageList {
                id: messages

                anchors.fill: parent
                visible: App.chat.messages.count > 0
            }
            EmptyPage {
                anchors.fill: parent
                visible: !messages.visible && !App.chat.opening
                onModelRequested: root.modelRequested()
                onPromptChosen: prompt => {
                    if (App.models.ready) {
                        App.chat.send(prompt);
                    } else {
                        App.chat.draft = prompt;
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
                sentence: App.chat.error
                actionText: App.chat.databaseDamaged && !App.chat.busy ? qsTr("Set it aside") : ""
                onActionTriggered: App.chat.startAfresh()
                onDismissed: App.chat.dismissError()
                Layout.fillWidth: true
            }
            Banner {
                objectName: "noticeBanner"
                warning: true
                sentence: App.chat.notice
                onDismissed: App.chat.dismissNotice()
                Layout.fillWidth: true
            }
            Composer {
                id: composer

                busy: App.chat.busy
                canSend: App.models.ready && !App.chat.opening
                hint: App.models.ready ? qsTr("Message %1").arg(App.models.name)
                                       : App.models.loading ? qsTr("The model is loading; you can already write…")
                                                            : qsTr("Load a model to chat")
                text: App.chat.draft
                onTextEdited: text => App.chat.draft = text
                onSubmitted: text => App.chat.send(text)
                onStopRequested: App.chat.stop()
                Layout.fillWidth: true
            }
            Text {
                text: App.models.isStarter ? qsTr("The starter model is tiny and often wrong outside its few topics.")
                                           : qsTr("Models can be wrong. Everything stays on this computer.")
                textFormat: Text.PlainText
                color: Theme.faintText
                font.pixelSize: Theme.tinySize
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
