pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Picks answers of the user's own conversations as examples.
Modal {
    id: root

    readonly property ConversationAnswers answers: App.teaching.answers

    objectName: "answerPicker"
    title: qsTr("Answers to learn from")
    preferredWidth: Math.round(600 * Math.max(1, Theme.scale))
    onAboutToShow: root.answers.open()

    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        Choice {
            visible: root.answers.titles.length > 0
            model: root.answers.titles
            currentIndex: root.answers.shown
            onActivated: index => root.answers.show(index)
            Layout.fillWidth: true
            Accessible.name: qsTr("Conversation")
        }
        Banner {
            sentence: root.answers.complaint
            dismissible: false
            Layout.fillWidth: true
        }
        Text {
            visible: root.answers.count === 0
            text: root.answers.titles.length === 0 ? qsTr("There is no conversation with answers yet.")
                                                   : qsTr("This conversation has no answers to questions without pictures.")
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: list

            visible: count > 0
            clip: true
            spacing: 2
            model: root.answers
            currentIndex: -1  // as in TeachExamples
            boundsBehavior: Flickable.StopAtBounds
            implicitHeight: Math.min(contentHeight, 360)
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ThinScrollBar {}
            delegate: PickedAnswer {
                width: list.width
                onPickRequested: (row, picked) => root.answers.pick(row, picked)
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Answers")
        }
        Text {
            visible: root.answers.count > 0
            text: qsTr("Pick the answers that are as you want them; change others in the conversation first. Those that follow each other are learned together, so that what hangs on the question before makes sense.")
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            TextButton {
                visible: root.answers.count > 0
                flat: true
                text: root.answers.picked === root.answers.count ? qsTr("Pick none") : qsTr("Pick all")
                onClicked: root.answers.pickAll(root.answers.picked !== root.answers.count)
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "takeAnswers"
                highlighted: true
                enabled: root.answers.picked > 0
                text: qsTr("Take %n answer(s)", "", root.answers.picked)
                onClicked: {
                    App.teaching.takeAnswers();
                    root.close();
                }
            }
        }
    }
}
