import QtQuick

/// Scrolls a page so far that what has the focus can be seen, however it got the focus.
Connections {
    id: root

    required property Flickable page

    function reveal(): void {
        const item = root.page.Window.activeFocusItem;
        let above = item;
        while (above && above !== root.page.contentItem) {
            above = above.parent;
        }
        if (!above) {
            return;  // it is elsewhere
        }
        const room = 10;
        const top = item.mapToItem(root.page.contentItem, 0, 0).y - room;
        const bottom = top + item.height + 2 * room;
        const shown = bottom > root.page.contentY + root.page.height ? Math.min(top, bottom - root.page.height)
                    : top < root.page.contentY ? top : root.page.contentY;
        root.page.contentY = Math.max(0, Math.min(shown, root.page.contentHeight - root.page.height));
    }

    target: root.page.Window.window

    function onActiveFocusItemChanged(): void {
        root.reveal();
    }
}
