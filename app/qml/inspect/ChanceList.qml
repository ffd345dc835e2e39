pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Rookery

/// What may come next, before and after the filters.
Column {
    id: root

    required property OutlookView outlook
    property int drawn: -1        // the token in the text
    property int chosen: -1       // a row; -1 = none
    property bool selectable: false
    property int most: 20         // rows
    readonly property var chances: Array.from(root.outlook.chances).slice(0, root.most)
    readonly property real longest: root.chances.reduce((most, one) => Math.max(most, one.before, one.after), 0.001)

    signal picked(token: int)

    spacing: 0

    RowLayout {
        visible: !root.outlook.empty
        width: parent.width
        spacing: 6
        Rectangle {
            Layout.leftMargin: 6
            implicitWidth: 10
            implicitHeight: 6
            radius: 2
            color: Theme.chance
        }
        Text {
            text: qsTr("the model’s own")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
        }
        Rectangle {
            implicitWidth: 10
            implicitHeight: 6
            radius: 2
            color: Theme.accent
        }
        Text {
            text: qsTr("after the filters")
            color: Theme.secondaryText
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: root.chances
        delegate: ChanceRow {
            required property var modelData
            required property int index

            width: root.width
            token: modelData.text
            spoken: modelData.spoken
            before: modelData.before
            beforeText: modelData.beforeText
            after: modelData.after
            afterText: modelData.afterText
            cutBy: modelData.cutBy
            drawn: modelData.token === root.drawn
            selectable: root.selectable && modelData.usable
            chosen: index === root.chosen
            most: root.longest
            onClicked: root.picked(modelData.token)
        }
    }
    Text {
        width: parent.width
        text: root.outlook.sentence
        textFormat: Text.PlainText
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        wrapMode: Text.Wrap
        topPadding: 4
        leftPadding: 6
        rightPadding: 6
    }

    Accessible.role: Accessible.List
    Accessible.name: qsTr("What may come next")
}
