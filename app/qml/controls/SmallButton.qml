import QtQuick
import Rookery

/// An IconButton for rows of actions under a message.
IconButton {
    implicitWidth: 28
    implicitHeight: 28
    iconSize: 16
}
