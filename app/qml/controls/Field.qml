import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// One line of text to type.
TextField {
    id: root

    property string iconName

    implicitHeight: Theme.control
    leftPadding: root.iconName === "" ? 11 : 34
    rightPadding: 11
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.smallSize
    color: Theme.text
    placeholderTextColor: Theme.faintText
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    selectByMouse: true
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.border

        Icon {
            visible: root.iconName !== ""
            icon: root.iconName
            size: 16
            x: 10
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    TextMenu {
        text: root
    }
}
