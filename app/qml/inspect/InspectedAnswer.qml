pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// An answer, or a part of a text, token by token: how surprising each was, over a text in which the unlikely ones are tinted and the
/// least likely underlined. Arrow keys go from token to token.
FocusScope {
    id: root

    required property Inspection inspection
    property string name: qsTr("The answer, token by token")
    property bool pinned: false

    function focusText(): void {
        text.forceActiveFocus();
    }

    /// Of the token shown.
    function placeBox(): rect {
        return text.mapToItem(root, text.positionToRectangle(root.inspection.start(root.inspection.place)));
    }

    function placeUnder(position: point): int {
        const unit = text.positionAt(position.x, position.y);
        const box = text.positionToRectangle(unit);
        return root.inspection.placeAt(position.x < box.x ? unit - 1 : unit);
    }

    function pin(place: int): void {
        root.pinned = place >= 0;
        root.inspection.show(place);
        text.forceActiveFocus();
    }

    function key(key: int): bool {
        switch (key) {
        case Qt.Key_Right:
        case Qt.Key_Left:
            root.pinned = true;
            root.inspection.step(key === Qt.Key_Right ? 1 : -1);
            return true;
        case Qt.Key_Home:
        case Qt.Key_End:
            root.pinned = true;
            root.inspection.show(-1);
            root.inspection.step(key === Qt.Key_Home ? 1 : -1);
            return true;
        case Qt.Key_Down:
        case Qt.Key_Up:
            if (!card.visible)
                return false;
            card.step(key === Qt.Key_Down ? 1 : -1);
            return true;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            card.pick();
            return card.visible;
        case Qt.Key_Escape:
            if (root.inspection.place >= 0)
                root.pin(-1);
            else
                root.inspection.close();
            return true;
        }
        return false;
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: 8

        RowLayout {
            width: parent.width
            spacing: 10
            Text {
                text: root.inspection.summary !== "" ? root.inspection.summary
                    : root.inspection.computing ? qsTr("Asking the model…") : root.inspection.complaint
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.tinySize
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            Repeater {
                model: 3  // no list of texts: another language would exchange the items within a layout
                delegate: Rectangle {
                    id: sample

                    required property int index

                    implicitWidth: legend.implicitWidth + 10
                    implicitHeight: legend.implicitHeight + 4
                    radius: 3
                    color: sample.index === 0 ? Theme.lessLikely : sample.index === 1 ? Theme.unlikely : Theme.leastLikely
                    Text {
                        id: legend

                        anchors.centerIn: parent
                        text: sample.index === 0 ? qsTr("below 50 %") : sample.index === 1 ? qsTr("20 %") : qsTr("5 %")
                        font.pixelSize: Theme.tinySize
                        font.underline: sample.index === 2
                        color: Theme.text
                    }
                }
            }
        }
        SurprisePlot {
            id: plot

            width: parent.width
            height: 48
            inspection: root.inspection
            bar: Theme.chance
            peak: Theme.surpriseBar
            line: Theme.border
            mark: Theme.accent
            Accessible.role: Accessible.Chart
            Accessible.name: qsTr("Surprise over the text")
            Accessible.description: root.inspection.summary

            MouseArea {
                anchors.fill: parent
                onPressed: event => root.pin(plot.placeAt(event.x))
                onPositionChanged: event => root.pin(plot.placeAt(event.x))
            }
        }
        TextEdit {
            id: text

            objectName: "inspectedText"
            width: parent.width
            readOnly: true
            focus: true
            activeFocusOnTab: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.textSize
            Accessible.role: Accessible.EditableText
            Accessible.name: root.name
            Accessible.description: root.inspection.place >= 0 ? root.inspection.token + ": " + root.inspection.figures : root.inspection.summary
            Accessible.readOnly: true

            Keys.onPressed: event => {
                event.accepted = root.key(event.key);
            }

            TokenInk {
                textDocument: text.textDocument
                inspection: root.inspection
                lessLikely: Theme.lessLikely
                unlikely: Theme.unlikely
                leastLikely: Theme.leastLikely
                chosen: Theme.accent
                chosenText: Theme.accentText
            }
            HoverHandler {
                id: hover

                onPointChanged: if (!root.pinned && !card.hovered) dwell.restart()
            }
            TapHandler {
                onTapped: point => root.pin(root.placeUnder(point.position))
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: -4
                visible: text.activeFocus && root.inspection.place < 0
                color: "transparent"
                radius: Theme.radius
                border.color: Theme.accent
                border.width: 2
            }
        }
    }
    Component.onCompleted: {
        text.text = root.inspection.text();
        text.forceActiveFocus();
    }

    Timer {
        id: dwell

        interval: 140
        onTriggered: if (hover.hovered && !root.pinned && !card.hovered)
            root.inspection.show(root.placeUnder(hover.point.position))
    }
    Connections {
        target: root.inspection

        function onTextGrew(piece: string): void {
            text.insert(text.length, piece);
        }
        function onTextReplaced(): void {
            text.text = root.inspection.text();
        }
    }
    TokenCard {
        id: card

        inspection: root.inspection

        readonly property rect box: text.positionToRectangle(root.inspection.start(root.inspection.place))
        readonly property point below: text.mapToItem(root, box.x, box.y + box.height + 4)

        visible: root.visible && root.inspection.place >= 0
        x: Math.max(0, Math.min(below.x - 20, root.width - width))
        y: below.y
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What the model expected")
}
