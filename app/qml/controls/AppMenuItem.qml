import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// One entry of an AppMenu.
MenuItem {
    id: root

    property string iconName
    property bool danger: false

    implicitHeight: visible ? Theme.control : 0
    leftPadding: Theme.mirrored ? 14 : 10
    rightPadding: Theme.mirrored ? 10 : 14
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.smallSize
    opacity: root.enabled ? 1 : 0.4
    contentItem: RowLayout {
        spacing: 10
        Icon {
            icon: root.iconName
            visible: root.iconName !== ""
            size: 16
            color: root.danger ? Theme.danger : Theme.secondaryText
        }
        Text {
            text: root.text
            font: root.font
            color: root.danger ? Theme.danger : Theme.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
    indicator: null
    background: Rectangle {
        radius: 6
        color: root.highlighted ? Theme.hover : "transparent"
    }

    Accessible.name: root.text
}
