#include "app/application.h"
#include "app/no_network.h"
#include "app/pictures/picture_provider.h"

#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtQuickTest>

Q_IMPORT_QML_PLUGIN(RookeryPlugin)

/// What main() makes before the QML engine loads anything; no model is loaded.
class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        QQuickStyle::setStyle(QStringLiteral("Basic"));
        m_application = std::make_unique<Application>(StartOptions{m_folder.path(), {}});
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->setNetworkAccessManagerFactory(&m_network);
        engine->addImageProvider(QLatin1String(PictureProvider::Name),
                                 new PictureProvider(m_application->store().pictureFolder()));
    }

    void cleanupTestCase() { m_application.reset(); }

private:
    QTemporaryDir m_folder;
    NoNetwork m_network;
    std::unique_ptr<Application> m_application;
};

QUICK_TEST_MAIN_WITH_SETUP(rookery, Setup)
#include "tst_qml.moc"
