pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// What the model thought before it answered, folded away unless the reader wants it.
Column {
    id: root

    required property MarkdownModel parts
    required property bool thinking
    required property double seconds
    required property real viewTop
    required property real viewHeight
    property bool unfolded: false

    signal shifted(distance: real)

    objectName: "thoughtBlock"
    spacing: 6

    Button {
        id: head

        padding: 0
        leftPadding: 8
        rightPadding: 10
        implicitHeight: 30
        focusPolicy: Qt.TabFocus
        contentItem: Row {
            spacing: 7
            Icon {
                icon: "thought"
                size: 16
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: root.thinking ? qsTr("Thinking…")
                                    : root.seconds >= 1 ? qsTr("Thought for %1 s").arg(Math.round(root.seconds))
                                                        : root.seconds > 0 ? qsTr("Thought for a moment") : qsTr("Thought")
                textFormat: Text.PlainText
                color: Theme.secondaryText
                font.pixelSize: Theme.smallSize
            }
            Icon {
                icon: root.unfolded ? "chevron-down" : "chevron-right"
                size: 14
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: head.hovered ? Theme.hover : "transparent"
            border.width: head.visualFocus ? 2 : 0
            border.color: Theme.accent
        }
        onClicked: root.unfolded = !root.unfolded
        Keys.onReturnPressed: head.clicked()
        Accessible.name: root.unfolded ? qsTr("Hide the thought") : qsTr("Show the thought")
    }
    // Made only for who reads it.
    Repeater {
        model: root.unfolded ? 1 : 0
        delegate: Item {
            id: body

            width: root.width
            implicitHeight: column.implicitHeight

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: 14
                width: 2
                height: parent.height
                radius: 1
                color: Theme.border
            }
            PartSelection {
                anchors.left: parent.left
                anchors.leftMargin: 28
                width: parent.width - 28
                height: column.height
                column: column

                PartColumn {
                    id: column

                    objectName: "thoughtParts"
                    width: parent.width
                    height: implicitHeight
                    model: root.parts
                    lineHeight: Theme.smallSize * Theme.lineHeight
                    viewTop: root.viewTop - body.y
                    viewHeight: root.viewHeight
                    onShifted: distance => root.shifted(distance)

                    PartDelegate {
                        kind: MarkdownModel.Text
                        component: TextPart {
                            color: Theme.secondaryText
                            font.pixelSize: Theme.smallSize
                        }
                    }
                    PartDelegate {
                        kind: MarkdownModel.Code
                        component: CodePart {
                            parts: root.parts
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
        }
    }
}
