pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Models on other computers: those that were added, and adding one by its server's address.
Flickable {
    id: root

    readonly property RemoteModels remote: App.models.elsewhere

    clip: true
    contentHeight: column.implicitHeight
    implicitHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ThinScrollBar {}

    ColumnLayout {
        id: column

        width: root.width - 10
        spacing: 10

        Text {
            text: qsTr("A model on another computer answers like one on this, but what you write goes there: with each question the whole conversation, and its pictures. Rookery asks a server only when you press a button here or send a question.")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        // A positioner, since models come and go: Qt 6.4 reads deleted items of a layout within a layout.
        Column {
            id: rows

            objectName: "remoteRows"
            visible: root.remote.count > 0
            spacing: 2
            Layout.fillWidth: true
            Repeater {
                model: root.remote
                delegate: RemoteRow {
                    width: rows.width
                }
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Models on other computers")
        }
        Text {
            text: qsTr("Add a model")
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            Layout.topMargin: 4
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Field {
            id: address

            objectName: "remoteAddress"
            placeholderText: qsTr("Address, as https://example.org/v1")
            maximumLength: 2000
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            onAccepted: ask.clicked()
            Layout.fillWidth: true
            Accessible.name: qsTr("Address of the server")
        }
        Field {
            id: key

            objectName: "remoteKey"
            placeholderText: qsTr("Key, if it wants one")
            maximumLength: 8000
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            onAccepted: ask.clicked()
            Layout.fillWidth: true
            Accessible.name: qsTr("Key of the server")
        }
        Text {
            text: qsTr("Any OpenAI-compatible server: vLLM, SGLang, llama.cpp, rwkv_lightning, Ollama, another Rookery. The key is kept in the desktop's keyring, or in a file that only you can read.")
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            TextButton {
                id: ask

                objectName: "remoteAsk"
                highlighted: root.remote.offered.length === 0
                enabled: address.text.trim() !== "" && !root.remote.asking
                text: qsTr("Show its models")
                onClicked: {
                    if (ask.enabled) {
                        root.remote.askServer(address.text, key.text);
                    }
                }
            }
            Text {
                visible: root.remote.asking
                text: qsTr("Asking %1…").arg(root.remote.server)
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.smallSize
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            TextButton {
                visible: root.remote.asking
                text: qsTr("Cancel")
                onClicked: root.remote.forgetServer()
            }
        }
        Banner {
            objectName: "remoteError"
            sentence: root.remote.error
            onDismissed: root.remote.dismissError()
            Layout.fillWidth: true
        }
        ColumnLayout {
            visible: !root.remote.asking && root.remote.server !== ""
            spacing: Theme.gap
            Layout.fillWidth: true
            Banner {
                warning: true
                dismissible: false
                sentence: root.remote.unencrypted ? qsTr("The connection to %1 isn't encrypted: others on the network can read the key and the conversations.").arg(root.remote.server) : ""
                Layout.fillWidth: true
            }
            RowLayout {
                visible: root.remote.offered.length > 0
                spacing: Theme.gap
                Layout.fillWidth: true
                Choice {
                    id: offer

                    objectName: "remoteOffer"
                    model: root.remote.offered
                    Layout.fillWidth: true
                    Accessible.name: qsTr("Model of the server")
                }
                TextButton {
                    objectName: "remoteAdd"
                    highlighted: true
                    text: qsTr("Add and use")
                    onClicked: root.remote.add(offer.currentText)
                }
            }
            RowLayout {
                visible: root.remote.offered.length === 0
                spacing: Theme.gap
                Layout.fillWidth: true
                Field {
                    id: named

                    objectName: "remoteName"
                    placeholderText: qsTr("Or name the model yourself")
                    maximumLength: 300
                    onAccepted: root.remote.add(named.text)
                    Layout.fillWidth: true
                    Accessible.name: qsTr("Name of the model on the server")
                }
                TextButton {
                    enabled: named.text.trim() !== ""
                    text: qsTr("Add and use")
                    onClicked: root.remote.add(named.text)
                }
            }
        }
    }
    Connections {
        target: root.remote

        function onCountChanged(): void {
            address.clear();
            key.clear();
            named.clear();
        }
    }
}
