import QtQuick
import QtQuick.Controls.impl
import Rookery

/// One of the program's icons in the colour of the text beside it.
IconImage {
    id: root

    required property string icon
    property int size: 18

    width: root.size
    height: root.size
    sourceSize.width: root.size
    sourceSize.height: root.size
    source: root.icon === "" ? "" : "qrc:/qt/qml/Rookery/icons/" + root.icon + ".svg"
    color: Theme.secondaryText
    Accessible.ignored: true
}
