import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// One file of a repository: wanted or not.
CheckDelegate {
    id: root

    required property int index
    required property string path
    required property string size
    required property bool chosen
    required property bool here

    padding: 0
    leftPadding: 8
    rightPadding: 8
    implicitHeight: Math.max(Theme.control, row.implicitHeight + 10)
    checked: root.chosen
    text: root.path
    focusPolicy: Qt.TabFocus
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Theme.accent
    }
    indicator: null
    contentItem: RowLayout {
        id: row

        spacing: 10
        Rectangle {
            implicitWidth: Math.round(18 * Math.max(1, Theme.scale))
            implicitHeight: implicitWidth
            radius: 4
            color: root.chosen ? Theme.accent : "transparent"
            border.width: root.chosen ? 0 : 1
            border.color: Theme.secondaryText
            Icon {
                anchors.centerIn: parent
                visible: root.chosen
                icon: "check"
                size: 14
                color: Theme.accentText
            }
        }
        Text {
            text: root.path
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Text {
            text: root.here ? qsTr("Here") : root.size
            textFormat: Text.PlainText
            color: root.here ? Theme.accent : Theme.secondaryText
            font.pixelSize: Theme.tinySize
        }
    }
    onToggled: App.models.catalog.repository.setChosen(root.index, checked)
    Keys.onReturnPressed: root.turnOver()

    function turnOver(): void {
        App.models.catalog.repository.setChosen(root.index, !root.chosen);
    }

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.path
    Accessible.description: root.here ? qsTr("Here") : root.size
    Accessible.checkable: true
    Accessible.checked: root.chosen
}
