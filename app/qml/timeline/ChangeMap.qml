pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// How much the memory changed in each layer: a cell for each, the darker the more.
Row {
    id: root

    required property TurnChange change
    readonly property var layers: root.change.layers
    readonly property real cell: Math.max(2, Math.min(16, (root.width + 1) / Math.max(1, root.layers.length) - 1))

    height: 12
    spacing: 1

    Repeater {
        model: root.layers.length
        delegate: Rectangle {
            id: layer

            required property int index

            width: root.cell
            height: root.height
            radius: 2
            color: Theme.hover

            Rectangle {
                anchors.fill: parent
                radius: 2
                color: Theme.accent
                opacity: root.layers[layer.index] ?? 0
            }
        }
    }
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("How much the memory changed, layer by layer")
    Accessible.description: root.change.sentence
}
