import QtQuick
import QtTest
import Rookery

TestCase {
    id: testCase

    name: "Panel"
    width: 600
    height: 400
    visible: true
    when: windowShown

    Component {
        id: numberField

        NumberField {}
    }
    Component {
        id: numberRow

        NumberRow {
            width: 300
        }
    }
    Component {
        id: samplingPage

        SamplingPage {
            sampling: App.sampling
            width: 320
            height: 240
        }
    }
    Component {
        id: nameRow

        Item {
            id: holder

            property alias row: row
            property alias button: button

            width: 300
            height: 100

            TextButton {
                id: button

                text: "Open"
                onClicked: row.begin("before")
            }
            NameRow {
                id: row

                placeholder: "Name"
                width: 300
            }
        }
    }
    Component {
        id: menu

        AppMenu {
            AppMenuItem {
                text: "Start a conversation from here and from everything that was said before"
                iconName: "fork"
            }
            AppMenuItem {
                text: "No"
            }
        }
    }
    Component {
        id: conversationRow

        ConversationRow {
            width: 276
            index: 0
            conversationId: 1
            hitMessage: 0
            title: "A title"
            snippet: ""
            pinned: false
            hasDraft: false
            open: false
            beside: false
            writing: false
            unseen: false
            isText: false
        }
    }
    Component {
        id: stateRow

        StateRow {
            width: 280
            index: 0
            stateId: 1
            title: "Paris."
            details: "12:00"
            named: false
            usable: true
            hasAnswer: true
            gap: 0
            last: true
        }
    }
    SignalSpy {
        id: spy
    }

    function shownSliders(page: Item): var {
        const names = [];
        const look = item => {
            if (item.visible && item.decimals !== undefined && item.step !== undefined && item.hint !== undefined) {
                names.push(item.name);
            }
            for (let i = 0; i < item.children.length; ++i) {
                look(item.children[i]);
            }
        };
        look(page.contentItem);
        return names;
    }

    function test_offIsAWord(): void {
        const field = createTemporaryObject(numberField, testCase, { value: 1, from: 0, to: 1, offValue: 1 });
        compare(field.text, "off");
        spy.target = field;
        spy.signalName = "edited";
        spy.clear();
        field.text = "Off";
        field.accept();
        compare(spy.signalArguments[0][0], 1);
        field.value = 0.5;
        compare(field.text, "0.50");
        const plain = createTemporaryObject(numberField, testCase, { value: 1, from: 0, to: 1 });
        compare(plain.text, "1.00");
    }

    function test_onlyWhatIsRandomIsCalledSo(): void {
        const most = createTemporaryObject(numberRow, testCase, { name: "Most", value: 10, from: 1, to: 100 });
        const seed = createTemporaryObject(numberRow, testCase, { name: "Seed", value: -1, from: -1, to: 100, emptyValue: -1, emptyText: "random" });
        compare(most.children[0].children[1].placeholderText, "");
        compare(seed.children[0].children[1].placeholderText, "random");
    }

    function test_rarelyUsedSlidersAreFolded(): void {
        App.sampling.reset();
        const page = createTemporaryObject(samplingPage, testCase);
        compare(shownSliders(page), ["Temperature", "Top-p", "Presence penalty", "Frequency penalty", "Penalty decay"]);
        page.unfolded = true;
        compare(shownSliders(page).length, 9);
        page.unfolded = false;
        App.sampling.applyPreset(App.sampling.presets.indexOf("Balanced"));
        compare(shownSliders(page).slice(5), ["Top-k"]);  // it acts
        App.sampling.reset();
        compare(shownSliders(page).length, 5);
    }

    function test_nameRowGivesTheFocusBack(): void {
        const item = createTemporaryObject(nameRow, testCase);
        item.button.forceActiveFocus();
        item.button.clicked();
        const field = findChild(item.row, "nameField");
        verify(field.activeFocus);
        compare(field.selectedText, "before");
        keyClick(Qt.Key_Escape);
        verify(!item.row.visible);
        verify(item.button.activeFocus);
        spy.target = item.row;
        spy.signalName = "accepted";
        spy.clear();
        item.button.clicked();
        field.text = "  after ";
        keyClick(Qt.Key_Return);
        compare(spy.signalArguments[0][0], "after");
        verify(item.button.activeFocus);
    }

    function test_menuIsAsWideAsItsLongestEntry(): void {
        const item = createTemporaryObject(menu, testCase);
        item.popup(0, 0);
        tryVerify(() => item.opened);
        const entry = item.itemAt(0);
        verify(entry.implicitWidth > 300);
        verify(entry.width >= entry.implicitWidth || item.width >= testCase.width - 30, entry.width);
        item.close();
    }

    function test_renamingHasRoomForTheName(): void {
        const row = createTemporaryObject(conversationRow, testCase);
        row.rename();
        const field = findChild(row, "renameField");
        verify(field.visible);
        verify(field.height >= 28, field.height);
        verify(row.implicitHeight >= field.height);
    }

    function test_missingStatesBreakTheLine(): void {
        const row = createTemporaryObject(stateRow, testCase);
        const height = row.implicitHeight;
        row.gap = 3;
        verify(row.implicitHeight > height + 10);
        verify(row.Accessible.description.indexOf("3") >= 0);
    }
}
