import QtQuick
import Rookery

/// A hair line between two regions.
Rectangle {
    implicitWidth: 1
    implicitHeight: 1
    color: Theme.border
    Accessible.ignored: true
}
