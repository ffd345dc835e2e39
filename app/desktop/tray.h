#pragma once

#include "app/desktop/tray_icon.h"
#include "app/settings/settings.h"

#include <qqmlintegration.h>

#include <memory>

/// The program in the desktop's tray, where the user wants it: a click shows the window, and closing the
/// window only hides it, so that answers go on. GUI thread.
class Tray : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.tray is the one object")
    Q_PROPERTY(bool wanted READ wanted WRITE setWanted NOTIFY wantedChanged)
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged)

public:
    using Connect = std::function<QDBusConnection(const QString &name)>;

    explicit Tray(Settings &settings, QObject *parent = nullptr);

    /// There is a bus. \param connect makes a connection to it of this name
    void use(Connect connect);
    void retranslate();

    bool wanted() const { return m_wanted; }  ///< by the user; at first not
    void setWanted(bool wanted);
    bool shown() const { return m_icon && m_icon->shown(); }

    /// The window is being closed. \return true: it is to be hidden only. Says so the first time.
    Q_INVOKABLE bool keepsRunning();

signals:
    void wantedChanged();
    void shownChanged();
    /// \param activation token with which the window may come to the front; may be empty
    void windowWanted(const QString &activation);
    void newConversationWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void update();
    void onChosen(TrayMenu::Entry entry);

    Settings &m_settings;
    Connect m_connect;
    std::unique_ptr<TrayIcon> m_icon;
    bool m_wanted;
    bool m_quitting = false;
};
