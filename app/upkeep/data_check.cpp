#include "app/upkeep/data_check.h"

#include "app/storage/check_data.h"

DataCheck::DataCheck(const QString &databaseFile, QObject *parent)
    : QObject(parent)
    , m_file(databaseFile)
{
    m_thread.setMaxThreadCount(1);
}

DataCheck::~DataCheck()
{
    m_stop.request_stop();
    m_thread.waitForDone();
}

void DataCheck::start()
{
    if (m_running) {
        return;
    }
    m_stop = std::stop_source();
    m_running = true;
    m_progress = 0;
    m_result.clear();
    emit changed();
    m_thread.start([this, stop = m_stop.get_token()] {
        const auto found = rookery::checkData(m_file, stop, [this](double fraction) {
            QMetaObject::invokeMethod(
                this,
                [this, fraction] {
                    m_progress = fraction;
                    emit changed();
                },
                Qt::QueuedConnection);
        });
        if (found) {
            for (const QString &words : found->database) {
                qWarning("%s: %s", qPrintable(m_file), qPrintable(words));
            }
        }
        const bool cancelled = !found && found.error().code == rookery::StoreErrorCode::Cancelled;
        const QString result = found       ? found->message(m_file)
                               : cancelled ? QString()
                                           : found.error().message();
        QMetaObject::invokeMethod(
            this, [this, result, sound = found ? found->sound() : cancelled] { finish(result, sound); },
            Qt::QueuedConnection);
    });
}

void DataCheck::finish(const QString &result, bool sound)
{
    m_running = false;
    m_progress = 1;
    m_result = result;
    m_sound = sound;
    emit changed();
}

void DataCheck::cancel()
{
    m_stop.request_stop();
}

void DataCheck::dismiss()
{
    if (!m_running && !m_result.isEmpty()) {
        m_result.clear();
        emit changed();
    }
}
