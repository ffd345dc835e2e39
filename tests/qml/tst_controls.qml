import QtQuick
import QtTest
import Rookery

TestCase {
    id: testCase

    name: "Controls"
    width: 600
    height: 400
    visible: true
    when: windowShown

    Component {
        id: numberField

        NumberField {}
    }
    Component {
        id: banner

        Banner {
            width: 500
        }
    }
    Component {
        id: slider

        ThinSlider {
            width: 200
        }
    }
    Component {
        id: narrowButton

        TextButton {
            width: 60
            text: "Start a conversation from here"
        }
    }
    Component {
        id: iconButton

        IconButton {
            name: "Copy"
            iconName: "copy"
        }
    }
    SignalSpy {
        id: edited

        signalName: "edited"
    }

    function test_numberFieldTakesNumbersInItsRange_data(): var {
        return [
            { tag: "a number", typed: "0.5", value: 0.5 },
            { tag: "a comma", typed: "0,25", value: 0.25 },
            { tag: "too large", typed: "7", value: 2 },
            { tag: "too small", typed: "-3", value: 0 },
            { tag: "no number", typed: "much", value: undefined },
            { tag: "nothing", typed: "", value: undefined },
        ];
    }

    function test_numberFieldTakesNumbersInItsRange(row: var): void {
        const field = createTemporaryObject(numberField, testCase, { value: 1, from: 0, to: 2, decimals: 2 });
        edited.target = field;
        edited.clear();
        field.text = row.typed;
        field.accept();
        compare(edited.count, row.value === undefined ? 0 : 1);
        if (row.value !== undefined) {
            compare(edited.signalArguments[0][0], row.value);
        }
        compare(field.text, "1.00");  // until the owner changes the value
    }

    function test_bannerTakesNoSpaceWhileEmpty(): void {
        const item = createTemporaryObject(banner, testCase, { sentence: "" });
        compare(item.implicitHeight, 0);
        item.sentence = "The disk is full.";
        verify(item.visible && item.implicitHeight > 30);
    }

    function test_sliderIsFilledFromZero_data(): var {
        return [
            { tag: "a share", from: 0, to: 1, value: 0.25, start: 0, width: 0.25 },
            { tag: "a penalty of none", from: -2, to: 2, value: 0, start: 0.5, width: 0 },
            { tag: "a negative penalty", from: -2, to: 2, value: -1, start: 0.25, width: 0.25 },
            { tag: "a range above zero", from: 1, to: 3, value: 2, start: 0, width: 0.5 },
        ];
    }

    function test_sliderIsFilledFromZero(row: var): void {
        const item = createTemporaryObject(slider, testCase, { from: row.from, to: row.to, value: row.value });
        const fill = item.background.children[0];
        fuzzyCompare(fill.x / item.background.width, row.start, 0.001);
        fuzzyCompare(fill.width / item.background.width, row.width, 0.001);
    }

    /// The item over all others that shows the words; null: there is none.
    function shownIn(item: Item, words: string): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i];
            const found = !child.visible || child === testCase ? null : child.text === words ? child : testCase.shownIn(child, words);
            if (found) {
                return found;
            }
        }
        return null;
    }

    function tip(words: string): Item {
        return testCase.shownIn(testCase.Window.window.contentItem, words);
    }

    function test_tipsAreMadeWhenTheyAreNeeded_data(): var {
        return [
            { tag: "a text that is cut", made: narrowButton, words: "Start a conversation from here" },
            { tag: "an icon", made: iconButton, words: "Copy" },
        ];
    }

    function test_tipsAreMadeWhenTheyAreNeeded(row: var): void {
        const button = createTemporaryObject(row.made, testCase, { x: 20, y: 100 });
        verify(!tip(row.words));
        button.forceActiveFocus(Qt.TabFocusReason);
        tryVerify(() => tip(row.words) !== null);
        testCase.forceActiveFocus();
        tryVerify(() => tip(row.words) === null);
    }
}
