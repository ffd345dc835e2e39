pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// By which model a question is answered once more. Nothing is sent before what leaves the computer was read.
Modal {
    id: root

    readonly property ModelChoice chosen: list.currentItem as ModelChoice

    signal modelRequested

    function answer(): void {
        const row = list.currentIndex;
        root.close();
        App.otherModel.answer(row);
    }

    objectName: "answerWithDialog"
    title: qsTr("Answer with another model")
    preferredWidth: Math.round(560 * Math.max(1, Theme.scale))
    onAboutToShow: {
        App.models.library.refresh();
        list.currentIndex = 0;
    }
    onOpened: list.forceActiveFocus()
    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        Text {
            text: qsTr("The answer stands beside those there are, as a version of its own, and the conversation goes on with this model.")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ListView {
            id: list

            objectName: "modelChoices"
            clip: true
            spacing: 2
            model: App.models.choices
            boundsBehavior: Flickable.StopAtBounds
            implicitHeight: Math.min(contentHeight, 320)
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: ThinScrollBar {}
            Keys.onReturnPressed: root.answer()
            Keys.onEnterPressed: root.answer()
            delegate: ModelChoice {
                width: list.width
                onPicked: {
                    if (leaving === "") {
                        root.answer();
                    }
                }
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Models")
        }
        Banner {
            objectName: "leavingWith"
            warning: true
            dismissible: false
            sentence: root.chosen ? root.chosen.leaving : ""
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            TextButton {
                text: qsTr("Models…")
                onClicked: root.modelRequested()
            }
            Item {
                Layout.fillWidth: true
            }
            TextButton {
                objectName: "answerWithChosen"
                highlighted: true
                enabled: root.chosen !== null && !App.chat.asking.busy
                text: qsTr("Answer")
                onClicked: root.answer()
            }
        }
    }
    Connections {
        target: App.otherModel

        function onWanted(): void {
            root.open();
        }
    }
}
