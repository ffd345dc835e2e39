#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>
#include <QTimer>
#include <qqmlintegration.h>

#include <optional>

/// What the user chose for the program as a whole, kept in `settings.ini` of the data folder. GUI thread.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.settings is the one object")
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool dark READ dark NOTIFY darkChanged)
    Q_PROPERTY(bool highContrast READ highContrast WRITE setHighContrast NOTIFY highContrastChanged)
    Q_PROPERTY(bool lessMotion READ lessMotion WRITE setLessMotion NOTIFY lessMotionChanged)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(int threads READ threads WRITE setThreads NOTIFY threadsChanged)
    Q_PROPERTY(QString device READ device WRITE setDevice NOTIFY deviceChanged)
    Q_PROPERTY(QString quantization READ quantization WRITE setQuantization NOTIFY quantizationChanged)
    Q_PROPERTY(bool sidebarOpen READ sidebarOpen WRITE setSidebarOpen NOTIFY sidebarOpenChanged)
    Q_PROPERTY(bool panelOpen READ panelOpen WRITE setPanelOpen NOTIFY panelOpenChanged)
    Q_PROPERTY(bool wrapCode READ wrapCode WRITE setWrapCode NOTIFY wrapCodeChanged)
    Q_PROPERTY(bool numbersCode READ numbersCode WRITE setNumbersCode NOTIFY numbersCodeChanged)
    Q_PROPERTY(bool notifies READ notifies WRITE setNotifies NOTIFY notifiesChanged)
    Q_PROPERTY(bool readsAloud READ readsAloud WRITE setReadsAloud NOTIFY readsAloudChanged)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)

public:
    enum Theme { FollowSystem, Light, Dark };
    Q_ENUM(Theme)

    explicit Settings(const QString &dataFolder, QObject *parent = nullptr);

    int theme() const { return m_theme; }
    void setTheme(int theme);

    /// The theme to show now: the chosen one, or the desktop's.
    bool dark() const { return m_dark; }
    /// The desktop's preference changed.
    void setSystemDark(bool dark);

    /// As chosen, else as the desktop prefers; choosing what it prefers is following it again.
    bool highContrast() const { return m_highContrast.now(); }
    void setHighContrast(bool high);
    void setSystemHighContrast(bool high);
    bool lessMotion() const { return m_lessMotion.now(); }  ///< likewise
    void setLessMotion(bool less);
    void setSystemLessMotion(bool less);

    qreal textScale() const { return m_textScale; }
    void setTextScale(qreal scale);  ///< kept within 0.8 .. 1.6

    /// Locale name, "" = the desktop's.
    QString language() const { return m_language; }
    void setLanguage(const QString &language);

    int threads() const { return m_threads; }  ///< 0 = one per physical core
    void setThreads(int threads);

    QString device() const { return m_device; }  ///< auto, cpu, cuda, cuda:N
    void setDevice(const QString &device);

    QString quantization() const { return m_quantization; }  ///< on load: none, int8, int4
    void setQuantization(const QString &quantization);

    bool sidebarOpen() const { return m_sidebarOpen; }
    void setSidebarOpen(bool open);
    bool panelOpen() const { return m_panelOpen; }  ///< at first, so that it is known to be there
    void setPanelOpen(bool open);
    bool wrapCode() const { return m_wrapCode; }  ///< long lines of code are broken, not scrolled
    void setWrapCode(bool wrap);
    bool numbersCode() const { return m_numbersCode; }  ///< lines of code have numbers beside them
    void setNumbersCode(bool numbers);

    bool notifies() const { return m_notifies; }  ///< the desktop says when an answer is written
    void setNotifies(bool notifies);
    bool readsAloud() const { return m_readsAloud; }  ///< new answers, by themselves
    void setReadsAloud(bool reads);

    QString dataFolder() const { return m_dataFolder; }

    /// Values without a property: the window's place, the last conversation, recently used models.
    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void sync();  ///< writes what isn't written yet

    /// Null where none is remembered, or one that no screen has.
    Q_INVOKABLE QRect windowGeometry() const;
    Q_INVOKABLE bool windowMaximized() const;
    Q_INVOKABLE void rememberWindow(const QRect &geometry, bool maximized);

signals:
    void themeChanged();
    void darkChanged();
    void highContrastChanged();
    void lessMotionChanged();
    void textScaleChanged();
    void languageChanged();
    void threadsChanged();
    void deviceChanged();
    void quantizationChanged();
    void sidebarOpenChanged();
    void panelOpenChanged();
    void wrapCodeChanged();
    void numbersCodeChanged();
    void notifiesChanged();
    void readsAloudChanged();
    /// Once: what is chosen from now on is gone with the program.
    void failed(const QString &sentence);

private:
    struct Preference {
        std::optional<bool> chosen = {};
        bool ofSystem = false;

        bool now() const { return chosen.value_or(ofSystem); }
    };

    void updateDark();
    void choose(Preference &preference, bool on, const QString &key, void (Settings::*changed)());
    void followSystem(Preference &preference, bool on, void (Settings::*changed)());
    Preference preference(const QString &key) const;

    qreal number(const QString &key, qreal low, qreal high, qreal fallback) const;
    int choice(const QString &key, int low, int high, int fallback) const;

    QString m_dataFolder;
    QSettings m_file;
    QTimer m_syncTimer;
    bool m_failed = false;
    int m_theme;
    bool m_systemDark = false;
    bool m_dark = false;
    Preference m_highContrast;
    Preference m_lessMotion;
    qreal m_textScale;
    QString m_language;
    int m_threads;
    QString m_device;
    QString m_quantization;
    bool m_sidebarOpen;
    bool m_panelOpen;
    bool m_wrapCode;
    bool m_numbersCode;
    bool m_notifies;
    bool m_readsAloud;
};
