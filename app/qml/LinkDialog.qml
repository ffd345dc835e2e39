import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// Shows where a link leads before it is opened.
Modal {
    id: root

    property string target

    function show(target: string): void {
        root.target = target;
        root.open();
    }

    title: qsTr("Open this link?")
    preferredWidth: 460
    ColumnLayout {
        anchors.fill: parent
        spacing: 14
        Text {
            text: qsTr("It was written by the model and leads outside Rookery, to:")
            color: Theme.secondaryText
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Rectangle {
            radius: Theme.radius
            color: Theme.codeBackground
            border.color: Theme.border
            implicitHeight: address.implicitHeight + 20
            Layout.fillWidth: true
            Layout.fillHeight: true  // a long address scrolls where the window is low
            Layout.minimumHeight: Math.min(implicitHeight, 3 * Theme.control)
            Layout.maximumHeight: implicitHeight
            Flickable {
                id: scroller

                objectName: "linkScroller"
                anchors.fill: parent
                anchors.margins: 10
                contentHeight: address.implicitHeight
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: ThinScrollBar {
                    policy: scroller.contentHeight > scroller.height ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
                }

                TextEdit {
                    id: address

                    objectName: "linkTarget"
                    width: scroller.width
                    text: root.target
                    textFormat: TextEdit.PlainText
                    readOnly: true
                    selectByMouse: true
                    activeFocusOnTab: false
                    wrapMode: TextEdit.WrapAnywhere
                    color: Theme.text
                    font.family: Theme.monoFamily
                    font.pixelSize: Theme.codeSize
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.text
                }
            }
        }
        GridLayout {
            columns: copyButton.implicitWidth + Theme.gap + openButton.implicitWidth > root.availableWidth ? 1 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.alignment: Qt.AlignRight
            TextButton {
                id: copyButton

                text: qsTr("Copy address")
                Layout.alignment: Qt.AlignRight
                onClicked: {
                    App.copy(root.target);
                    root.close();
                }
            }
            TextButton {
                id: openButton

                highlighted: true
                text: qsTr("Open in browser")
                focus: true
                Layout.alignment: Qt.AlignRight
                onClicked: {
                    App.openLink(root.target);
                    root.close();
                }
            }
        }
    }
}
