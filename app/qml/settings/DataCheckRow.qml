import QtQuick
import QtQuick.Layouts
import Rookery

/// A look at all that is stored, on request: how far it is, then what it found.
ColumnLayout {
    id: root

    readonly property bool telling: App.dataCheck.running || App.dataCheck.result !== ""

    spacing: Theme.gap
    Layout.fillWidth: true

    SettingRow {
        name: qsTr("Check the data")
        hint: qsTr("Reads all conversations, saved states and pictures, and says whether they are as they were written. Nothing is changed.")
        TextButton {
            objectName: "checkData"
            text: qsTr("Check")
            enabled: !App.dataCheck.running && !App.dataMove.running
            onClicked: App.dataCheck.start()
        }
    }
    ProgressRow {
        objectName: "checkProgress"
        visible: App.dataCheck.running
        words: qsTr("Checking the data: %1 %").arg(Math.floor(App.dataCheck.progress * 100))
        value: App.dataCheck.progress
        onCancelled: App.dataCheck.cancel()
    }
    Banner {
        objectName: "checkResult"
        good: App.dataCheck.sound
        sentence: App.dataCheck.result
        onDismissed: App.dataCheck.dismiss()
        Layout.fillWidth: true
    }
}
