import QtQuick
import QtQuick.Layouts
import Rookery

/// The sampling sliders. They act on the next token of the answer being written.
PanelPage {
    id: root

    property bool unfolded: false

    PresetRow {
        Layout.fillWidth: true
    }
    Text {
        text: App.models.ready && !App.chat.asking.canContinue ? qsTr("Changes act on the next answer. What the server doesn't know is greyed out and not sent.")
                                                               : qsTr("Changes act on the next token, also while an answer is written.")
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    NextTokenChart {
        objectName: "nextTokenChart"
        Layout.fillWidth: true
    }
    // A positioner, since another conversation brings other rows: Qt 6.4 reads deleted items of a layout within a layout.
    Column {
        id: rows

        spacing: 14
        Layout.fillWidth: true

        Repeater {
            model: App.sampling
            delegate: SliderRow {
                id: slider

                required property var model
                required property bool common
                required property bool active
                required property bool known
                property bool touched: false  // and so it doesn't vanish under the pointer

                enabled: slider.known
                // One that acts isn't hidden, whoever set it.
                visible: slider.common || slider.active || slider.touched || root.unfolded
                width: rows.width
                onEdited: value => {
                    slider.touched = true;
                    slider.model.value = value;
                }

                Connections {
                    target: root

                    function onUnfoldedChanged(): void {
                        slider.touched = false;
                    }
                }
            }
        }
    }
    TextButton {
        objectName: "moreSliders"
        flat: true
        leftPadding: 0
        iconName: root.unfolded ? "chevron-up" : "chevron-down"
        text: root.unfolded ? qsTr("Fewer filters") : qsTr("More filters")
        onClicked: root.unfolded = !root.unfolded
        Accessible.description: qsTr("Top-k, top-a, min-p and typical")
    }
    Separator {
        Layout.fillWidth: true
    }
    NumberRow {
        name: qsTr("Most tokens in an answer")
        value: App.sampling.maxTokens
        from: 1
        to: 65536
        onEdited: value => App.sampling.maxTokens = value
        Layout.fillWidth: true
    }
    NumberRow {
        name: qsTr("Seed")
        hint: qsTr("The same seed, settings and text give the same answer. Empty: a new one each time.")
        value: App.sampling.seed
        from: -1
        to: 2147483647
        emptyValue: -1
        emptyText: qsTr("random")
        onEdited: value => App.sampling.seed = value
        Layout.fillWidth: true
    }
    ColumnLayout {
        spacing: 6
        Layout.fillWidth: true
        Text {
            text: qsTr("Also stop at")
            color: Theme.text
            font.pixelSize: Theme.smallSize
        }
        Field {
            objectName: "stopTexts"
            text: App.sampling.stopTexts
            onEditingFinished: App.sampling.stopTexts = text
            Layout.fillWidth: true
            Accessible.name: qsTr("Texts that end an answer")
            Accessible.description: stopHint.text
        }
        Text {
            id: stopHint

            text: qsTr("Texts, separated by a comma; %1 is a line's end").arg("\\n")
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
