import QtQuick
import Rookery

/// A small field for a number within a range, with the language's decimal mark; what isn't one is taken back.
Field {
    id: root

    required property double value
    property double from: 0
    property double to: 1
    property int decimals: 2
    property double emptyValue: NaN     // stands for the empty field where it is a number
    property double offValue: NaN       // is shown, and may be typed, as a word
    readonly property string offText: qsTr("off")
    property string accessibleName

    signal edited(double value)

    function shown(): string {
        return root.value === root.emptyValue ? ""
             : root.value === root.offValue ? root.offText : root.value.toFixed(root.decimals).replace(".", Qt.locale().decimalPoint);
    }

    /// As numbers stand, in words too.
    function align(): void {
        root.horizontalAlignment = TextInput.AlignHCenter;
        root.horizontalAlignment = TextInput.AlignRight;
    }

    function accept(): void {
        const words = root.text.trim().toLowerCase();
        const typed = words === "" ? root.emptyValue
                    : words === root.offText.toLowerCase() ? root.offValue : Number(words.replace(Qt.locale().decimalPoint, ".").replace(",", "."));
        if (!isNaN(typed)) {
            root.edited(Math.min(root.to, Math.max(root.from, typed)));
        }
        root.text = root.shown();
    }

    implicitWidth: Math.round(72 * Theme.scale)
    implicitHeight: Math.round(28 * Theme.scale)
    horizontalAlignment: TextInput.AlignRight
    leftPadding: 6
    rightPadding: 8
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    onValueChanged: {
        if (!root.activeFocus || root.text.trim() === "") {
            root.text = root.shown();
        }
    }
    onOffTextChanged: {
        if (!root.activeFocus) {
            root.text = root.shown();
        }
    }
    Component.onCompleted: root.text = root.shown()

    Connections {
        target: Theme

        function onMirroredChanged(): void {
            root.align();
        }
    }

    onEditingFinished: root.accept()
    onActiveFocusChanged: {
        if (root.activeFocus) {
            root.selectAll();
        } else {
            root.text = root.shown();
        }
    }

    Accessible.name: root.accessibleName
}
