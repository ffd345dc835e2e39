#include "app/settings/settings.h"

#include <QDir>

#include <algorithm>

namespace {

template<typename T, typename Signal>
void assign(Settings *settings, T &member, const T &value, const char *key, Signal changed)
{
    if (member == value) {
        return;
    }
    member = value;
    settings->setValue(QLatin1String(key), QVariant::fromValue(value));
    emit(settings->*changed)();
}

}  // namespace

Settings::Settings(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_dataFolder(dataFolder)
    , m_file(QDir(dataFolder).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    , m_theme(std::clamp(value(QStringLiteral("theme"), 0).toInt(), 0, 2))
    , m_textScale(std::clamp(value(QStringLiteral("textScale"), 1.0).toReal(), 0.8, 1.6))
    , m_language(value(QStringLiteral("language")).toString())
    , m_threads(std::max(0, value(QStringLiteral("threads"), 0).toInt()))
    , m_device(value(QStringLiteral("device"), QStringLiteral("auto")).toString())
    , m_quantization(value(QStringLiteral("quantization"), QStringLiteral("none")).toString())
    , m_sidebarOpen(value(QStringLiteral("sidebarOpen"), true).toBool())
    , m_panelOpen(value(QStringLiteral("panelOpen"), false).toBool())
    , m_wrapCode(value(QStringLiteral("wrapCode"), false).toBool())
{
    updateDark();
}

void Settings::setTheme(int theme)
{
    assign(this, m_theme, std::clamp(theme, 0, 2), "theme", &Settings::themeChanged);
    updateDark();
}

void Settings::setSystemDark(bool dark)
{
    m_systemDark = dark;
    updateDark();
}

void Settings::updateDark()
{
    const bool dark = m_theme == Dark || (m_theme == FollowSystem && m_systemDark);
    if (dark != m_dark) {
        m_dark = dark;
        emit darkChanged();
    }
}

void Settings::setTextScale(qreal scale)
{
    assign(this, m_textScale, std::clamp(scale, 0.8, 1.6), "textScale", &Settings::textScaleChanged);
}

void Settings::setLanguage(const QString &language)
{
    assign(this, m_language, language, "language", &Settings::languageChanged);
}

void Settings::setThreads(int threads)
{
    assign(this, m_threads, std::max(0, threads), "threads", &Settings::threadsChanged);
}

void Settings::setDevice(const QString &device)
{
    assign(this, m_device, device, "device", &Settings::deviceChanged);
}

void Settings::setQuantization(const QString &quantization)
{
    assign(this, m_quantization, quantization, "quantization", &Settings::quantizationChanged);
}

void Settings::setSidebarOpen(bool open)
{
    assign(this, m_sidebarOpen, open, "sidebarOpen", &Settings::sidebarOpenChanged);
}

void Settings::setPanelOpen(bool open)
{
    assign(this, m_panelOpen, open, "panelOpen", &Settings::panelOpenChanged);
}

void Settings::setWrapCode(bool wrap)
{
    assign(this, m_wrapCode, wrap, "wrapCode", &Settings::wrapCodeChanged);
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_file.value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_file.setValue(key, value);
}

QRect Settings::windowGeometry() const
{
    return value(QStringLiteral("window/geometry")).toRect();
}

bool Settings::windowMaximized() const
{
    return value(QStringLiteral("window/maximized"), false).toBool();
}

void Settings::rememberWindow(const QRect &geometry, bool maximized)
{
    if (!maximized) {
        setValue(QStringLiteral("window/geometry"), geometry);
    }
    setValue(QStringLiteral("window/maximized"), maximized);
}
