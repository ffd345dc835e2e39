pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Teaching the model by examples, from top to bottom: what it is to learn, what it is tried with, the
/// learning itself, what came of it.
Item {
    id: root

    property bool sidebarShown: true
    readonly property Teaching teaching: App.teaching

    signal sidebarRequested
    signal modelRequested

    Component.onCompleted: root.teaching.open()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 4
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.bar
            Layout.leftMargin: 10
            Layout.rightMargin: 10
            IconButton {
                name: root.sidebarShown ? qsTr("Hide conversations") : qsTr("Show conversations")
                shortcutText: "Ctrl+B"
                iconName: "sidebar"
                onClicked: root.sidebarRequested()
            }
            Text {
                text: qsTr("Teach")
                textFormat: Text.PlainText
                elide: Text.ElideRight
                color: Theme.text
                font.pixelSize: Theme.textSize
                font.weight: Font.DemiBold
                Layout.fillWidth: true
                Layout.leftMargin: 6
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ModelChip {
                Layout.maximumWidth: Math.max(120, root.width * 0.5)
                onClicked: root.modelRequested()
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        Flickable {
            id: flickable

            readonly property real inner: Math.min(width - 36, Theme.columnWidth)

            objectName: "teachArea"
            clip: true
            contentHeight: column.implicitHeight + 48
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ThinScrollBar {}

            ColumnLayout {
                id: column

                anchors.horizontalCenter: parent.horizontalCenter
                y: 20
                width: flickable.inner
                spacing: 26

                ColumnLayout {
                    spacing: 12
                    Layout.fillWidth: true
                    Text {
                        text: qsTr("Show the model how you want to be answered, and it takes that on: a voice, a format, a task. A few dozen examples do, and minutes on this computer. It learns no facts: what it doesn’t know it makes up as before, in the new voice.")
                        textFormat: Text.PlainText
                        color: Theme.secondaryText
                        font.pixelSize: Theme.smallSize
                        lineHeightMode: Text.FixedHeight
                        lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                    Banner {
                        objectName: "teachObstacle"
                        sentence: root.teaching.obstacle
                        warning: true
                        dismissible: false
                        actionText: root.teaching.cardInTheWay ? qsTr("Load on the processor") : ""
                        onActionTriggered: root.teaching.useProcessor()
                        Layout.fillWidth: true
                    }
                }
                TeachExamples {
                    enabled: root.teaching.phase === Teaching.Preparing
                    narrow: flickable.inner < 520
                    onPickingRequested: picker.open()
                }
                TeachTrials {
                    narrow: flickable.inner < 520
                }
                TeachRun {
                    narrow: flickable.inner < 520
                }
            }
        }
    }
    // Shows what has begun, or come to its end, once it is laid out.
    Timer {
        id: showRun

        interval: 60
        onTriggered: flickable.contentY = Math.max(0, flickable.contentHeight - flickable.height)
    }
    Connections {
        property int phase: Teaching.Preparing

        target: root.teaching

        function onChanged(): void {
            if (phase !== root.teaching.phase) {
                phase = root.teaching.phase;
                showRun.restart();
            }
        }
    }
    DropArea {
        anchors.fill: parent
        enabled: root.visible && root.teaching.phase === Teaching.Preparing
        onEntered: drag => {
            drag.accepted = drag.hasUrls;
        }
        onDropped: drop => {
            for (const file of drop.urls) {
                root.teaching.examples.addFile(file);
            }
            drop.accept(Qt.CopyAction);
        }
        Rectangle {
            anchors.fill: parent
            visible: parent.containsDrag
            color: Theme.shade
            Text {
                anchors.centerIn: parent
                width: Math.min(parent.width - 48, 420)
                padding: 24
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Drop the file to take its examples")
                font.pixelSize: Theme.textSize
                font.weight: Font.Medium
                color: Theme.inverseText
                wrapMode: Text.Wrap
            }
        }
    }
    AnswerPicker {
        id: picker
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Teach")
}
