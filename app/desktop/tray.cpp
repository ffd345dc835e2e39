#include "app/desktop/tray.h"

#include "app/desktop/notification.h"

#include <QDBusPendingCall>
#include <QEvent>
#include <QGuiApplication>

#include <utility>

namespace {

const QString ConnectionName = QStringLiteral("rookery-tray");
const QString WantedKey = QStringLiteral("inTray");
const QString ToldKey = QStringLiteral("toldOfTray");

}  // namespace

Tray::Tray(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_wanted(settings.value(WantedKey, false).toBool())
{
    qApp->installEventFilter(this);
}

void Tray::use(Connect connect)
{
    m_connect = std::move(connect);
    update();
}

void Tray::retranslate()
{
    if (m_icon) {
        m_icon->retranslate();
    }
}

void Tray::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) != wanted) {
        m_settings.setValue(WantedKey, wanted);
        emit wantedChanged();
        update();
    }
}

bool Tray::keepsRunning()
{
    if (m_quitting || !shown()) {
        return false;
    }
    if (!m_settings.value(ToldKey, false).toBool()) {
        m_settings.setValue(ToldKey, true);
        m_icon->bus().asyncCall(
            notification(tr("Rookery is still running"),
                         tr("Answers go on. The icon in the tray shows the window again.")));
    }
    return true;
}

bool Tray::eventFilter(QObject *object, QEvent *event)
{
    // Before the windows are asked, of which none is to stay then.
    if (object == qApp && event->type() == QEvent::Quit) {
        m_quitting = true;
    }
    return QObject::eventFilter(object, event);
}

void Tray::update()
{
    const bool before = shown();
    if (!m_wanted || !m_connect) {
        m_icon.reset();
    } else if (!m_icon) {
        m_icon = std::make_unique<TrayIcon>(m_connect(ConnectionName));
        connect(m_icon.get(), &TrayIcon::shownChanged, this, &Tray::shownChanged);
        connect(m_icon.get(), &TrayIcon::activated, this, &Tray::windowWanted);
        connect(m_icon.get(), &TrayIcon::chosen, this, &Tray::onChosen);
    }
    if (shown() != before) {
        emit shownChanged();
    }
}

void Tray::onChosen(TrayMenu::Entry entry)
{
    switch (entry) {
    case TrayMenu::Show:
        emit windowWanted({});
        break;
    case TrayMenu::NewConversation:
        emit newConversationWanted();
        emit windowWanted({});
        break;
    case TrayMenu::Quit:
        QCoreApplication::quit();
        break;
    case TrayMenu::Line:
        break;
    }
}
