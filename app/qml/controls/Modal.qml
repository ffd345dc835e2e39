import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery

/// A dialog over the window: a title, the content, Esc closes.
Dialog {
    id: root

    property int preferredWidth: 480
    property bool closable: true

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(root.preferredWidth, (parent ? parent.width : 480) - 24)
    height: Math.min(implicitHeight, (parent ? parent.height : 600) - 24)
    modal: true
    focus: true
    padding: 20
    topPadding: 4
    closePolicy: root.closable ? Popup.CloseOnEscape | Popup.CloseOnPressOutside : Popup.NoAutoClose
    font.pixelSize: Theme.smallSize
    header: Item {
        implicitHeight: Theme.bar
        ElidedText {
            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.right: closeButton.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.title
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            color: Theme.text
        }
        IconButton {
            id: closeButton
            anchors.right: parent.right
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            enabled: root.closable
            name: qsTr("Close")
            iconName: "close"
            onClicked: root.close()
        }
    }
    background: Rectangle {
        radius: Theme.largeRadius
        color: Theme.window
        border.color: Theme.border
    }
    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fast
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.fast
        }
    }
}
