import QtQuick
import Rookery

/// What the model wrote, laid out part by part.
Column {
    id: root

    required property MessageModel messages
    required property Asking asking
    required property double messageId
    required property double thinkingSeconds
    required property bool streaming
    required property real viewTop     // of what is seen, in this item
    required property real viewHeight
    property bool savesCode: true      // to a file that is asked for

    signal shifted(distance: real)

    /// The first text that shows a marked word; null: none does.
    function reveal(words: list<string>): Item {
        return parts.reveal(words);
    }

    topPadding: -Math.round(Theme.textSize * 0.4)  // its first line has its free height above the letters
    spacing: 10

    AnswerText {
        id: said

        messages: root.messages
        messageId: root.messageId
    }
    Loader {
        id: thought

        active: !said.thought.empty || (said.thinking && root.streaming)
        visible: active
        width: parent.width
        sourceComponent: ThoughtBlock {
            parts: said.thought
            thinking: said.thinking && root.streaming
            seconds: root.thinkingSeconds
            viewTop: root.viewTop - thought.y
            viewHeight: root.viewHeight
            onShifted: distance => root.shifted(distance)
        }
    }
    PartSelection {
        id: selection

        width: parent.width
        height: parts.height
        column: parts

        PartColumn {
            id: parts

            objectName: "answerParts"
            width: parent.width
            height: implicitHeight
            model: said.parts
            lineHeight: Theme.textSize * Theme.lineHeight
            viewTop: root.viewTop - selection.y
            viewHeight: root.viewHeight
            onShifted: distance => root.shifted(distance)

            PartDelegate {
                kind: MarkdownModel.Text
                component: TextPart {}
            }
            PartDelegate {
                kind: MarkdownModel.Code
                component: CodePart {
                    parts: said.parts
                    savable: root.savesCode
                }
            }
            PartDelegate {
                kind: MarkdownModel.Table
                component: TablePart {}
            }
            PartDelegate {
                kind: MarkdownModel.Formula
                component: TablePart {
                    centred: true
                }
            }
            PartDelegate {
                kind: MarkdownModel.Quote
                component: QuotePart {}
            }
        }
    }
    Loader {
        active: root.streaming && said.parts.empty && !said.thinking
        visible: active
        sourceComponent: WritingMark {
            asking: root.asking
        }
    }
}
