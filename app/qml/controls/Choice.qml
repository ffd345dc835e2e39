pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// One of a few values, from a list that drops down.
ComboBox {
    id: root

    /// The row that holds. A list that is exchanged, as in another language, shows its first one otherwise.
    property int chosen: 0

    currentIndex: root.chosen
    onModelChanged: root.currentIndex = Qt.binding(() => root.chosen)
    implicitHeight: Theme.control
    leftPadding: Theme.mirrored ? 30 : 11
    rightPadding: Theme.mirrored ? 11 : 30
    font.pixelSize: Theme.smallSize
    contentItem: Text {
        id: shown

        text: root.displayText
        font: root.font
        color: Theme.text
        elide: Text.ElideRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Icon {
        x: Theme.mirrored ? 9 : root.width - width - 9
        y: (root.height - height) / 2
        icon: "chevron-down"
        size: 16
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.surface
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Theme.accent : Theme.fieldBorder
    }
    Tip {
        visible: (root.hovered || root.visualFocus) && shown.truncated && !root.popup.visible
        text: root.displayText
    }

    delegate: ItemDelegate {
        id: entry

        required property int index
        required property var modelData

        width: ListView.view ? ListView.view.width : root.width
        implicitHeight: Math.max(Theme.control, name.implicitHeight + 12)
        highlighted: root.highlightedIndex === entry.index
        contentItem: Text {
            id: name

            text: entry.modelData[root.textRole] ?? entry.modelData
            font.pixelSize: Theme.smallSize
            font.weight: root.currentIndex === entry.index ? Font.DemiBold : Font.Normal
            color: Theme.text
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: 6
            color: entry.highlighted ? Theme.hover : "transparent"
        }
    }
    popup: Popup {
        y: root.height + 4
        width: root.width
        padding: 5
        implicitHeight: Math.min(contentItem.implicitHeight + 10, 320)
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            ScrollBar.vertical: ThinScrollBar {}
        }
        background: Rectangle {
            radius: 10
            color: Theme.surface
            border.color: Theme.border
        }
    }
}
