import QtQuick
import Rookery

/// Paragraphs, headings and lists, or what the user typed. The HTML is our own (app/text/markdown/markdown_parts.h); selectable.
TextEdit {
    id: root

    required property string html
    property bool columnsFromTheRight: false
    readonly property string lineSheet: "<style>p, li { line-height: " + Math.round(root.font.pixelSize * Theme.answerHeight) + "px; }</style>"
    property PartSelection selection: null  // over it and its neighbours

    objectName: "answerText"
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    // Each paragraph stands on the side where its own language begins.
    horizontalAlignment: TextEdit.AlignLeft
    LayoutMirroring.enabled: false
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: false
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.textSize
    // A text that is there from the start is laid out anew with each property that is set after it.
    Component.onCompleted: root.text = Qt.binding(() => Theme.markdownSheet + root.lineSheet + shownFormulas.shown)
    onLinkActivated: link => App.askToOpen(link)
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Copy) && (shownFormulas.any || root.columnsFromTheRight)) {
            root.copySelected();
            event.accepted = true;
        }
    }

    /// Formulas as they were written.
    function copySelected(): void {
        if (shownFormulas.any || root.columnsFromTheRight) {
            App.copy(shownFormulas.textBetween(root.selectionStart, root.selectionEnd));
        } else {
            root.copy();
        }
    }

    FormulaText {
        id: shownFormulas

        objectName: "formulas"
        anchors.fill: parent
        html: root.html
        textDocument: root.textDocument
        colour: root.color
        font: root.font
        columnsFromTheRight: root.columnsFromTheRight
    }

    TextMenu {
        text: root
    }
    MatchHighlighter {
        textDocument: root.textDocument
        words: App.marked
        colour: Theme.match
    }
    HoverHandler {
        cursorShape: root.hoveredLink === "" ? Qt.IBeamCursor : Qt.PointingHandCursor
    }
    Loader {
        active: root.hoveredLink !== ""
        sourceComponent: Tip {
            parent: root
            visible: true
            delay: 200
            text: root.hoveredLink
        }
    }

    Accessible.description: shownFormulas.words
}
