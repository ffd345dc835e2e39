import QtQuick
import Rookery

/// By whom an answer is, over it.
Row {
    id: root

    required property ShownPersona persona

    spacing: 8
    bottomPadding: 6

    PersonaAvatar {
        who: root.persona.name
        picture: root.persona.picture
        side: 24
        anchors.verticalCenter: answerer.verticalCenter
    }
    Text {
        id: answerer

        objectName: "answererName"
        width: Math.min(implicitWidth, root.width - 40)
        text: root.persona.name
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.secondaryText
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
    }
}
