pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

/// What Rookery is, and what it owes to whom.
Modal {
    id: root

    readonly property var libraries: [
        "Qt 6 (LGPL-3.0)",
        "OpenCV (Apache-2.0)",
        "SQLite (public domain)",
        "MD4C, utf8proc, nlohmann::json (MIT)",
        "MathJax (Apache-2.0)",
        "Poppler (GPL-2.0 or GPL-3.0), libxml2 (MIT)",
        "Qt TextToSpeech (LGPL-3.0)",
        "cpp-httplib (MIT), OpenSSL (Apache-2.0), QtKeychain (BSD-3-Clause)",
        "xxHash (BSD-2-Clause)",
        "tl::expected (CC0)"
    ]

    component Heading: Text {
        textFormat: Text.PlainText
        color: Theme.text
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.topMargin: 6
    }
    component Line: Text {
        textFormat: Text.PlainText
        color: Theme.secondaryText
        font.pixelSize: Theme.smallSize
        lineHeightMode: Text.FixedHeight
        lineHeight: Math.round(font.pixelSize * Theme.sentenceHeight)
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    objectName: "aboutDialog"
    title: qsTr("About Rookery")
    preferredWidth: 520

    Flickable {
        anchors.fill: parent
        implicitHeight: column.implicitHeight
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ThinScrollBar {}

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 6

            Line {
                text: qsTr("Rookery %1 runs RWKV language models on this computer. It is free software under the Apache License 2.0, comes without any warranty, and sends nothing anywhere unless you add a model on a server.").arg(App.version)
            }
            Heading {
                text: qsTr("The starter model was trained with")
            }
            Repeater {
                model: App.starterCredits
                delegate: Line {
                    required property string modelData

                    text: "· " + modelData
                }
            }
            Heading {
                text: qsTr("Rookery is built on")
            }
            Repeater {
                model: root.libraries
                delegate: Line {
                    required property string modelData

                    text: "· " + modelData
                }
            }
        }
    }
}
