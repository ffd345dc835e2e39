pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// The learning itself: how much of it, how far it is, and what came of it.
TeachSection {
    id: root

    required property bool narrow
    readonly property Teaching teaching: App.teaching
    readonly property bool busy: root.teaching.phase === Teaching.Learning || root.teaching.phase === Teaching.Paused

    title: root.teaching.phase === Teaching.Done ? qsTr("What it learned") : qsTr("Teach")
    note: root.teaching.phase === Teaching.Preparing ? root.teaching.estimate : root.teaching.figures

    Banner {
        objectName: "teachError"
        sentence: root.teaching.complaint
        onDismissed: root.teaching.dismissComplaint()
        Layout.fillWidth: true
    }
    Flow {
        id: choices

        visible: root.teaching.phase === Teaching.Preparing
        spacing: Theme.gap
        Layout.fillWidth: true
        Choice {
            objectName: "teachKind"
            width: root.narrow ? choices.width : 230
            model: [qsTr("A voice: a starting state"), qsTr("More than a voice: a LoRA")]
            chosen: root.teaching.kind
            onActivated: index => root.teaching.kind = index
            Accessible.name: qsTr("What is made of the examples")
        }
        Choice {
            objectName: "loraRank"
            visible: root.teaching.kind === Teaching.Lora
            width: root.narrow ? choices.width : 110
            model: root.teaching.ranks
            chosen: root.teaching.rankIndex
            onActivated: index => root.teaching.rankIndex = index
            Accessible.name: qsTr("Rank of the LoRA")
        }
        Choice {
            objectName: "teachEffort"
            width: root.narrow ? choices.width : 210
            model: [qsTr("Quick: 50 steps"), qsTr("Normal: 100 steps"), qsTr("Thorough: 300 steps")]
            chosen: root.teaching.effort
            onActivated: index => root.teaching.effort = index
            Accessible.name: qsTr("How long it learns")
        }
        TextButton {
            objectName: "teachButton"
            highlighted: true
            enabled: root.teaching.canTeach
            text: qsTr("Teach")
            onClicked: root.teaching.teach()
        }
        TextButton {
            objectName: "resumeTeaching"
            visible: root.teaching.resumable
            enabled: root.teaching.canTeach
            text: qsTr("Go on where it stopped")
            onClicked: root.teaching.teach(true)
        }
    }
    Text {
        visible: root.teaching.phase === Teaching.Preparing
        text: root.teaching.kind === Teaching.Lora ? qsTr("What it learns is merged into the model when that is loaded, and holds in all its conversations for as long as it is switched on. A higher rank learns more, and takes longer.")
                                                   : qsTr("What it learns is a state of a few megabytes from which conversations can start; the model stays as it is.")
        textFormat: Text.PlainText
        color: Theme.secondaryText
        font.pixelSize: Theme.tinySize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: root.teaching.phase !== Teaching.Preparing
        spacing: 8
        Layout.fillWidth: true
        Text {
            visible: root.busy
            text: root.teaching.status
            textFormat: Text.PlainText
            color: Theme.text
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ProgressLine {
            visible: root.busy
            value: root.teaching.progress
            Layout.fillWidth: true
            Accessible.name: root.teaching.status
        }
        LossPlot {
            objectName: "lossPlot"
            curve: root.teaching.curve
            learnedColour: Theme.chance
            heldOutColour: Theme.accent
            lineColour: Theme.border
            Layout.fillWidth: true
            Layout.preferredHeight: 132
            Layout.topMargin: 4
            Accessible.role: Accessible.Chart
            Accessible.name: qsTr("How well the answers are predicted, over the steps")
            Accessible.description: root.teaching.losses
        }
        Flow {
            spacing: 14
            Layout.fillWidth: true
            Row {
                spacing: 6
                Rectangle {
                    width: 14
                    height: 2
                    color: Theme.chance
                    anchors.verticalCenter: parent.verticalCenter
                }
                Text {
                    text: qsTr("learned from")
                    color: Theme.faintText
                    font.pixelSize: Theme.tinySize
                }
            }
            Row {
                spacing: 6
                Rectangle {
                    width: 14
                    height: 3
                    radius: 1
                    color: Theme.accent
                    anchors.verticalCenter: parent.verticalCenter
                }
                Text {
                    text: qsTr("judged by")
                    color: Theme.faintText
                    font.pixelSize: Theme.tinySize
                }
            }
            Text {
                text: root.teaching.losses
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
            }
        }
    }
    Flow {
        visible: root.busy
        spacing: Theme.gap
        Layout.fillWidth: true
        TextButton {
            objectName: "pauseTeaching"
            text: root.teaching.phase === Teaching.Paused ? qsTr("Go on") : qsTr("Pause")
            onClicked: root.teaching.pause(root.teaching.phase === Teaching.Learning)
        }
        TextButton {
            objectName: "stopTeaching"
            iconName: "stop"
            text: root.teaching.learned ? qsTr("Stop, and keep the best") : qsTr("Stop")
            onClicked: root.teaching.stop()
        }
    }
    TeachResult {
        visible: root.teaching.phase === Teaching.Done
        narrow: root.narrow
        Layout.fillWidth: true
    }
}
