import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// Somebody to talk to; a click has them answer.
Button {
    id: root

    required property string who
    required property string picture
    required property string about
    required property bool chosen

    leftPadding: Theme.mirrored ? 14 : 6
    rightPadding: Theme.mirrored ? 6 : 14
    topPadding: 5
    bottomPadding: 5
    focusPolicy: Qt.TabFocus
    contentItem: Row {
        spacing: 8
        PersonaAvatar {
            who: root.who
            picture: root.picture
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            width: Math.min(implicitWidth, 180)
            text: root.who
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.text
            font.pixelSize: Theme.smallSize
            font.weight: root.chosen ? Font.DemiBold : Font.Normal
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.chosen ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.width: root.visualFocus || root.chosen ? 2 : 1
        border.color: root.visualFocus || root.chosen ? Theme.accent : Theme.border
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Tip {
        visible: (root.hovered || root.visualFocus) && !root.down && root.about !== ""
        text: root.about
    }

    Accessible.name: root.who
    Accessible.description: root.about
    Accessible.checkable: true
    Accessible.checked: root.chosen
}
