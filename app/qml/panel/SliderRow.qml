import QtQuick
import QtQuick.Layouts
import Rookery

/// A named number with a slider and a field.
ColumnLayout {
    id: root

    required property string name
    required property string hint
    required property double value
    required property double from
    required property double to
    required property double step
    required property int decimals
    required property double off  // the value that changes nothing; NaN: there is none

    signal edited(double value)

    spacing: 2

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Text {
            id: label

            text: root.name
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: root.enabled ? Theme.text : Theme.faintText
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            HoverHandler {
                id: labelHover
            }
            Tip {
                visible: labelHover.hovered && root.hint !== ""
                text: root.hint
                width: Math.min(implicitWidth, 260)
            }
        }
        NumberField {
            value: root.value
            from: root.from
            to: root.to
            decimals: root.decimals
            offValue: root.off
            accessibleName: root.name
            onEdited: value => root.edited(value)
        }
    }
    ThinSlider {
        from: root.from
        to: root.to
        stepSize: root.step
        value: root.value
        onMoved: root.edited(value)
        Layout.fillWidth: true
        Accessible.name: root.name
        Accessible.description: root.hint
    }
}
