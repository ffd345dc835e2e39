pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// What an empty conversation offers: what the model is, and what to try with it.
Flickable {
    id: root

    required property ChatPane pane
    // What can be done here is seen without scrolling rather than the picture.
    readonly property bool low: root.height < 700 * Theme.scale

    signal promptChosen(string prompt)
    signal pictureChosen(url picture)
    signal modelRequested
    signal catalogRequested
    signal personasRequested
    signal personaPicked(int row)

    contentHeight: Math.max(height, column.implicitHeight + (root.low ? 24 : 48))
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: ThinScrollBar {}

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 40, Theme.columnWidth - 80)
        spacing: 0

        Image {
            source: "qrc:/qt/qml/Rookery/icons/rookery.svg"
            sourceSize.width: 56
            sourceSize.height: 56
            Layout.preferredWidth: root.low ? 0 : 56
            Layout.preferredHeight: root.low ? 0 : 56
            Layout.alignment: Qt.AlignHCenter
            Accessible.ignored: true
        }
        Text {
            objectName: "emptyTitle"
            text: root.pane.persona.name !== "" ? qsTr("Talk with %1").arg(root.pane.persona.name)
                : root.pane.states.startGiven ? qsTr("The model remembers “%1”").arg(root.pane.states.startName)
                : App.models.ready || App.models.loading ? qsTr("What shall we talk about?") : qsTr("Load a model to begin")
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.heroSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.topMargin: root.low ? 0 : 18
            Layout.fillWidth: true
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Text {
            objectName: "emptyIntroduction"
            text: root.pane.states.startGiven ? root.pane.states.startDetails : App.models.introduction
            textFormat: Text.PlainText
            color: Theme.secondaryText
            font.pixelSize: Theme.textSize
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Layout.topMargin: 10
            Layout.fillWidth: true
        }
        ProgressLine {
            visible: App.models.loading
            value: App.models.progress
            Layout.topMargin: 20
            Layout.preferredWidth: 240
            Layout.alignment: Qt.AlignHCenter
        }
        Banner {
            sentence: App.models.error
            actionText: App.models.adapterOffered ? qsTr("Add it as an adapter")
                        : App.models.cardMissing ? qsTr("Use the CPU") : ""
            onActionTriggered: App.models.adapterOffered ? App.models.addAsAdapter() : App.models.loadOnProcessor()
            onDismissed: App.models.dismissError()
            Layout.topMargin: visible ? 20 : 0
            Layout.fillWidth: true
        }
        TextButton {
            visible: !App.models.ready && !App.models.loading
            highlighted: true
            iconName: "folder"
            text: qsTr("Choose a model…")
            Layout.topMargin: 20
            Layout.alignment: Qt.AlignHCenter
            onClicked: root.modelRequested()
        }
        PersonaRow {
            id: personas

            visible: !root.pane.states.startGiven
            onPicked: row => root.personaPicked(row)
            onEditRequested: root.personasRequested()
            Layout.topMargin: root.low ? 10 : 18
            Layout.preferredWidth: Math.min(personas.wholeWidth, column.width)
            Layout.alignment: Qt.AlignHCenter
        }
        GridLayout {
            visible: (App.models.ready || App.models.loading) && !root.pane.states.startGiven
            columns: column.width > 480 ? 2 : 1
            columnSpacing: 10
            rowSpacing: 10
            Layout.topMargin: root.low ? 14 : 28
            Layout.fillWidth: true
            // A number as the model: cards stay while their texts change. Qt 6.4 reads deleted items of a layout within a layout.
            Repeater {
                model: App.models.prompts.length
                delegate: PromptCard {
                    required property int index

                    prompt: App.models.prompts[index] ?? ""
                    onClicked: root.promptChosen(prompt)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.fillHeight: true
                }
            }
        }
        ModelOffer {
            Layout.topMargin: visible ? (root.low ? 12 : 20) : 0
            Layout.fillWidth: true
            onCatalogRequested: root.catalogRequested()
        }
        SamplePictures {
            visible: App.models.samples.length > 0 && !root.pane.states.startGiven
            onChosen: picture => root.pictureChosen(picture)
            Layout.topMargin: root.low ? 12 : 24
            Layout.fillWidth: true
        }
    }
}
