pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// Up to three prompts that show what the teaching does: answered before and after, side by side.
TeachSection {
    id: root

    required property bool narrow
    readonly property TrialList trials: App.teaching.trials

    function add(): void {
        root.trials.add(prompt.text);
        prompt.clear();
    }

    title: qsTr("Try it with")
    note: qsTr("not learned from")

    // A positioner, since prompts come and go: Qt 6.4 reads deleted items of a layout within a layout.
    Column {
        id: rows

        visible: root.trials.count > 0
        spacing: 8
        Layout.fillWidth: true
        Repeater {
            model: root.trials
            delegate: TrialRow {
                width: rows.width
                narrow: root.narrow
                onRemoveRequested: row => root.trials.remove(row)
            }
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Prompts to try")
    }
    RowLayout {
        visible: !root.trials.full
        spacing: Theme.gap
        Layout.fillWidth: true
        Field {
            id: prompt

            objectName: "trialPrompt"
            placeholderText: qsTr("A question that is not among the examples")
            onAccepted: root.add()
            Layout.fillWidth: true
            Accessible.name: qsTr("Prompt to try")
        }
        TextButton {
            objectName: "addTrial"
            enabled: prompt.text.trim() !== ""
            text: qsTr("Add")
            onClicked: root.add()
        }
    }
}
