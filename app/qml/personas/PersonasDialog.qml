pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// The user's personas: written, changed and deleted.
Modal {
    id: root

    property string before      // the name of the one being changed; empty: a new one
    property bool editing: false
    property string picture     // of the one being written
    property string shelfItem   // that its conversations start from
    property var starts: []
    property string complaint

    function begin(name: string, picture: string, instructions: string, shelfItem: string): void {
        root.before = name;
        root.picture = picture;
        root.complaint = "";
        nameField.text = name;
        instructionsBox.text = instructions;
        root.starts = App.personas.starts(shelfItem);
        root.shelfItem = shelfItem;
        root.editing = true;
        nameField.forceActiveFocus(Qt.TabFocusReason);
    }

    /// As it was left: closed by Esc, or with the program.
    function goOn(): void {
        const left = App.unfinished.of("persona");
        root.editing = (left.name ?? "") + (left.instructions ?? "") !== "";
        if (root.editing) {
            root.begin(left.name, left.picture, left.instructions, left.shelfItem);
            root.before = left.before;
        }
    }

    function remember(): void {
        App.unfinished.keep("persona", {
            "before": root.before,
            "name": nameField.text,
            "picture": root.picture,
            "instructions": instructionsBox.text,
            "shelfItem": root.shelfItem
        });
    }

    function keep(): void {
        if (App.personas.keep(nameField.text, root.picture, instructionsBox.text, root.shelfItem, root.before)) {
            root.leave();
        }
    }

    function leave(): void {
        App.unfinished.forget("persona");
        root.editing = false;
        newButton.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "personasDialog"
    title: !root.editing ? qsTr("Personas") : root.before === "" ? qsTr("New persona") : root.before
    preferredWidth: 560
    onAboutToShow: root.goOn()
    onOpened: {
        const first = root.editing ? nameField as Item : newButton as Item;
        first.forceActiveFocus(Qt.TabFocusReason);
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        Text {
            visible: !root.editing
            text: qsTr("Somebody for the model to be: with a name and a picture, with instructions that it is told first, and if you like with a state from the shelf that it starts from.")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "personaList"
            visible: !root.editing && count > 0
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: App.personas
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
                required property string picture
                required property string about
                required property string shelfItem

                function edit(): void {
                    root.begin(row.name, row.picture, App.personas.instructionsAt(row.index), row.shelfItem);
                }

                width: ListView.view.width
                implicitHeight: Math.max(words.implicitHeight + 14, 48)
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
                    PersonaAvatar {
                        id: avatar

                        who: row.name
                        picture: row.picture
                        side: 32
                        anchors.left: parent.left
                        anchors.leftMargin: 10
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Column {
                        id: words

                        anchors.left: avatar.right
                        anchors.leftMargin: 12
                        anchors.right: deleteButton.left
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
                            visible: row.about !== ""
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

                        anchors.right: parent.right
                        anchors.rightMargin: 6
                        anchors.verticalCenter: parent.verticalCenter
                        name: qsTr("Delete “%1”").arg(row.name)
                        iconName: "trash"
                        onClicked: App.personas.remove(row.index)
                    }
                }
                onClicked: row.edit()
                Keys.onReturnPressed: row.edit()
                Keys.onDeletePressed: App.personas.remove(row.index)
                Accessible.role: Accessible.ListItem
                Accessible.name: row.name
                Accessible.description: row.about
                Accessible.onPressAction: row.edit()
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Personas")
        }
        RowLayout {
            visible: root.editing
            spacing: 12
            Layout.fillWidth: true

            PersonaAvatar {
                who: nameField.text
                picture: root.picture
                side: 56
            }
            ColumnLayout {
                spacing: 8
                Layout.fillWidth: true

                Field {
                    id: nameField

                    objectName: "personaName"
                    placeholderText: qsTr("Name")
                    maximumLength: 60
                    onTextEdited: root.remember()
                    Layout.fillWidth: true
                    Accessible.name: qsTr("Name of the persona")
                }
                RowLayout {
                    spacing: Theme.gap
                    TextButton {
                        objectName: "choosePersonaPicture"
                        iconName: "picture"
                        text: qsTr("Picture…")
                        onClicked: App.files.ask(pictureRequest)
                    }
                    TextButton {
                        visible: root.picture !== ""
                        flat: true
                        text: qsTr("Remove the picture")
                        onClicked: {
                            root.picture = "";
                            root.remember();
                        }
                    }
                }
            }
        }
        Banner {
            sentence: root.complaint
            onDismissed: root.complaint = ""
            Layout.fillWidth: true
        }
        TextBox {
            id: instructionsBox

            objectName: "personaInstructions"
            visible: root.editing
            name: qsTr("Instructions")
            placeholderText: qsTr("What the model is told first. For example: You are Ada, a patient teacher of mathematics. You explain with small examples.")
            leastLines: 5
            onEdited: root.remember()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        SettingRow {
            visible: root.editing && root.starts.length > 1
            name: qsTr("Starts from")
            hint: qsTr("A state on the shelf: what was read there, or what the model was taught.")
            Choice {
                objectName: "personaStart"
                model: root.starts
                textRole: "name"
                valueRole: "id"
                chosen: Math.max(0, root.starts.findIndex(start => start.id === root.shelfItem))
                onActivated: {
                    root.shelfItem = currentValue;
                    root.remember();
                }
                Layout.preferredWidth: 210
                Accessible.name: qsTr("Starts from")
            }
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
                objectName: "keepPersona"
                visible: root.editing
                highlighted: true
                enabled: nameField.text.trim() !== ""
                text: qsTr("Save")
                onClicked: root.keep()
            }
            TextButton {
                id: newButton

                objectName: "newPersona"
                visible: !root.editing
                iconName: "plus"
                text: qsTr("New persona")
                onClicked: root.begin("", "", "", "")
            }
        }
    }
    FileRequest {
        id: pictureRequest

        purpose: "persona-picture"
        title: qsTr("Choose a picture")
        filters: [qsTr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp *.tif *.tiff *.jp2 *.ico)")]
        onChosen: file => App.personas.readPicture(file)
    }
    Connections {
        target: App.personas

        function onPictureRead(picture: string): void {
            root.picture = picture;
            root.complaint = "";
            root.remember();
        }

        function onPictureRefused(sentence: string): void {
            root.complaint = sentence;
        }
    }
}
