pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// The menu that a right click on a text opens; made only then. Stands within a TextEdit, TextInput or what
/// derives from them. An item over the text, as text fields take the right button for themselves.
Item {
    id: root

    required property var text           // the item; TextEdit and TextInput have no common type
    property DraftPictures pictures: null   // a picture in the clipboard becomes one of these; null: it is not taken
    readonly property Component menu: Component {
        AppMenu {
            id: opened

            required property string link

            objectName: "textMenu"
            onClosed: opened.destroy(300)  // after it has faded and its entry has done its work

            AppMenuItem {
                text: qsTr("Copy link")
                visible: opened.link !== ""
                onTriggered: App.copy(opened.link)
            }
            AppMenuItem {
                text: qsTr("Cut")
                visible: root.editable
                enabled: root.anySelected
                onTriggered: root.text.cutSelected ? root.text.cutSelected() : root.text.cut()
            }
            AppMenuItem {
                objectName: "copyText"
                text: qsTr("Copy")
                enabled: root.anySelected
                onTriggered: root.copy()
            }
            AppMenuItem {
                text: qsTr("Paste")
                visible: root.editable
                enabled: root.pictures !== null || root.text.canPaste
                onTriggered: root.paste()
            }
            AppMenuItem {
                text: qsTr("Select all")
                enabled: root.text.length > 0
                onTriggered: root.selectAll()
            }
        }
    }
    readonly property PartSelection selection: root.text.selection ?? null
    readonly property bool editable: !root.text.readOnly
    readonly property bool anySelected: root.text.selectedText !== ""

    readonly property bool guarded: root.editable && root.text.refusesPaste !== undefined

    function copy(): void {
        if (root.selection?.spans) {
            App.copy(root.selection.text());
        } else if (root.text.copySelected) {
            root.text.copySelected();
        } else {
            root.text.copy();
        }
    }

    function selectAll(): void {
        if (root.selection !== null) {
            root.selection.selectAll();
        } else if (root.text.selectWhole) {
            root.text.selectWhole();
        } else {
            root.text.selectAll();
        }
    }

    function paste(): void {
        if (root.pictures?.paste()) {
            return;
        }
        if (!root.guarded || !root.text.refusesPaste(false)) {
            root.text.paste();
        }
    }

    anchors.fill: parent

    TapHandler {
        acceptedButtons: root.guarded ? Qt.RightButton | Qt.MiddleButton : Qt.RightButton
        gesturePolicy: TapHandler.WithinBounds
        onTapped: (eventPoint, button) => {
            if (button === Qt.MiddleButton) {
                root.text.pasteSelection(eventPoint.position);
                return;
            }
            root.text.forceActiveFocus();
            const menu = root.menu.createObject(root.text, { link: root.text.hoveredLink ?? "" });
            menu.popup(eventPoint.position);
        }
    }
}
