import QtQuick
import QtTest
import Rookery

TestCase {
    id: testCase

    name: "Composer"
    width: 600
    height: 400
    visible: true
    when: windowShown

    Component {
        id: composer

        Composer {
            width: 500
            height: implicitHeight
        }
    }
    SignalSpy {
        id: submitted

        signalName: "submitted"
    }
    SignalSpy {
        id: stopped

        signalName: "stopRequested"
    }

    function make(properties: var): var {
        const item = createTemporaryObject(composer, testCase, properties);
        verify(item);
        submitted.target = item;
        submitted.clear();
        stopped.target = item;
        stopped.clear();
        item.focusInput();
        return item;
    }

    function test_enterSends_data(): var {
        return [
            { tag: "a text", properties: { text: "caw" }, sends: true },
            { tag: "nothing", properties: { text: "" }, sends: false },
            { tag: "only blanks", properties: { text: "  \n " }, sends: false },
            { tag: "pictures alone", properties: { text: "", anyPictures: true }, sends: true },
            { tag: "no model yet", properties: { text: "caw", canSend: false }, sends: false },
            { tag: "an answer is being written", properties: { text: "caw", busy: true }, sends: false },
        ];
    }

    function test_enterSends(row: var): void {
        const item = make(row.properties);
        keyClick(Qt.Key_Return);
        compare(submitted.count, row.sends ? 1 : 0);
        compare(item.text, row.properties.text);  // it goes when it is stored
    }

    function test_shiftEnterBreaksTheLine(): void {
        const item = make({ text: "caw" });
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        compare(item.text, "caw\n");
        compare(submitted.count, 0);
    }

    function test_escapeStopsOnlyWhileBusy(): void {
        const item = make({ text: "caw" });
        keyClick(Qt.Key_Escape);
        compare(stopped.count, 0);
        item.busy = true;
        keyClick(Qt.Key_Escape);
        compare(stopped.count, 1);
    }

    function test_buttonSendsOrStops(): void {
        const item = make({ text: "caw" });
        const button = findChild(item, "sendButton");
        mouseClick(button);
        compare(submitted.count, 1);
        item.busy = true;
        mouseClick(button);
        compare(stopped.count, 1);
    }

    function test_describeIsOfferedForPicturesWithoutAQuestion(): void {
        const item = make({ text: "", anyPictures: true });
        const button = findChild(item, "describeButton");
        verify(button.visible);
        item.text = "What is it?";
        verify(!button.visible);
        item.text = "";
        mouseClick(button);
        compare(submitted.count, 1);
    }

    function test_growsWithTheText(): void {
        const item = make({ text: "one" });
        const before = item.implicitHeight;
        item.text = "one\ntwo\nthree";
        tryVerify(() => item.implicitHeight > before);
    }
}
