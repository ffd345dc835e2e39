pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// Which smaller model writes ahead of the one in use.
ColumnLayout {
    id: root

    readonly property DraftModels drafts: App.models.drafts

    spacing: 8

    Text {
        text: qsTr("Draft model")
        color: Theme.text
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Layout.topMargin: 4
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Choice {
        objectName: "draftModel"
        model: [qsTr("None"), ...root.drafts.names]
        chosen: root.drafts.chosen + 1
        onActivated: index => root.drafts.choose(index - 1)
        Layout.fillWidth: true
        Accessible.name: qsTr("Draft model")
    }
    Text {
        objectName: "draftModelComplaint"
        text: root.drafts.complaint === "" ? qsTr("A smaller model with the same vocabulary writes a few words ahead, and this one checks them at once: answers come faster where that pays, and stay the same.")
                                           : qsTr("Not used: %1").arg(root.drafts.complaint)
        textFormat: Text.PlainText
        color: root.drafts.complaint === "" ? Theme.faintText : Theme.danger
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    TextButton {
        objectName: "applyDraftModel"
        visible: root.drafts.pending && !App.models.loading
        highlighted: true
        text: qsTr("Load again with this")
        onClicked: App.models.reload()
    }
}
