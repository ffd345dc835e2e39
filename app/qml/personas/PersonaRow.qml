pragma ComponentBehavior: Bound

import QtQuick
import Rookery

/// The personas to choose from, and the way to more of them.
Flow {
    id: root

    /// Of all of them side by side; by itself a Flow wants the widest alone.
    readonly property real wholeWidth: {
        let sum = -root.spacing;
        for (let i = 0; i < root.children.length; ++i) {
            const child = root.children[i];
            sum += child.visible && child.width > 0 ? child.width + root.spacing : 0;  // the Repeater has none
        }
        return sum;
    }

    signal picked(int row)
    signal editRequested

    objectName: "personaRow"
    spacing: 8

    Repeater {
        model: App.personas
        delegate: PersonaChip {
            required property int index
            required property string name

            who: name
            onClicked: root.picked(index)
        }
    }
    TextButton {
        objectName: "editPersonas"
        flat: true
        iconName: App.personas.count > 0 ? "edit" : "plus"
        text: App.personas.count > 0 ? qsTr("Personas…") : qsTr("New persona…")
        labelColour: Theme.secondaryText
        onClicked: root.editRequested()
    }
}
