import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// A block of code with its language, colours and a button that copies it. A long one comes in several parts,
/// of which only the first has the head.
Rectangle {
    id: root

    required property string code
    required property string language
    required property bool continues
    required property int openState
    required property int firstLine
    required property list<int> brokenLines
    required property int lineDigits
    required property int row
    required property MarkdownModel parts
    property bool savable: true
    readonly property bool wide: scroller.contentWidth > scroller.width

    implicitHeight: bar.height + scroller.height
    radius: 10
    color: Theme.codeBackground
    border.color: Theme.border

    // Lies over the lower edge of the part before.
    Rectangle {
        visible: root.continues
        y: -root.radius
        width: parent.width
        height: root.radius * 2
        color: root.color

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.border
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.border
        }
    }

    Item {
        id: bar

        visible: !root.continues
        width: parent.width
        height: visible ? Math.round(32 * Math.max(1, Theme.scale)) : 0
        Text {
            anchors.left: parent.left
            anchors.leftMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            text: root.language
            textFormat: Text.PlainText
            color: Theme.faintText
            font.pixelSize: Theme.tinySize
        }
        SmallButton {
            objectName: "numberCode"
            anchors.right: wrapButton.left
            anchors.verticalCenter: parent.verticalCenter
            visible: root.lineDigits > 0
            name: App.settings.numbersCode ? qsTr("Hide line numbers") : qsTr("Show line numbers")
            iconName: "numbers"
            checked: App.settings.numbersCode
            onClicked: App.settings.numbersCode = !App.settings.numbersCode
        }
        SmallButton {
            id: wrapButton

            objectName: "wrapCode"
            anchors.right: saveButton.left
            anchors.verticalCenter: parent.verticalCenter
            visible: App.settings.wrapCode || root.wide
            width: visible ? implicitWidth : 0
            name: App.settings.wrapCode ? qsTr("Don't break long lines") : qsTr("Break long lines")
            iconName: "wrap"
            checked: App.settings.wrapCode
            onClicked: App.settings.wrapCode = !App.settings.wrapCode
        }
        SmallButton {
            id: saveButton

            objectName: "saveCode"
            visible: root.savable
            width: visible ? implicitWidth : 0
            anchors.right: copyButton.left
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("Save code as a file…")
            iconName: "export"
            onClicked: App.saveCode(root.parts.codeAt(root.row), root.language)
        }
        CopyButton {
            id: copyButton

            objectName: "copyCode"
            anchors.right: parent.right
            anchors.rightMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            enabled: true
            what: qsTr("Copy code")
            onClicked: copyButton.copy(root.parts.codeAt(root.row))
        }
    }
    // Beside what scrolls, on the side where code begins; nothing that is selected.
    Loader {
        id: numbers

        readonly property bool shown: App.settings.numbersCode && root.lineDigits > 0

        active: numbers.shown
        x: numbers.shown ? 10 : 0
        width: numbers.shown ? implicitWidth : 0
        y: bar.height
        sourceComponent: LineNumbers {
            objectName: "lineNumbers"
            textDocument: words.textDocument
            firstLine: root.firstLine
            brokenLines: root.brokenLines
            digits: root.lineDigits
            colour: Theme.faintText
            font.family: Theme.monoFamily
            font.pixelSize: Theme.codeNumberSize
        }
    }
    Flickable {
        id: scroller

        anchors.top: bar.bottom
        anchors.left: numbers.right
        anchors.right: parent.right
        anchors.leftMargin: numbers.shown ? 12 : 14
        anchors.rightMargin: 14
        LayoutMirroring.enabled: false
        height: words.implicitHeight + 14
        contentWidth: App.settings.wrapCode ? width : words.implicitWidth
        contentHeight: words.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        ScrollBar.horizontal: ThinScrollBar {
            policy: root.wide ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
        }
        TextEdit {
            id: words

            property PartSelection selection: null

            objectName: "codeText"
            textFormat: TextEdit.PlainText
            width: App.settings.wrapCode ? scroller.width : implicitWidth
            wrapMode: App.settings.wrapCode ? TextEdit.WrapAtWordBoundaryOrAnywhere : TextEdit.NoWrap
            readOnly: true
            selectByMouse: true
            activeFocusOnTab: false
            horizontalAlignment: TextEdit.AlignLeft  // code is written from the left in every language
            LayoutMirroring.enabled: false
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.family: Theme.monoFamily
            font.pixelSize: Theme.codeSize
            font.preferShaping: false  // no two signs are drawn as one

            TextMenu {
                text: words
            }
        }
    }
    CodeHighlighter {
        textDocument: words.textDocument
        language: root.language
        code: root.code
        words: App.marked
        matchColour: Theme.match
        openState: root.openState
        emojiFamily: Theme.emojiFamily
        dark: Theme.dark
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: root.language === "" ? qsTr("Code") : qsTr("Code, %1").arg(root.language)
    Accessible.description: root.code
}
