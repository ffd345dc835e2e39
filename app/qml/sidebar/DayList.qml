import QtQuick
import Rookery

/// A list with a heading over the rows of each day. Not in a document of bound components: Qt 6.4 creates
/// none of its headings there.
ListView {
    section.property: "section"
    section.delegate: Text {
        objectName: "dayHeading"
        width: parent ? parent.width : 0
        leftPadding: 18
        rightPadding: 18
        topPadding: 14
        bottomPadding: 5
        // Not a required property: Qt 6.4 uses headings again and tells them their new section by the
        // context alone.
        text: section  // qmllint disable unqualified
        textFormat: Text.PlainText
        color: Theme.faintText
        font.pixelSize: Theme.tinySize
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
