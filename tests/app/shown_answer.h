#pragma once

#include "window_fixture.h"

#include <algorithm>

/// A conversation with one answer, as if a model had written it. 0 = it could not be stored.
inline qint64 storeConversation(StoreClient &store, const QString &question, const QString &answer)
{
    qint64 conversation = 0;
    bool done = false;
    QObject context;
    const ConversationRef created = store.create({}, {}, &context, [](const auto &) {});
    rookery::NewMessage asked;
    asked.text = question;
    store.addTurn(created, asked, QStringLiteral("test"), &context, [&](const auto &turn) {
        if (turn) {
            rookery::Message written = turn->answer;
            written.text = answer;
            written.status = rookery::MessageStatus::Complete;
            store.appendText(written.id, answer);
            store.finish(written);
            conversation = written.conversation;
        }
        done = true;
    });
    return QTest::qWaitFor([&] { return done; }, 30000) ? conversation : 0;
}

/// The items of that name that are shown, from the top.
inline void collectItems(QQuickItem *root, const QString &objectName, QList<QQuickItem *> &found)
{
    if (!root->isVisible()) {
        return;
    }
    if (root->objectName() == objectName) {
        found += root;
    }
    for (QQuickItem *child : root->childItems()) {
        collectItems(child, objectName, found);
    }
}

inline QList<QQuickItem *> shownItems(const WindowFixture &window, const char *objectName)
{
    QList<QQuickItem *> found;
    collectItems(window.window()->contentItem(), QLatin1String(objectName), found);
    std::stable_sort(found.begin(), found.end(), [](QQuickItem *a, QQuickItem *b) {
        return a->mapToScene({}).y() < b->mapToScene({}).y();
    });
    return found;
}

/// For a look at it, in both themes: ROOKERY_SHOTS names a folder.
inline void takeShots(WindowFixture &window, const QString &name, std::initializer_list<int> widths)
{
    const QString folder = qEnvironmentVariable("ROOKERY_SHOTS");
    if (folder.isEmpty()) {
        return;
    }
    Settings &settings = *window.app.settings();
    for (const int theme : {Settings::Light, Settings::Dark}) {
        settings.setTheme(theme);
        for (const int width : widths) {
            window.window()->resize(width, 900);
            QTest::qWait(500);
            window.window()->grabWindow().save(
                QStringLiteral("%1/%2-%3-%4.png").arg(folder, name).arg(width).arg(theme));
        }
    }
    settings.setTheme(Settings::FollowSystem);
}
