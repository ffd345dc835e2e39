import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Asks what the model still remembers at the mark looked at. The question and its answer are kept nowhere.
Popup {
    id: root

    required property Probe probe

    objectName: "probePopup"
    width: Math.min(440, parent ? parent.width : 440)
    padding: 14
    margins: 8
    focus: true
    modal: false
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside
    background: Rectangle {
        radius: Theme.largeRadius
        color: Theme.surface
        border.color: Theme.strongBorder
    }
    onOpened: field.forceActiveFocus()
    onClosed: root.probe.stop()

    contentItem: ColumnLayout {
        spacing: 8

        Text {
            text: qsTr("Does it still remember?")
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
        }
        Text {
            text: qsTr("Asked on a copy of its memory as it was here: nothing of it stays in the conversation.")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Field {
                id: field

                objectName: "probeField"
                placeholderText: qsTr("What was my first question?")
                maximumLength: 2000
                onAccepted: root.probe.ask(field.text)
                Layout.fillWidth: true
                Accessible.name: qsTr("Question to its memory")
            }
            TextButton {
                objectName: "probeButton"
                highlighted: !root.probe.busy
                text: root.probe.busy ? qsTr("Stop") : qsTr("Ask")
                enabled: root.probe.busy || field.text.trim() !== ""
                onClicked: root.probe.busy ? root.probe.stop() : root.probe.ask(field.text)
            }
        }
        Text {
            objectName: "probeAnswer"
            visible: text !== ""
            text: root.probe.answer !== "" ? root.probe.answer : root.probe.busy ? qsTr("It is thinking…") : ""
            textFormat: Text.PlainText
            color: root.probe.answer !== "" ? Theme.text : Theme.faintText
            font.pixelSize: Theme.smallSize
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
            wrapMode: Text.Wrap
            maximumLineCount: 12
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.probe.busy ? "" : text
        }
        Text {
            visible: text !== ""
            text: root.probe.error !== "" ? root.probe.error : root.probe.figures
            textFormat: Text.PlainText
            color: root.probe.error !== "" ? Theme.danger : Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
