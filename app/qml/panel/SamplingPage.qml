import QtQuick
import QtQuick.Layouts
import Rookery

/// The sampling sliders. They act on the next token of what is being written.
PanelPage {
    id: root

    required property SamplingModel sampling
    property bool ofText: false  // rather than of a conversation
    property bool unfolded: false

    PresetRow {
        sampling: root.sampling
        Layout.fillWidth: true
    }
    Text {
        text: App.models.ready && !root.ofText && !App.chat.asking.canContinue ? qsTr("Changes act on the next answer. What the server doesn't know is greyed out and not sent.")
                                                               : qsTr("Changes act on the next token, also while an answer is written.")
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    NextTokenChart {
        objectName: "nextTokenChart"
        nextToken: root.ofText ? App.writing.nextToken : App.nextToken
        Layout.fillWidth: true
    }
    // A positioner, since another conversation brings other rows: Qt 6.4 reads deleted items of a layout within a layout.
    Column {
        id: rows

        spacing: 14
        Layout.fillWidth: true

        Repeater {
            model: root.sampling
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
        value: root.sampling.maxTokens
        from: 1
        to: 65536
        onEdited: value => root.sampling.maxTokens = value
        Layout.fillWidth: true
    }
    NumberRow {
        name: qsTr("Seed")
        hint: qsTr("The same seed, settings and text give the same answer. Empty: a new one each time.")
        value: root.sampling.seed
        from: -1
        to: 2147483647
        emptyValue: -1
        emptyText: qsTr("random")
        onEdited: value => root.sampling.seed = value
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
            text: root.sampling.stopTexts
            onEditingFinished: root.sampling.stopTexts = text
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
