import QtQuick
import QtQuick.Layouts
import Rookery

/// A sentence that says what happened and what to do, where it happened. Zero high while empty.
Rectangle {
    id: root

    required property string sentence
    property bool warning: false
    property bool good: false  // nothing is wrong
    property bool dismissible: true
    property string actionText
    readonly property color ink: root.good ? Theme.accent : root.warning ? Theme.warning : Theme.danger

    signal dismissed
    signal actionTriggered

    visible: root.sentence !== ""
    implicitHeight: root.visible ? row.implicitHeight + 16 : 0
    radius: Theme.radius + 2
    color: root.good ? Theme.accentSoft : root.warning ? Theme.warningSoft : Theme.dangerSoft

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 12
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        Icon {
            icon: root.good ? "check" : root.warning ? "info" : "warning"
            color: root.ink
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 8
        }
        TextEdit {
            id: words

            text: root.sentence
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.smallSize
            activeFocusOnTab: false
            Layout.fillWidth: true
            Layout.topMargin: 4
            Layout.bottomMargin: 4

            TextMenu {
                text: words
            }
        }
        TextButton {
            visible: root.actionText !== ""
            text: root.actionText
            onClicked: root.actionTriggered()
        }
        IconButton {
            visible: root.dismissible
            name: qsTr("Dismiss")
            iconName: "close"
            iconSize: 16
            Layout.alignment: Qt.AlignTop
            onClicked: root.dismissed()
        }
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.sentence
}
