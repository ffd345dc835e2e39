import QtQuick
import Rookery

/// A model that can be downloaded: what it is, how it goes on this computer, how far it has come, and the one
/// thing to do. Over the first of a section stands its heading: one of the list's own keeps its old text in Qt 6.4
/// where it is used again, or brings the program down.
Item {
    id: root

    required property int index
    required property string name
    required property string details      // sizes and date, or empty
    required property string origin
    required property string check        // how what comes is checked, or empty
    required property int availability
    required property double progress
    required property string fit          // how it goes on this computer, or empty
    required property bool fits
    required property bool recommended
    required property bool repository
    required property string section
    required property bool leads          // the first of its section
    readonly property bool loading: root.availability === CatalogModel.Loading
    readonly property bool stacked: button.implicitWidth > root.width * 0.42  // the button stands below

    signal opened

    implicitHeight: card.y + card.height

    Text {
        id: heading

        objectName: "catalogHeading"
        visible: root.leads
        width: parent.width
        topPadding: 14
        bottomPadding: 4
        leftPadding: 12
        rightPadding: 12
        text: root.section === "chat" ? qsTr("To talk with")
            : root.section === "translation" ? qsTr("To translate with") : qsTr("To show pictures to")
        textFormat: Text.PlainText
        color: Theme.secondaryText
        font.pixelSize: Theme.tinySize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: heading.text
    }
    Rectangle {
        id: card

        y: root.leads ? heading.height : 0
        width: parent.width
        height: root.stacked ? labels.implicitHeight + button.implicitHeight + 28
                             : Math.max(labels.implicitHeight, button.implicitHeight) + 20
        radius: Theme.radius
        color: root.recommended ? Theme.accentSoft : "transparent"

        // No layouts: texts that wrap in nested ones never come to rest.
        Column {
            id: labels

            anchors.left: parent.left
            anchors.right: root.stacked ? parent.right : button.left
            anchors.leftMargin: 12
            anchors.rightMargin: 12
            y: root.stacked ? 10 : (card.height - height) / 2
            spacing: 3

            Text {
                width: parent.width
                visible: root.recommended
                text: qsTr("Recommended")
                textFormat: Text.PlainText
                color: Theme.accent
                font.pixelSize: Theme.tinySize
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Text {
                width: parent.width
                text: root.name
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.text
                font.pixelSize: Theme.smallSize
                font.weight: Font.Medium
                wrapMode: Text.Wrap
            }
            Text {
                width: parent.width
                visible: root.fit !== ""
                text: root.fit
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: root.fits ? Theme.text : Theme.warning
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
            }
            Text {
                width: parent.width
                visible: root.details !== ""
                text: root.details
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
            }
            Text {
                width: parent.width
                text: root.origin
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            Text {
                width: parent.width
                visible: root.check !== ""
                text: root.check
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
            }
            ProgressLine {
                width: parent.width
                visible: root.loading || root.availability === CatalogModel.Begun
                value: root.progress
                Accessible.name: qsTr("%1 downloaded").arg(root.name)
            }
        }
        TextButton {
            id: button

            anchors.right: parent.right
            anchors.rightMargin: 10
            y: root.stacked ? labels.y + labels.height + 8 : (card.height - height) / 2
            width: Math.min(implicitWidth, root.width - 22)
            highlighted: root.recommended && root.availability !== CatalogModel.Loading
            text: root.repository ? qsTr("Show files…")
                  : root.availability === CatalogModel.Here ? qsTr("Load")
                  : root.loading ? qsTr("Stop")
                  : root.availability === CatalogModel.Begun ? qsTr("Go on") : qsTr("Download")
            enabled: root.repository || root.availability === CatalogModel.Here || root.loading || !App.models.catalog.busy
            onClicked: {
                if (root.repository) {
                    root.opened();
                } else if (root.availability === CatalogModel.Here) {
                    App.models.loadPath(App.models.catalog.fileOf(root.index));
                } else if (root.loading) {
                    App.models.catalog.cancel();
                } else {
                    App.models.catalog.download(root.index);
                }
            }
            Accessible.name: text + ": " + root.name
            Accessible.description: root.fit
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.recommended ? qsTr("%1, recommended").arg(root.name) : root.name
    Accessible.description: root.fit + (root.fit === "" ? "" : ". ") + root.details + ". " + root.origin + (root.check === "" ? "" : ". ") + root.check
}
