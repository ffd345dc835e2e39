import QtQuick
import QtQuick.Layouts
import Rookery

/// A text that is written with the model: header, text, what the model proposes and can do.
Item {
    id: root

    property bool sidebarShown: true
    property bool panelShown: false

    signal sidebarRequested
    signal panelRequested
    signal modelRequested

    function focusText(): void {
        editor.focusText();
    }

    Component.onCompleted: App.writing.openLast()

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        WriteHeader {
            sidebarShown: root.sidebarShown
            panelShown: root.panelShown
            onSidebarRequested: root.sidebarRequested()
            onPanelRequested: root.panelRequested()
            onModelRequested: root.modelRequested()
            onVersionsRequested: versions.open()
            onInspectRequested: editor.inspect()
            onExportRequested: {
                exportRequest.suggestedName = App.writing.manuscript.title;
                App.files.ask(exportRequest);
            }
            onImportRequested: App.files.ask(importRequest)
            Layout.fillWidth: true
        }
        ManuscriptEditor {
            id: editor

            onProposalsRequested: proposals.focusFirst()
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.columnWidth + 32
            Layout.alignment: Qt.AlignHCenter
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            Layout.topMargin: 6
            Layout.bottomMargin: 10

            Banner {
                objectName: "writingError"
                sentence: App.writing.error
                onDismissed: App.writing.dismissError()
                Layout.fillWidth: true
            }
            Banner {
                objectName: "writingNotice"
                warning: true
                sentence: App.writing.coAuthor.notice
                onDismissed: App.writing.coAuthor.dismissNotice()
                Layout.fillWidth: true
            }
            Proposals {
                id: proposals

                visible: App.writing.coAuthor.proposals.count > 0
                onDone: editor.focusText()
                Layout.fillWidth: true
            }
            RewriteBar {
                id: rewriteBar

                visible: false
                onSubmitted: instruction => {
                    rewriteBar.visible = false;
                    App.writing.coAuthor.rewrite(instruction);
                    editor.focusText();
                }
                onDismissed: {
                    rewriteBar.visible = false;
                    editor.focusText();
                }
                Layout.fillWidth: true
            }
            WriteBar {
                onRewriteRequested: {
                    rewriteBar.visible = true;
                    rewriteBar.focusField();
                }
                onDone: editor.focusText()
                Layout.fillWidth: true
            }
        }
    }
    VersionsDialog {
        id: versions
    }
    FileRequest {
        id: exportRequest

        purpose: "export-text"
        kind: FileRequest.Save
        title: qsTr("Export the text")
        filters: [qsTr("Text (*.txt)"), qsTr("Markdown (*.md)")]
        onChosen: file => App.writing.exportTo(file)
    }
    FileRequest {
        id: importRequest

        purpose: "import-text"
        kind: FileRequest.Open
        title: qsTr("Open a text")
        filters: [qsTr("Texts (*.txt *.md *.markdown)"), qsTr("All files (*)")]
        onChosen: file => App.writing.importFrom(file)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Write")
}
