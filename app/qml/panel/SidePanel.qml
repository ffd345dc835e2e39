pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// How the next answer is made: sampling, the saved states of the conversation, the model. Of a text, which has
/// neither prompt nor states of that kind, sampling and model.
Rectangle {
    id: root

    property bool ofText: false
    property int page: 0
    property int pageOfText: 0
    readonly property var pages: [qsTr("Sampling"), qsTr("Prompt"), qsTr("States"), qsTr("Model")]
    readonly property int shown: root.ofText ? root.pageOfText : root.page
    readonly property string name: root.ofText ? qsTr("Settings of the text") : qsTr("Settings of the answer")

    signal modelRequested
    signal closeRequested

    function showAdapters(): void {
        if (root.ofText) {
            root.pageOfText = 3;
        } else {
            root.page = 3;
        }
        modelPage.scrollToEnd();
    }

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
            Accessible.name: root.name
            // All of them, also where some are hidden: Qt 6.4 arranges those that go while the panel moves to
            // another place, and brings the program down.
            Repeater {
                model: root.pages.length
                delegate: PageTab {
                    required property int index

                    visible: !root.ofText || index === 0 || index === 3
                    text: root.pages[index]
                    checked: root.shown === index
                    onClicked: {
                        if (root.ofText) {
                            root.pageOfText = index;
                        } else {
                            root.page = index;
                        }
                    }
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
            currentIndex: root.shown
            Layout.fillWidth: true
            Layout.fillHeight: true

            SamplingPage {
                sampling: root.ofText ? App.writing.sampling : App.sampling
                ofText: root.ofText
            }
            ConversationPage {}
            StatesPage {}
            ModelInfoPage {
                id: modelPage

                ofText: root.ofText
                onModelRequested: root.modelRequested()
            }
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: root.name
}
