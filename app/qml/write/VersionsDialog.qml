pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Rookery

/// All versions of the text, to go back to. What the text is now stays one of them.
Modal {
    id: root

    objectName: "versionsDialog"
    title: qsTr("Versions of the text")
    preferredWidth: 560
    implicitHeight: 560
    onAboutToShow: App.writing.versions.watched = true
    onClosed: App.writing.versions.watched = false

    contentItem: ListView {
        id: list

        objectName: "versionList"
        clip: true
        spacing: 2
        activeFocusOnTab: true
        focus: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        model: App.writing.versions
        ScrollBar.vertical: ThinScrollBar {}
        Keys.onReturnPressed: (list.currentItem as VersionRow)?.choose()
        Keys.onEnterPressed: (list.currentItem as VersionRow)?.choose()
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Versions of the text")
        delegate: VersionRow {
            width: list.width
            current: list.activeFocus && list.currentIndex === index
            onChosen: root.close()
        }
    }
}
