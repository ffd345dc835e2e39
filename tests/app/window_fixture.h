#pragma once

#include "app/application.h"
#include "app/no_network.h"
#include "app/pictures/picture_provider.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

/// The program's window over one data folder, as main() makes it. Destroying it is closing the program.
struct WindowFixture {
    explicit WindowFixture(const QString &dataFolder, const QString &model = QStringLiteral(ROOKERY_STARTER))
        : app({dataFolder, model})
    {
        engine.setNetworkAccessManagerFactory(&network);
        engine.addImageProvider(QLatin1String(PictureProvider::Name),
                                new PictureProvider(app.store().pictureFolder()));
        engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rookery/Main.qml")));
        app.start();
    }

    QQuickWindow *window() const
    {
        return engine.rootObjects().isEmpty() ? nullptr
                                              : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    }

    /// Shown, active, a model loaded, the focus in the composer.
    bool ready()
    {
        if (window() == nullptr || !QTest::qWaitForWindowExposed(window())) {
            return false;
        }
        window()->requestActivate();
        return QTest::qWaitFor([this] { return app.models()->ready() && composer()->hasActiveFocus(); },
                               60000);
    }

    QQuickItem *item(const QString &objectName) const
    {
        return window()->findChild<QQuickItem *>(objectName);
    }
    QQuickItem *composer() const { return item(QStringLiteral("composerInput")); }
    QString composed() const { return composer()->property("text").toString(); }

    /// One key after the other, as a person types.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QTest::keyClick(window(), c.toLatin1());
        }
    }

    bool waitForAnswer()
    {
        return QTest::qWaitFor(
            [this] { return app.chat()->messages()->rowCount() > 0 && !app.chat()->asking()->busy(); },
            60000);
    }

    const rookery::Message &last() { return app.chat()->messages()->path().last(); }

    Application app;
    NoNetwork network;
    QQmlApplicationEngine engine;
};
