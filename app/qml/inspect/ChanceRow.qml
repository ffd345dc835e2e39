import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// A token that may come next: how likely it is to the model, and what the filters make of that.
AbstractButton {
    id: root

    required property string token
    required property string spoken
    required property real before
    required property string beforeText
    required property real after
    required property string afterText
    required property string cutBy
    required property bool drawn       // it is the one in the text
    required property bool selectable  // an answer can go on with it
    required property bool chosen
    property real most: 1              // the longest bar

    implicitHeight: Math.round(24 * Math.max(1, Theme.scale))
    focusPolicy: Qt.NoFocus
    enabled: root.selectable
    hoverEnabled: true

    background: Rectangle {
        radius: 5
        color: root.chosen ? Theme.selected : root.hovered && root.selectable ? Theme.hover : "transparent"
        border.width: root.chosen ? 2 : 0
        border.color: Theme.accent
    }
    contentItem: RowLayout {
        spacing: 6
        Text {
            text: root.token
            textFormat: Text.PlainText
            color: Theme.text
            font.family: Theme.monoFamily
            font.pixelSize: Theme.tinySize
            font.weight: root.drawn ? Font.Bold : Font.Normal
            font.strikeout: root.cutBy !== ""
            elide: Text.ElideRight
            leftPadding: 6
            Layout.preferredWidth: Math.max(64, root.width * 0.26)
            Layout.maximumWidth: Math.max(64, root.width * 0.26)
        }
        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: 14
            Rectangle {
                anchors.left: parent.left
                width: Math.max(1, parent.width * root.before / root.most)
                height: 6
                radius: 2
                color: Theme.chance
            }
            Rectangle {
                y: 8
                anchors.left: parent.left
                visible: root.after > 0
                width: Math.max(1, parent.width * root.after / root.most)
                height: 6
                radius: 2
                color: Theme.accent
            }
            Text {
                y: 5
                visible: root.cutBy !== ""
                width: parent.width
                text: root.cutBy
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
                color: Theme.faintText
                font.pixelSize: Math.round(Theme.tinySize * 0.85)
                elide: Text.ElideRight
            }
        }
        Text {
            text: root.beforeText
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 46 * Math.max(1, Theme.scale)
        }
        Text {
            text: root.afterText
            color: root.after > 0 ? Theme.accent : Theme.faintText
            font.pixelSize: Theme.tinySize
            horizontalAlignment: Text.AlignRight
            rightPadding: 6
            Layout.preferredWidth: 52 * Math.max(1, Theme.scale)
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.selected: root.chosen
}
