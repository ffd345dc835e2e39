pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The text of a document, with the passage marked that was asked for.
ColumnLayout {
    id: root

    signal closeRequested

    function focusBack(): void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 0

    RowLayout {
        spacing: 8
        Layout.fillWidth: true
        Layout.leftMargin: 10
        Layout.rightMargin: 16
        Layout.bottomMargin: 6
        TextButton {
            id: back

            objectName: "backToShelf"
            flat: true
            iconName: Theme.mirrored ? "chevron-right" : "chevron-left"
            text: qsTr("Back to the shelf")
            onClicked: root.closeRequested()
        }
        Text {
            text: App.shelf.text.name
            textFormat: Text.PlainText
            elide: Text.ElideRight
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            Layout.fillWidth: true
        }
    }
    Banner {
        sentence: App.shelf.text.error
        dismissible: false
        Layout.fillWidth: true
        Layout.leftMargin: 18
        Layout.rightMargin: 18
    }
    ListView {
        id: list

        objectName: "documentText"
        model: App.shelf.text
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1
        Layout.fillWidth: true
        Layout.fillHeight: true
        ScrollBar.vertical: ThinScrollBar {}
        delegate: Item {
            id: passage

            required property string text
            required property bool marked

            width: list.width
            implicitHeight: words.implicitHeight + 14

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: words.width + 24
                height: parent.height - 2
                radius: Theme.radius
                color: passage.marked ? Theme.accentSoft : "transparent"
            }
            TextEdit {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                y: 6
                width: Math.min(Theme.columnWidth, list.width - 60)
                text: passage.text
                textFormat: TextEdit.PlainText
                readOnly: true
                selectByMouse: true
                activeFocusOnTab: false
                wrapMode: TextEdit.Wrap
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                font.pixelSize: Theme.textSize
            }
            Accessible.role: Accessible.Paragraph
            Accessible.name: passage.text
        }
        Keys.onUpPressed: list.flick(0, 900)
        Keys.onDownPressed: list.flick(0, -900)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp) {
                const step = event.key === Qt.Key_PageDown ? list.height : -list.height;
                list.contentY = Math.max(list.originY, Math.min(list.originY + list.contentHeight - list.height, list.contentY + 0.9 * step));
                event.accepted = true;
            }
        }
        Accessible.role: Accessible.List
        Accessible.name: App.shelf.text.name

        Rectangle {
            anchors.fill: parent
            visible: list.activeFocus
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
        }
    }
    Connections {
        target: App.shelf.text

        function onOpened(): void {
            if (App.shelf.text.place >= 0) {
                list.positionViewAtIndex(App.shelf.text.place, ListView.Center);
            } else {
                list.positionViewAtBeginning();
            }
        }
    }
}
