import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// One adapter: whether it is merged, how strongly, and what is wrong with it.
ColumnLayout {
    id: root

    required property int index
    required property string name
    required property bool on
    required property double strength
    required property double alpha
    required property bool alphaWanted
    required property string complaint
    readonly property Adapters adapters: App.models.adapters

    spacing: 2

    RowLayout {
        spacing: 4
        Layout.fillWidth: true
        CheckBox {
            id: box

            checked: root.on
            padding: 0
            spacing: 8
            text: root.name
            focusPolicy: Qt.TabFocus
            indicator: Rectangle {
                x: Theme.mirrored ? box.width - width : 0
                y: (box.height - height) / 2
                implicitWidth: Math.round(18 * Math.max(1, Theme.scale))
                implicitHeight: implicitWidth
                radius: 4
                color: box.checked ? Theme.accent : "transparent"
                border.width: box.visualFocus ? 2 : box.checked ? 0 : 1
                border.color: box.visualFocus ? (box.checked ? Theme.text : Theme.accent) : Theme.secondaryText
                Icon {
                    anchors.centerIn: parent
                    visible: box.checked
                    icon: "check"
                    size: 14
                    color: Theme.accentText
                }
            }
            contentItem: Text {
                leftPadding: Theme.mirrored ? 0 : box.indicator.width + box.spacing
                rightPadding: Theme.mirrored ? box.indicator.width + box.spacing : 0
                text: box.text
                textFormat: Text.PlainText
                elide: Text.ElideMiddle
                color: Theme.text
                font.pixelSize: Theme.smallSize
                verticalAlignment: Text.AlignVCenter
            }
            onToggled: root.adapters.setOn(root.index, checked)
            Keys.onReturnPressed: root.adapters.setOn(root.index, !root.on)
            Layout.fillWidth: true
            Accessible.name: qsTr("Merge %1").arg(root.name)
        }
        SmallButton {
            name: qsTr("Remove %1").arg(root.name)
            iconName: "trash"
            onClicked: root.adapters.remove(root.index)
        }
    }
    SliderRow {
        enabled: root.on
        name: qsTr("Strength")
        hint: qsTr("1 is as it was trained, 0 changes nothing; more exaggerates.")
        value: root.strength
        from: 0
        to: 2
        step: 0.05
        decimals: 2
        off: NaN
        onEdited: value => root.adapters.setStrength(root.index, value)
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.alphaWanted
        spacing: Theme.gap
        Layout.fillWidth: true
        Text {
            text: qsTr("Alpha")
            color: Theme.text
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
        NumberField {
            objectName: "adapterAlpha"
            value: root.alpha
            from: 0.01
            to: 4096
            decimals: 0
            emptyValue: 0
            accessibleName: qsTr("Alpha of %1").arg(root.name)
            onEdited: value => root.adapters.setAlpha(root.index, value)
        }
    }
    Text {
        visible: root.complaint !== ""
        text: root.complaint
        textFormat: Text.PlainText
        color: Theme.danger
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        Layout.fillWidth: true
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
}
