import QtQuick
import QtQuick.Layouts
import Rookery

/// What was just removed, and the way back, for some seconds.
Rectangle {
    id: root

    width: Math.min(row.implicitWidth + 24, (parent ? parent.width : 400) - 32)
    height: Theme.control + 10
    radius: 10
    color: Theme.inverse
    opacity: App.undo.available ? 1 : 0
    visible: opacity > 0
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.slow
        }
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 14
        anchors.rightMargin: 6
        spacing: 10
        Text {
            text: App.undo.text
            color: Theme.inverseText
            font.pixelSize: Theme.smallSize
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Layout.fillWidth: true
        }
        TextButton {
            flat: true
            text: qsTr("Undo")
            labelColour: Theme.inverseAccent
            onClicked: App.undo.undo()
        }
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: App.undo.text
}
