import QtQuick
import Rookery

/// What the model wrote, laid out part by part.
Column {
    id: root

    required property string text
    required property string thought
    required property bool thinking
    required property double thinkingSeconds
    required property bool streaming

    signal linkRequested(string target)

    spacing: 10
    topPadding: 4

    ThoughtBlock {
        visible: root.thought !== "" || (root.thinking && root.streaming)
        width: parent.width
        thought: root.thought
        thinking: root.thinking && root.streaming
        seconds: root.thinkingSeconds
    }
    Repeater {
        model: MarkdownModel {
            source: root.text
        }
        delegate: Loader {
            id: part

            required property int kind
            required property string html
            required property string code
            required property string language

            width: root.width
            sourceComponent: part.kind === 1 ? codePart : part.kind === 2 ? tablePart : textPart

            Component {
                id: textPart

                TextPart {
                    html: part.html
                    onLinkRequested: target => root.linkRequested(target)
                }
            }
            Component {
                id: codePart

                CodePart {
                    code: part.code
                    language: part.language
                }
            }
            Component {
                id: tablePart

                TablePart {
                    html: part.html
                    onLinkRequested: target => root.linkRequested(target)
                }
            }
        }
    }
    WritingMark {
        visible: root.streaming && root.text === "" && !root.thinking
    }
}
