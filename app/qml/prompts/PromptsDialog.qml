pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The library of prompts: the user's own can be written, changed and deleted; those of the program are there to
/// begin from.
Modal {
    id: root

    property string before      // the name of the own prompt being changed; empty: a new one
    property bool editing: false

    function begin(name: string, text: string, own: bool): void {
        root.before = own ? name : "";
        nameField.text = name;
        textBox.text = text;
        root.editing = true;
        nameField.forceActiveFocus(Qt.TabFocusReason);
        nameField.selectAll();
    }

    /// As it was left: closed by Esc, or with the program.
    function goOn(): void {
        const left = App.unfinished.of("prompt");
        root.editing = (left.name ?? "") + (left.text ?? "") !== "";
        if (root.editing) {
            root.begin(left.name, left.text, false);
            root.before = left.before;
        }
    }

    function remember(): void {
        App.unfinished.keep("prompt", {
            "before": root.before,
            "name": nameField.text,
            "text": textBox.text
        });
    }

    function keep(): void {
        if (App.library.keep(nameField.text, textBox.text, root.before)) {
            root.leave();
        }
    }

    function leave(): void {
        App.unfinished.forget("prompt");
        root.editing = false;
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "promptsDialog"
    title: root.editing ? qsTr("Write a prompt") : qsTr("Prompts")
    preferredWidth: 560
    onAboutToShow: {
        App.library.filter = "";
        root.goOn();
    }
    onOpened: {
        const first = root.editing ? nameField as Item : newButton as Item;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        Text {
            text: root.editing ? qsTr("What stands in {braces} is filled in when the prompt is used; Tab goes from one to the next.")
                               : qsTr("Type / at the beginning of a message to use one of them.")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "promptList"
            visible: !root.editing
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: App.library
            implicitHeight: Math.min(contentHeight, 360)
            keyNavigationEnabled: true
            activeFocusOnTab: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ThinScrollBar {}
            delegate: ItemDelegate {
                id: row

                required property int index
                required property string name
                required property string about
                required property bool own

                function edit(): void {
                    root.begin(row.name, App.library.textAt(row.index), row.own);
                }

                width: ListView.view.width
                implicitHeight: Math.max(words.implicitHeight + 14, Theme.control + 8)
                padding: 0
                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem && list.activeFocus
                background: Rectangle {
                    radius: Theme.radius
                    color: row.hovered ? Theme.hover : "transparent"
                    border.width: row.highlighted ? 2 : 0
                    border.color: Theme.accent
                }
                contentItem: Item {
                    Column {
                        id: words

                        anchors.left: parent.left
                        anchors.leftMargin: 10
                        anchors.right: deleteButton.visible ? deleteButton.left : parent.right
                        anchors.rightMargin: 10
                        anchors.verticalCenter: parent.verticalCenter
                        Text {
                            width: parent.width
                            text: row.name
                            textFormat: Text.PlainText
                            horizontalAlignment: Text.AlignLeft
                            color: Theme.text
                            font.pixelSize: Theme.smallSize
                            elide: Text.ElideRight
                        }
                        Text {
                            width: parent.width
                            text: row.about
                            textFormat: Text.PlainText
                            horizontalAlignment: Text.AlignLeft
                            color: Theme.faintText
                            font.pixelSize: Theme.tinySize
                            elide: Text.ElideRight
                        }
                    }
                    IconButton {
                        id: deleteButton

                        visible: row.own
                        anchors.right: parent.right
                        anchors.rightMargin: 6
                        anchors.verticalCenter: parent.verticalCenter
                        name: qsTr("Delete “%1”").arg(row.name)
                        iconName: "trash"
                        onClicked: App.library.remove(row.index)
                    }
                }
                onClicked: row.edit()
                Keys.onReturnPressed: row.edit()
                Keys.onDeletePressed: App.library.remove(row.index)
                Accessible.role: Accessible.ListItem
                Accessible.name: row.name
                Accessible.description: row.about
                Accessible.onPressAction: row.edit()
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Prompts")
        }
        Field {
            id: nameField

            objectName: "promptName"
            visible: root.editing
            placeholderText: qsTr("Name, as it is typed behind the /")
            maximumLength: 80
            onTextEdited: root.remember()
            Layout.fillWidth: true
            Accessible.name: qsTr("Name of the prompt")
        }
        TextBox {
            id: textBox

            objectName: "promptText"
            visible: root.editing
            name: qsTr("Text of the prompt")
            placeholderText: qsTr("For example: Translate this into {language}:")
            leastLines: 6
            onEdited: root.remember()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.alignment: Qt.AlignRight
            TextButton {
                visible: root.editing
                text: qsTr("Cancel")
                onClicked: root.leave()
            }
            TextButton {
                objectName: "keepPrompt"
                visible: root.editing
                highlighted: true
                enabled: nameField.text.trim() !== "" && textBox.text.trim() !== ""
                text: qsTr("Save")
                onClicked: root.keep()
            }
            TextButton {
                id: newButton

                objectName: "newPrompt"
                visible: !root.editing
                iconName: "plus"
                text: qsTr("New prompt")
                onClicked: root.begin("", "", false)
            }
        }
    }
}
