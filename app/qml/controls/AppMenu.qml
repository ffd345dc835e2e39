import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A menu in the program's colours, as wide as its longest entry.
Menu {
    id: root

    padding: 5
    margins: 8
    delegate: AppMenuItem {}
    background: Rectangle {
        implicitWidth: 200
        radius: 10
        color: Theme.surface
        border.color: Theme.border

        Rectangle {
            z: -1
            anchors.fill: parent
            anchors.margins: -1
            anchors.topMargin: 3
            anchors.bottomMargin: -5
            radius: 12
            color: Theme.dark ? "#50000000" : "#14000000"
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fast
        }
    }
}
