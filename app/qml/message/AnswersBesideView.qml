pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// Answers to one question beside each other while they are written, and below each other where there is no room; until
/// one is kept. The arrow keys go from one to the next, Enter keeps the one that has the focus.
Column {
    id: root

    required property AnswersBeside beside
    required property Asking asking
    required property real viewTop     // of what is seen, in this item
    required property real viewHeight
    readonly property int count: answers.count
    // As many as fit in a row, and as even rows as can be.
    readonly property int fitting: Math.max(1, Math.floor((root.width + grid.spacing) / (Theme.besideLeast + grid.spacing)))
    readonly property int rows: Math.ceil(root.count / root.fitting)

    signal shifted(distance: real)

    function focusOn(row: int): void {
        const answer = answers.itemAt(row);
        if (answer) {
            answer.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    objectName: "answersBeside"
    spacing: 8

    RowLayout {
        width: parent.width
        spacing: Theme.gap
        Text {
            text: root.asking.busy ? qsTr("%n answers are being written", "", root.count) : qsTr("%n answers: keep one", "", root.count)
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        SmallButton {
            objectName: "closeBeside"
            name: qsTr("Show one at a time")
            iconName: "close"
            onClicked: root.beside.close()
        }
    }
    Grid {
        id: grid

        width: parent.width
        columns: Math.max(1, Math.ceil(root.count / Math.max(1, root.rows)))
        spacing: 12

        Repeater {
            id: answers

            model: root.beside.answers
            delegate: AnswerBeside {
                id: answer

                width: Math.floor((grid.width - (grid.columns - 1) * grid.spacing) / grid.columns)
                messages: root.beside.answers
                asking: root.asking
                viewTop: root.viewTop - grid.y - answer.y
                viewHeight: root.viewHeight
                onKept: root.beside.keep(answer.messageId)
                onClosed: root.beside.close()
                onStepped: (aside, down) => root.focusOn(answer.index + aside + down * grid.columns)
                onShifted: distance => root.shifted(distance)
            }
        }
    }
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Answers side by side")
}
