#include "app/settings/settings.h"

#include "app/common/checked_number.h"
#include "app/storage/private_files.h"
#include "app/storage/store_error.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr qreal SmallestText = 0.8;
constexpr qreal LargestText = 1.6;
constexpr int MostThreads = 4096;
constexpr auto SyncDelay = 300ms;
constexpr qint64 SettingsRoom = qint64{64} << 10;
constexpr int SmallestWindow = 100;
constexpr int LargestScreens = 32768;  // together; X11's limit

const QString HighContrastKey = QStringLiteral("highContrast");
const QString LessMotionKey = QStringLiteral("lessMotion");

/// What stands in its place and is no file (a pipe would be waited for, a folder can't be written) is left
/// alone; then the settings have another name.
QString settingsFile(const QString &dataFolder)
{
    QString file = QDir(dataFolder).filePath(QStringLiteral("settings.ini"));
    if (const QFileInfo there(file); there.exists() && !there.isFile()) {
        file = QDir(dataFolder).filePath(QStringLiteral("settings-2.ini"));
    }
    rookery::createPrivateFile(file);
    return file;
}

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
    , m_file(settingsFile(dataFolder), QSettings::IniFormat)
    , m_theme(choice(QStringLiteral("theme"), FollowSystem, Dark, FollowSystem))
    , m_highContrast(preference(HighContrastKey))
    , m_lessMotion(preference(LessMotionKey))
    , m_textScale(number(QStringLiteral("textScale"), SmallestText, LargestText, 1.0))
    , m_language(value(QStringLiteral("language")).toString())
    , m_threads(choice(QStringLiteral("threads"), 0, MostThreads, 0))
    , m_device(value(QStringLiteral("device"), QStringLiteral("auto")).toString())
    , m_quantization(value(QStringLiteral("quantization"), QStringLiteral("none")).toString())
    , m_sidebarOpen(value(QStringLiteral("sidebarOpen"), true).toBool())
    , m_panelOpen(value(QStringLiteral("panelOpen"), true).toBool())
    , m_wrapCode(value(QStringLiteral("wrapCode"), false).toBool())
    , m_numbersCode(value(QStringLiteral("numbersCode"), true).toBool())
    , m_notifies(value(QStringLiteral("notifies"), true).toBool())
    , m_readsAloud(value(QStringLiteral("readsAloud"), false).toBool())
{
    m_syncTimer.setSingleShot(true);
    m_syncTimer.setInterval(SyncDelay);
    m_syncTimer.callOnTimeout(this, &Settings::sync);
    updateDark();
}

void Settings::setTheme(int theme)
{
    assign(this, m_theme, rookery::choiceWithin<int>(theme, FollowSystem, Dark, m_theme), "theme",
           &Settings::themeChanged);
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

void Settings::setHighContrast(bool high)
{
    choose(m_highContrast, high, HighContrastKey, &Settings::highContrastChanged);
}

void Settings::setSystemHighContrast(bool high)
{
    followSystem(m_highContrast, high, &Settings::highContrastChanged);
}

void Settings::setLessMotion(bool less)
{
    choose(m_lessMotion, less, LessMotionKey, &Settings::lessMotionChanged);
}

void Settings::setSystemLessMotion(bool less)
{
    followSystem(m_lessMotion, less, &Settings::lessMotionChanged);
}

void Settings::choose(Preference &preference, bool on, const QString &key, void (Settings::*changed)())
{
    if (on == preference.now()) {
        return;
    }
    if (on == preference.ofSystem) {
        preference.chosen.reset();
        setValue(key, {});
    } else {
        preference.chosen = on;
        setValue(key, on);
    }
    emit(this->*changed)();
}

void Settings::followSystem(Preference &preference, bool on, void (Settings::*changed)())
{
    const bool before = std::exchange(preference.ofSystem, on);
    if (before != on && !preference.chosen) {
        emit(this->*changed)();
    }
}

Settings::Preference Settings::preference(const QString &key) const
{
    const QVariant found = value(key);
    return {.chosen = found.isValid() && !found.toString().isEmpty() ? std::optional(found.toBool())
                                                                     : std::nullopt};
}

void Settings::setTextScale(qreal scale)
{
    assign(this, m_textScale, rookery::within<qreal>(scale, SmallestText, LargestText, m_textScale),
           "textScale", &Settings::textScaleChanged);
}

void Settings::setLanguage(const QString &language)
{
    assign(this, m_language, language, "language", &Settings::languageChanged);
}

void Settings::setThreads(int threads)
{
    assign(this, m_threads, rookery::choiceWithin(threads, 0, MostThreads, 0), "threads",
           &Settings::threadsChanged);
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

void Settings::setNumbersCode(bool numbers)
{
    assign(this, m_numbersCode, numbers, "numbersCode", &Settings::numbersCodeChanged);
}

void Settings::setNotifies(bool notifies)
{
    assign(this, m_notifies, notifies, "notifies", &Settings::notifiesChanged);
}

void Settings::setReadsAloud(bool reads)
{
    assign(this, m_readsAloud, reads, "readsAloud", &Settings::readsAloudChanged);
}

qreal Settings::number(const QString &key, qreal low, qreal high, qreal fallback) const
{
    bool isNumber = false;
    const qreal found = value(key, fallback).toReal(&isNumber);
    return isNumber ? rookery::within(found, low, high, fallback) : fallback;
}

int Settings::choice(const QString &key, int low, int high, int fallback) const
{
    bool isNumber = false;
    const int found = value(key, fallback).toInt(&isNumber);
    return isNumber ? rookery::choiceWithin(found, low, high, fallback) : fallback;
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_file.value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_file.setValue(key, value);
    if (!m_syncTimer.isActive()) {  // what is changed without a pause is written meanwhile
        m_syncTimer.start();
    }
}

void Settings::sync()
{
    m_file.sync();
    if (m_file.status() == QSettings::AccessError && !std::exchange(m_failed, true)) {
        const QString file = m_file.fileName();
        const bool full = QStorageInfo(m_dataFolder).bytesAvailable() < QFileInfo(file).size() + SettingsRoom;
        const auto code = full ? rookery::StoreErrorCode::DiskFull : rookery::StoreErrorCode::ReadOnly;
        emit failed(rookery::StoreError{code, QDir::toNativeSeparators(file), {}}.message());
    }
}

QRect Settings::windowGeometry() const
{
    const QRect found = value(QStringLiteral("window/geometry")).toRect();
    const auto fits = [](int from, int size) {
        return from >= -LargestScreens && from <= LargestScreens && size >= SmallestWindow &&
               size <= LargestScreens;
    };
    return fits(found.x(), found.width()) && fits(found.y(), found.height()) ? found : QRect();
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
