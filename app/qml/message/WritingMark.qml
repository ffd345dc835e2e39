pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// Three dots that breathe while the answer has not begun, or stand still where little shall move, and how much was
/// read when that takes long.
Row {
    id: root

    required property Asking asking

    spacing: 10
    height: Theme.textSize * 1.6

    Row {
        spacing: 5
        anchors.verticalCenter: parent.verticalCenter
        Repeater {
            model: 3
            delegate: Rectangle {
                id: dot

                required property int index

                width: 7
                height: 7
                radius: 3.5
                color: Theme.faintText
                SequentialAnimation on opacity {
                    running: root.visible && !Theme.lessMotion
                    loops: Animation.Infinite
                    PauseAnimation {
                        duration: dot.index * 140
                    }
                    NumberAnimation {
                        from: 0.25
                        to: 1
                        duration: 380
                    }
                    NumberAnimation {
                        from: 1
                        to: 0.25
                        duration: 380
                    }
                    PauseAnimation {
                        duration: (2 - dot.index) * 140
                    }
                }
            }
        }
    }
    Text {
        visible: root.asking.lookDone >= 0
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Looking at the picture… %1 %").arg(Math.round(root.asking.lookDone * 100))
        color: Theme.faintText
        font.pixelSize: Theme.smallSize
    }
    Text {
        visible: root.asking.lookDone < 0 && root.asking.readTotal > 256 && root.asking.readDone < root.asking.readTotal
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Reading %1 of %2 tokens").arg(root.asking.readDone).arg(root.asking.readTotal)
        color: Theme.faintText
        font.pixelSize: Theme.smallSize
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The model is reading")
}
