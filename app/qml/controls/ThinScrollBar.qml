import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A scroll bar that stays out of the way until it is used; one that is always on says that there is more. For
/// the pointer alone: keys and screen readers go to what is scrolled.
ScrollBar {
    id: root

    padding: 2
    minimumSize: 0.06
    focusPolicy: Qt.NoFocus
    Accessible.ignored: true
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: root.pressed ? Theme.secondaryText : Theme.strongBorder
        opacity: root.size < 1 && (root.active || root.hovered || root.policy === ScrollBar.AlwaysOn) ? 0.9 : 0
        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
            }
        }
    }
    background: null
}
