pragma ComponentBehavior: Bound

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
            source: ["TextPart.qml", "CodePart.qml", "TablePart.qml", "QuotePart.qml"][part.kind]

            Binding {
                target: part.item
                property: part.kind === 1 ? "code" : "html"
                value: part.kind === 1 ? part.code : part.html
                when: part.status === Loader.Ready
            }
            Binding {
                target: part.item
                property: "language"
                value: part.language
                when: part.status === Loader.Ready && part.kind === 1
            }
        }
    }
    WritingMark {
        visible: root.streaming && root.text === "" && !root.thinking
    }
}
