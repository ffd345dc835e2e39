pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// A prompt with the answers of the model as it is and as it was taught.
Rectangle {
    id: root

    required property int index
    required property string prompt
    required property string before
    required property string after
    required property bool beforeBusy
    required property bool afterBusy
    required property bool narrow

    signal removeRequested(int row)

    component Answer: ColumnLayout {
        id: answer

        required property string heading
        required property string words
        required property bool busy

        spacing: 2
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        Text {
            text: answer.heading
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
        }
        TextEdit {
            text: answer.words !== "" ? answer.words : answer.busy ? "…" : "–"
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: false
            wrapMode: TextEdit.Wrap
            color: answer.words !== "" ? Theme.text : Theme.faintText
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
            Accessible.name: answer.heading
        }
    }

    implicitHeight: column.implicitHeight + 20
    radius: Theme.radius + 2
    color: Theme.surface
    border.color: Theme.border

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 14
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Text {
                text: root.prompt
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.smallSize
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            SmallButton {
                name: qsTr("Remove the prompt “%1”").arg(root.prompt)
                iconName: "close"
                Layout.alignment: Qt.AlignTop
                onClicked: root.removeRequested(root.index)
            }
        }
        GridLayout {
            visible: root.before !== "" || root.beforeBusy || root.after !== ""
            columns: root.narrow ? 1 : 2
            columnSpacing: 18
            rowSpacing: 8
            Layout.fillWidth: true
            Layout.rightMargin: 8
            Answer {
                heading: qsTr("Untaught")
                words: root.before
                busy: root.beforeBusy
            }
            Answer {
                heading: qsTr("Taught")
                words: root.after
                busy: root.afterBusy
            }
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.prompt
}
