pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The examples, and where they come from: typed, from a file, from conversations.
TeachSection {
    id: root

    required property bool narrow
    readonly property ExampleList examples: App.teaching.examples
    property int edited: -1  // the row that the fields hold

    signal pickingRequested

    function take(): void {
        if (root.edited >= 0) {
            root.examples.change(root.edited, question.text, answer.text);
        } else {
            root.examples.add(question.text, answer.text);
        }
        root.empty();
        question.focusText();
    }

    function edit(row: int): void {
        root.edited = row;
        question.text = root.examples.questionOf(row);
        answer.text = root.examples.answerOf(row);
        question.focusText();
    }

    /// The keyboard that removed it goes on with the one that stands there now.
    function remove(row: int): void {
        const byKeyboard = (list.itemAtIndex(row) as ExampleRow)?.removing ?? false;
        root.empty();
        root.examples.remove(row);
        if (byKeyboard && root.examples.count === 0) {
            question.focusText();
        } else if (byKeyboard) {
            list.forceLayout();
            (list.itemAtIndex(Math.min(row, list.count - 1)) as ExampleRow)?.focusRemove();
        }
    }

    function remember(): void {
        App.unfinished.keep("example", {
            "question": question.text,
            "answer": answer.text
        });
    }

    function empty(): void {
        root.edited = -1;
        question.text = "";
        answer.text = "";
        App.unfinished.forget("example");
    }

    Component.onCompleted: {
        const left = App.unfinished.of("example");
        question.text = left.question ?? "";
        answer.text = left.answer ?? "";
    }

    title: qsTr("Examples")
    note: root.examples.summary

    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        TextBox {
            id: question

            objectName: "exampleQuestion"
            placeholderText: qsTr("What you would ask")
            name: qsTr("Question of an example")
            onEdited: root.remember()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        TextBox {
            id: answer

            objectName: "exampleAnswer"
            placeholderText: qsTr("What it should answer, in its voice and form")
            name: qsTr("Answer of an example")
            onEdited: root.remember()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true
        TextButton {
            objectName: "addExample"
            highlighted: question.text.trim() !== "" && answer.text.trim() !== ""
            enabled: highlighted
            iconName: root.edited >= 0 ? "check" : "plus"
            text: root.edited >= 0 ? qsTr("Change example %1").arg(root.edited + 1) : qsTr("Add")
            onClicked: root.take()
        }
        TextButton {
            visible: root.edited >= 0
            text: qsTr("Cancel")
            onClicked: root.empty()
        }
        TextButton {
            text: qsTr("From a file…")
            iconName: "file"
            onClicked: App.files.ask(exampleFile)
        }
        TextButton {
            objectName: "fromConversations"
            text: qsTr("From conversations…")
            onClicked: root.pickingRequested()
        }
        TextButton {
            visible: root.examples.count > 1
            danger: true
            flat: true
            text: qsTr("Remove all")
            onClicked: {
                root.empty();
                root.examples.clear();
            }
        }
    }
    Banner {
        objectName: "exampleError"
        sentence: root.examples.complaint
        onDismissed: root.examples.dismissComplaint()
        Layout.fillWidth: true
    }
    ListView {
        id: list

        objectName: "exampleList"
        visible: count > 0
        clip: true
        spacing: 2
        model: root.examples
        currentIndex: -1  // the current row takes the focus each time that another one becomes it
        boundsBehavior: Flickable.StopAtBounds
        implicitHeight: Math.min(contentHeight, 320)
        Layout.fillWidth: true
        ScrollBar.vertical: ThinScrollBar {}
        delegate: ExampleRow {
            width: list.width
            onEditRequested: row => root.edit(row)
            onRemoveRequested: row => root.remove(row)
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Examples")
    }
    Text {
        visible: root.examples.count === 0 && !root.examples.reading
        text: qsTr("No examples yet. Type a few, drop a file here (JSON lines, CSV, a text), or take answers of your own conversations. Twenty to sixty that have their form in common are a good number; ten or more let some be held out to judge by.")
        textFormat: Text.PlainText
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Text {
        visible: root.examples.reading
        text: qsTr("Reading…")
        color: Theme.secondaryText
        font.pixelSize: Theme.tinySize
    }
    FileRequest {
        id: exampleFile

        purpose: "examples"
        title: qsTr("Take examples from a file")
        acceptText: qsTr("Take")
        filters: [qsTr("Examples (*.jsonl *.json *.csv *.tsv *.txt)"), qsTr("All files (*)")]
        onChosen: file => root.examples.addFile(file)
    }
}
