import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// What else might have stood in the place of a token.
Popup {
    id: root

    required property Inspection inspection
    property int chosen: -1
    readonly property bool hovered: hover.hovered
    readonly property bool mayBranch: root.inspection.canBranch && !root.inspection.outlook.empty

    function step(direction: int): void {
        const rows = list.chances;
        let row = root.chosen + direction;
        while (row >= 0 && row < rows.length && !rows[row].usable)
            row += direction;
        if (row >= 0 && row < rows.length)
            root.chosen = row;
    }

    function pick(): void {
        if (root.mayBranch && root.chosen >= 0)
            root.inspection.branch(list.chances[root.chosen].token);
    }

    width: Math.min(380, parent ? parent.width : 380)
    padding: 12
    focus: false
    modal: false
    margins: 8
    closePolicy: Popup.NoAutoClose
    background: Rectangle {
        radius: Theme.largeRadius
        color: Theme.surface
        border.color: Theme.strongBorder
    }
    contentItem: Column {
        spacing: 6

        HoverHandler {
            id: hover
        }
        Text {
            width: parent.width
            text: root.inspection.token
            textFormat: Text.PlainText
            color: Theme.text
            font.family: Theme.monoFamily
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        Text {
            width: parent.width
            text: root.inspection.figures
            textFormat: Text.PlainText
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
        ChanceList {
            id: list

            width: parent.width
            outlook: root.inspection.outlook
            chosen: root.chosen
            selectable: root.mayBranch
            onPicked: token => root.inspection.branch(token)
        }
        Text {
            width: parent.width
            visible: text !== ""
            text: root.inspection.complaint !== "" ? root.inspection.complaint
                : root.inspection.computing ? qsTr("Asking the model…")
                : root.mayBranch ? qsTr("Click a token, or choose one with ↑ ↓ and Enter, to go on from it in another version.") : ""
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
    }
    Connections {
        target: root.inspection

        function onPlaceChanged(): void {
            root.chosen = -1;
        }
    }
}
