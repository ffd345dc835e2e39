import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Which model answers, and whether it is ready.
Button {
    id: root

    property string speed  ///< of the answer being written; empty: none is

    implicitHeight: Theme.control
    padding: 0
    leftPadding: 10
    rightPadding: 10
    focusPolicy: Qt.TabFocus
    contentItem: RowLayout {
        spacing: 7
        Rectangle {
            implicitWidth: 8
            implicitHeight: 8
            radius: 4
            color: App.models.ready ? Theme.accent : App.models.loading ? Theme.warning : Theme.strongBorder
        }
        Text {
            text: App.models.loading ? qsTr("Loading %1 %").arg(Math.round(App.models.progress * 100))
                                     : App.models.ready ? App.models.name : qsTr("No model")
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            font.weight: Font.Medium
            Layout.fillWidth: true
        }
        Text {
            visible: text !== ""
            text: root.speed
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.smallSize
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.accent : Theme.border
    }
    Keys.onReturnPressed: root.clicked()

    Tip {
        visible: root.hovered && !root.down
        text: qsTr("Models") + "  " + App.keys("Ctrl+M")
    }

    Accessible.name: App.models.ready ? qsTr("Model: %1").arg(App.models.name) : qsTr("No model is loaded")
}
