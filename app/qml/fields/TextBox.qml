import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A few lines of text to type. Tab leaves it. Grows with its text up to `mostLines`, then it scrolls.
ScrollView {
    id: root

    property alias text: area.text
    property string placeholderText
    property alias readOnly: area.readOnly
    property string name
    property int leastLines: 3
    property int mostLines: 9

    signal edited(string text)

    function focusText(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    clip: true
    implicitWidth: 200
    contentWidth: root.availableWidth
    implicitHeight: Math.ceil(Math.max(root.leastLines, Math.min(area.lineCount, root.mostLines)) * metrics.lineSpacing) + 20
    font.pixelSize: Theme.smallSize
    ScrollBar.vertical: ThinScrollBar {
        parent: root
        x: Theme.mirrored ? 0 : root.width - width
        height: root.height
    }
    ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

    FontMetrics {
        id: metrics

        font: area.font
    }
    TextEditor {
        id: area

        padding: 10
        font: root.font
        color: root.readOnly ? Theme.secondaryText : Theme.text
        onTextChanged: {
            if (area.activeFocus && !root.readOnly) {
                root.edited(area.text);
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: root.readOnly ? Theme.window : Theme.surface
            border.width: area.activeFocus ? 2 : 1
            border.color: area.activeFocus ? Theme.accent : Theme.fieldBorder
        }
        Accessible.name: root.name

        TextMenu {
            text: area
        }
        // The area's own one stays on one line.
        Text {
            visible: area.length === 0 && area.preeditText === ""
            x: area.leftPadding
            y: area.topPadding
            width: area.width - area.leftPadding - area.rightPadding
            text: root.placeholderText
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font: area.font
            color: Theme.faintText
        }
    }
}
