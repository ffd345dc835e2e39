pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// The folders above the one shown, each a button that leads there; the end of a long path is seen.
ListView {
    id: root

    required property var crumbs       // {name, path}

    signal entered(string folder)

    objectName: "folderPath"
    implicitHeight: Theme.control
    orientation: ListView.Horizontal
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    model: root.crumbs
    onCountChanged: root.positionViewAtEnd()
    onWidthChanged: root.positionViewAtEnd()
    delegate: Row {
        id: crumb

        required property var modelData
        required property int index
        readonly property bool last: crumb.index === root.count - 1

        Icon {
            visible: crumb.index > 0
            icon: "chevron-right"
            size: 14
            anchors.verticalCenter: parent.verticalCenter
        }
        TextButton {
            flat: true
            text: crumb.modelData.name
            leftPadding: 7
            rightPadding: 7
            labelColour: crumb.last ? Theme.text : Theme.secondaryText
            onClicked: root.entered(crumb.modelData.path)
            Accessible.description: crumb.modelData.path
        }
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Path of the folder")
}
