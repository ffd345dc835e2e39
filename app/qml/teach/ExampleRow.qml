import QtQuick
import QtQuick.Layouts
import Rookery

/// One example: what is asked, what is answered, and what is wrong with it.
Item {
    id: root

    required property int index
    required property string question
    required property string answer
    required property string details
    required property string complaint
    required property bool editable
    readonly property bool removing: removeButton.activeFocus

    signal editRequested(int row)
    signal removeRequested(int row)

    function focusRemove(): void {
        removeButton.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: row.implicitHeight + 12

    HoverHandler {
        id: hover
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: hover.hovered ? Theme.hover : "transparent"
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 8
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        spacing: 10

        Text {
            text: Number(root.index + 1).toLocaleString(Qt.locale(), "f", 0)
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 24
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
        }
        Column {
            spacing: 2
            opacity: root.complaint === "" ? 1 : 0.75
            Layout.fillWidth: true
            Text {
                width: parent.width
                text: root.question
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondaryText
                font.pixelSize: Theme.smallSize
                wrapMode: Text.Wrap
                maximumLineCount: 1
                elide: Text.ElideRight
            }
            Text {
                width: parent.width
                text: root.answer
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.smallSize
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Text {
                visible: root.complaint !== ""
                width: parent.width
                text: root.complaint
                textFormat: Text.PlainText
                color: Theme.warning
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
            }
        }
        Text {
            text: root.details
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            Layout.alignment: Qt.AlignVCenter
        }
        SmallButton {
            visible: root.editable
            name: qsTr("Change example %1").arg(root.index + 1)
            iconName: "edit"
            onClicked: root.editRequested(root.index)
        }
        SmallButton {
            id: removeButton

            name: qsTr("Remove example %1").arg(root.index + 1)
            iconName: "trash"
            onClicked: root.removeRequested(root.index)
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.question + ": " + root.answer
    Accessible.description: root.complaint !== "" ? root.complaint : root.details
}
