import QtQuick
import Rookery

/// An IconButton for rows of actions under a message.
IconButton {
    implicitWidth: Theme.smallControl
    implicitHeight: Theme.smallControl
    iconSize: 16
}
