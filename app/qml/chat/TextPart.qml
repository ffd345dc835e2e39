import QtQuick
import Rookery

/// Paragraphs, headings and lists, or what the user typed. The HTML is our own (app/text/markdown_html.h); selectable.
TextEdit {
    id: root

    required property string html

    objectName: "answerText"
    text: Theme.markdownSheet + root.html
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    // Each paragraph stands on the side where its own language begins.
    horizontalAlignment: TextEdit.AlignLeft
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: false
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.textSize
    onLinkActivated: link => App.askToOpen(link)

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
    Tip {
        visible: root.hoveredLink !== ""
        delay: 200
        text: root.hoveredLink
    }
}
