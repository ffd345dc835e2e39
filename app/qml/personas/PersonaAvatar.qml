import QtQuick
import Rookery

/// A persona's picture in a circle, or the first letter of its name.
Item {
    id: root

    required property string who
    required property string picture  // of Personas; empty: none
    property int side: 28

    implicitWidth: root.side
    implicitHeight: root.side
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.accentSoft
        border.width: 1
        border.color: Theme.border

        Text {
            anchors.centerIn: parent
            visible: root.picture === ""
            text: Array.from(root.who)[0]?.toLocaleUpperCase() ?? ""
            textFormat: Text.PlainText
            color: Theme.accent
            font.pixelSize: Math.round(root.side * 0.46)
            font.weight: Font.DemiBold
        }
    }
    PersonaPortrait {
        anchors.fill: parent
        visible: root.picture !== ""
        picture: root.picture
    }
}
