pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// How the next answer is made: sampling, the saved states of the conversation, the model.
Rectangle {
    id: root

    property int page: 0
    readonly property var pages: [qsTr("Sampling"), qsTr("Prompt"), qsTr("States"), qsTr("Model")]

    signal modelRequested
    signal closeRequested

    color: Theme.window

    Separator {
        height: parent.height
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 1
        spacing: 0

        RowLayout {
            spacing: 1
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.bar
            Layout.leftMargin: 8
            Layout.rightMargin: 6
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Settings of the answer")
            Repeater {
                model: root.pages.length
                delegate: PageTab {
                    required property int index

                    text: root.pages[index]
                    checked: root.page === index
                    onClicked: root.page = index
                    Layout.fillWidth: true
                    Layout.minimumWidth: 36
                    Layout.preferredWidth: Math.ceil(implicitWidth)
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                name: qsTr("Close")
                iconName: "close"
                onClicked: root.closeRequested()
            }
        }
        Separator {
            Layout.fillWidth: true
        }
        StackLayout {
            currentIndex: root.page
            Layout.fillWidth: true
            Layout.fillHeight: true

            SamplingPage {}
            ConversationPage {}
            StatesPage {}
            ModelInfoPage {
                onModelRequested: root.modelRequested()
            }
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings of the answer")
}
