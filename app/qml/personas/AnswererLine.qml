import QtQuick
import Rookery

/// By whom an answer is, over it.
Row {
    id: root

    spacing: 8
    bottomPadding: 6

    PersonaAvatar {
        who: App.personas.name
        picture: App.personas.picture
        side: 24
        anchors.verticalCenter: answerer.verticalCenter
    }
    Text {
        id: answerer

        objectName: "answererName"
        width: Math.min(implicitWidth, root.width - 40)
        text: App.personas.name
        textFormat: Text.PlainText
        elide: Text.ElideRight
        color: Theme.secondaryText
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
    }
}
