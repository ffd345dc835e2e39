import QtQuick
import QtQuick.Controls.impl
import Rookery

/// One of the program's icons in the colour of the text beside it; grows with the text.
IconImage {
    id: root

    required property string icon
    property int size: 18                // at the usual text size
    readonly property int shownSize: Math.round(root.size * Theme.scale)

    // Those that point along a line.
    mirror: Theme.mirrored
            && /^(chevron-left|chevron-right|continue|export|import|panel|send|sidebar|undo|wrap)$/.test(root.icon)
    width: root.shownSize
    height: root.shownSize
    sourceSize.width: root.shownSize
    sourceSize.height: root.shownSize
    source: root.icon === "" ? "" : "qrc:/qt/qml/Rookery/icons/" + root.icon + ".svg"
    color: Theme.secondaryText
    Accessible.ignored: true
}
