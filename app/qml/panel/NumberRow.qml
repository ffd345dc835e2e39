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

    // No layout: one within another was left with the places of a height that it no longer has.
    Item {
        implicitHeight: Math.max(label.implicitHeight, field.implicitHeight)
        Layout.fillWidth: true

        Text {
            id: label

            anchors.left: parent.left
            anchors.right: field.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: root.name
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            color: Theme.text
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
        }
        NumberField {
            id: field

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
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
