import QtQuick
import QtQuick.Layouts
import Rookery

/// A named whole number with a field.
ColumnLayout {
    id: root

    required property string name
    required property double value
    property string hint
    property double from: 0
    property double to: 1
    property double emptyValue: NaN
    property string emptyText           // what the empty field means

    signal edited(double value)

    spacing: 4

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Text {
            text: root.name
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        NumberField {
            implicitWidth: Math.round(104 * Theme.scale)
            value: root.value
            from: root.from
            to: root.to
            decimals: 0
            emptyValue: root.emptyValue
            accessibleName: root.name
            placeholderText: root.emptyText
            onEdited: value => root.edited(value)
        }
    }
    Text {
        visible: root.hint !== ""
        text: root.hint
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
