import QtQuick
import QtQuick.Layouts
import Rookery

/// What the model can do at the cursor, and how long the text is.
ColumnLayout {
    id: root

    signal rewriteRequested
    signal done  ///< the keyboard goes back to the text

    spacing: 6

    Flow {
        spacing: 6
        Layout.fillWidth: true

        TextButton {
            id: continueButton

            objectName: "continueButton"
            highlighted: true
            iconName: App.writing.coAuthor.busy ? "stop" : "continue"
            text: App.writing.coAuthor.busy ? qsTr("Stop") : qsTr("Continue")
            enabled: App.writing.coAuthor.busy || App.writing.coAuthor.canContinue
            onClicked: {
                App.writing.coAuthor.busy ? App.writing.coAuthor.stop() : App.writing.coAuthor.goOn();
                root.done();
            }
            Tip {
                visible: continueButton.hovered
                text: App.writing.coAuthor.busy ? qsTr("Stop") + "  " + App.keys("Esc")
                                                : qsTr("Continue at the cursor") + "  " + App.keys("Ctrl+Return")
            }
        }
        TextButton {
            objectName: "againButton"
            iconName: "regenerate"
            text: qsTr("Again")
            enabled: App.writing.coAuthor.canRepeat
            onClicked: {
                App.writing.coAuthor.repeat();
                root.done();
            }
        }
        Choice {
            id: drafts

            readonly property var counts: [1, 2, 3, 4, 6, 8]

            objectName: "draftsChoice"
            width: Math.max(150, implicitContentWidth + leftPadding + rightPadding)
            model: counts.map(count => count === 1 ? qsTr("Into the text") : qsTr("%n to choose from", "", count))
            currentIndex: Math.max(0, counts.indexOf(App.writing.coAuthor.drafts))
            onActivated: index => App.writing.coAuthor.drafts = drafts.counts[index]
            Accessible.name: qsTr("Continuations written at a time")
        }
        TextButton {
            objectName: "rewriteButton"
            iconName: "edit"
            text: qsTr("Rewrite…")
            enabled: App.writing.coAuthor.canRewrite
            onClicked: root.rewriteRequested()
        }
        TextButton {
            objectName: "fillButton"
            iconName: "plus"
            text: qsTr("Fill in")
            enabled: App.writing.coAuthor.canFill
            onClicked: {
                App.writing.coAuthor.fill();
                root.done();
            }
        }
        TextButton {
            objectName: "acceptButton"
            visible: App.writing.manuscript.anyByModel
            iconName: "check"
            text: qsTr("Accept")
            onClicked: {
                App.writing.manuscript.accept();
                root.done();
            }
        }
    }
    RowLayout {
        spacing: 10
        Layout.fillWidth: true

        Text {
            objectName: "textFigures"
            text: qsTr("%n word(s)", "", App.writing.manuscript.words)
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
        }
        Text {
            text: App.writing.coAuthor.obstacle !== "" ? App.writing.coAuthor.obstacle
                  : App.writing.coAuthor.reading ? qsTr("The model reads the text…")
                  : App.writing.reader.progress < 1 ? qsTr("Reading ahead")
                  : App.writing.suggestion.text !== "" ? qsTr("Tab takes a word of the suggestion") : ""
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
        ProgressLine {
            objectName: "readProgress"
            visible: App.writing.reader.progress < 1
            value: App.writing.reader.progress
            Layout.preferredWidth: 90
            Accessible.name: qsTr("How far the model has read the text")
        }
    }
}
