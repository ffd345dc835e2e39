import QtQuick
import QtQuick.Layouts
import Rookery

/// The window's own file dialog, for desktops without one: folders and files to choose from, and a field that
/// takes a name or a whole path. Asks before a file is replaced.
Modal {
    id: root

    property FileRequest request: null
    readonly property bool saving: browser.kind === FileRequest.Save
    readonly property bool folders: browser.kind === FileRequest.Folder
    readonly property bool asking: browser.replacing !== ""

    function show(request: FileRequest, folders: var, name: string, replacing: bool): void {
        root.request = request;
        newFolderRow.visible = false;
        browser.start(request, folders, name, replacing);
        root.open();
    }

    function finish(files: var): void {
        const request = root.request;
        root.request = null;
        root.close();
        App.files.finish(request, files);
    }

    function focusName(): void {
        nameField.forceActiveFocus(Qt.TabFocusReason);
        nameField.select(0, browser.lengthOfBaseName());
    }

    objectName: "filePicker"
    title: root.request?.title ?? ""
    preferredWidth: Math.round(760 * Math.max(1, Theme.scale))
    onOpened: {
        if (!root.asking) {
            root.focusName();
        }
    }
    onClosed: {
        if (root.request) {
            root.finish([]);
        }
    }
    onAskingChanged: {
        if (root.asking) {
            keepButton.forceActiveFocus(Qt.TabFocusReason);
        } else if (root.opened) {
            root.focusName();
        }
    }

    FileBrowser {
        id: browser

        onDone: files => root.finish(files)
        onListed: left => fileList.showRow(left)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 10
        Keys.onPressed: event => {
            const alt = event.modifiers & Qt.AltModifier;
            const ctrl = event.modifiers & Qt.ControlModifier;
            if (alt && event.key === Qt.Key_Up) {
                browser.goUp();
            } else if (ctrl && event.key === Qt.Key_H) {
                browser.hiddenShown = !browser.hiddenShown;
            } else if (ctrl && event.key === Qt.Key_L) {
                root.focusName();
            } else {
                return;
            }
            event.accepted = true;
        }

        RowLayout {
            enabled: !root.asking
            spacing: 4
            Layout.fillWidth: true
            IconButton {
                objectName: "folderUp"
                name: qsTr("To the folder above")
                shortcutText: "Alt+Up"
                iconName: "chevron-up"
                enabled: !browser.topmost
                onClicked: browser.goUp()
            }
            FolderPath {
                crumbs: browser.crumbs
                onEntered: folder => browser.enter(folder)
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "hiddenFiles"
                name: browser.hiddenShown ? qsTr("Leave out hidden files") : qsTr("Show hidden files")
                shortcutText: "Ctrl+H"
                iconName: "eye"
                highlighted: browser.hiddenShown
                onClicked: browser.hiddenShown = !browser.hiddenShown
            }
            IconButton {
                objectName: "newFolder"
                visible: root.saving || root.folders
                name: qsTr("New folder")
                iconName: "folder-plus"
                onClicked: {
                    newFolderRow.visible = true;
                    newFolderField.text = "";
                    newFolderField.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
        RowLayout {
            id: newFolderRow

            function make(): void {
                browser.makeFolder(newFolderField.text);
                newFolderRow.visible = false;
                root.focusName();
            }

            visible: false
            enabled: !root.asking
            spacing: Theme.gap
            Layout.fillWidth: true
            Field {
                id: newFolderField

                objectName: "newFolderName"
                placeholderText: qsTr("Name of the new folder")
                onAccepted: newFolderRow.make()
                Keys.onEscapePressed: {
                    newFolderRow.visible = false;
                    root.focusName();
                }
                Layout.fillWidth: true
                Accessible.name: placeholderText
            }
            TextButton {
                text: qsTr("Make the folder")
                enabled: newFolderField.text.trim() !== ""
                onClicked: newFolderRow.make()
            }
        }
        RowLayout {
            enabled: !root.asking
            spacing: 12
            Layout.fillWidth: true
            Layout.fillHeight: true
            PlaceList {
                visible: root.availableWidth > 520
                places: browser.places
                current: browser.folder
                onEntered: folder => browser.enter(folder)
                Layout.preferredWidth: Math.round(150 * Math.max(1, Theme.scale))
                Layout.fillHeight: true
            }
            FileList {
                id: fileList

                browser: browser
                several: browser.kind === FileRequest.OpenSeveral
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: Math.round(300 * Math.max(1, Theme.scale))
                Layout.minimumHeight: 60
            }
        }
        Banner {
            objectName: "pickerError"
            sentence: browser.error
            dismissible: false
            Layout.fillWidth: true
        }
        RowLayout {
            visible: !root.asking
            spacing: Theme.gap
            Layout.fillWidth: true
            Text {
                text: root.folders ? qsTr("Folder") : qsTr("Name")
                color: Theme.secondaryText
                font.pixelSize: Theme.smallSize
            }
            Field {
                id: nameField

                objectName: "fileName"
                text: browser.name
                placeholderText: root.folders ? qsTr("The folder shown, or a path") : qsTr("A name or a path")
                onTextEdited: browser.name = text
                onAccepted: browser.accept()
                Keys.onDownPressed: fileList.focusRow()
                Layout.fillWidth: true
                Accessible.name: root.folders ? qsTr("Name or path of the folder") : qsTr("Name or path of the file")
            }
            Choice {
                objectName: "fileKind"
                visible: browser.filterNames.length > 1
                model: browser.filterNames
                chosen: browser.filter
                onActivated: index => browser.filter = index
                Layout.preferredWidth: Math.round(Math.min(220 * Math.max(1, Theme.scale), root.availableWidth * 0.4))
                Accessible.name: qsTr("Kind of files")
            }
        }
        RowLayout {
            visible: !root.asking
            spacing: Theme.gap
            Layout.alignment: Qt.AlignRight
            TextButton {
                objectName: "pickerCancel"
                text: qsTr("Cancel")
                onClicked: root.close()
            }
            TextButton {
                objectName: "pickerAccept"
                highlighted: true
                text: root.request?.acceptText ?? ""
                onClicked: browser.accept()
            }
        }
        ColumnLayout {
            visible: root.asking
            spacing: 10
            Layout.fillWidth: true
            Banner {
                objectName: "replaceQuestion"
                warning: true
                dismissible: false
                sentence: root.asking ? qsTr("“%1” is there already. Replace it?").arg(browser.replacing) : ""
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: Theme.gap
                Layout.alignment: Qt.AlignRight
                Keys.onEscapePressed: browser.keepOld()
                TextButton {
                    id: keepButton

                    objectName: "keepFile"
                    text: qsTr("Choose another name")
                    onClicked: browser.keepOld()
                }
                TextButton {
                    objectName: "replaceFile"
                    danger: true
                    text: qsTr("Replace")
                    onClicked: browser.replace()
                }
            }
        }
    }
}
