#include "app/teach/taught_model.h"

#include "app/engine/file_path.h"
#include "app/models/machine.h"
#include "app/text/error_text.h"
#include "engine/train/adapter_folder.h"

#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

using rookery::runtime::TunedImage;

namespace {

constexpr double LongLoadSeconds = 3;
// Of the memory that is free, so that the rest of the computer keeps some.
constexpr double ShareOfFreeMemory = 0.7;

std::vector<float> numbersIn(const std::vector<std::byte> &bytes)
{
    std::vector<float> numbers(bytes.size() / sizeof(float));
    std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(float));
    return numbers;
}

/// What is merged stays float32, unless the load quantises.
double bytesMerged(const LoadRequest &request, const rookery::ModelInfo &info)
{
    return request.format == rookery::kernels::WeightFormat::AsStored
               ? static_cast<double>(info.parameters) * sizeof(float)
               : static_cast<double>(info.weightBytes);
}

}  // namespace

TaughtModel::TaughtModel(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_thread.setMaxThreadCount(1);
}

TaughtModel::~TaughtModel()
{
    m_thread.waitForDone();
}

bool TaughtModel::quick() const
{
    return !m_engine || m_engine->model().loadSeconds < LongLoadSeconds;
}

void TaughtModel::take(const LoadedModel &inUse, const rookery::LoraOptions &lora, const TunedImage &factors)
{
    if (!factors || factors == m_shown) {
        return;
    }
    m_wanted = {inUse.request, inUse.info, lora, factors};
    m_wanted.request.device = QStringLiteral("cpu");
    m_wanted.request.threads = 1;
    m_wanted.request.adapters.push_back({.file = toPath(m_folder), .alpha = {}, .strength = 1});
    next();
}

void TaughtModel::forget()
{
    ++m_number;
    m_wanted = {};
    m_shown.reset();
    m_busy = false;
    m_loads = false;
    if (m_engine) {
        m_engine->cancelLoad();
        m_engine->unload();
    }
    m_thread.start([folder = m_folder] {
        std::error_code ignored;
        std::filesystem::remove_all(toPath(folder), ignored);
    });
}

/// Begins with what waits, where nothing else is being done.
void TaughtModel::next()
{
    if (m_busy || !m_wanted.factors || (m_engine && m_engine->running())) {
        return;
    }
    m_busy = true;
    const Wanted wanted = std::exchange(m_wanted, {});
    m_shown = wanted.factors;
    m_thread.start([this, wanted, folder = m_folder, number = ++m_number] {
        QString complaint;
        const Machine machine = measureMachine(folder, 1);
        if (machine.freeMemory > 0 && bytesMerged(wanted.request, wanted.info) >
                                          ShareOfFreeMemory * static_cast<double>(machine.freeMemory)) {
            complaint = tr("There isn’t memory enough to try it beside the model as it is. Start a "
                           "conversation with it.");
        } else if (const auto written = rookery::writeAdapterFolder(toPath(folder), wanted.info, wanted.lora,
                                                                    numbersIn(*wanted.factors));
                   !written) {
            complaint = rookery::errorText(written.error());
        }
        QMetaObject::invokeMethod(
            this,
            [this, number, request = wanted.request, complaint] { onPrepared(number, request, complaint); },
            Qt::QueuedConnection);
    });
}

void TaughtModel::onPrepared(quint64 number, const LoadRequest &request, const QString &complaint)
{
    if (number != m_number) {
        return;  // forgotten
    }
    if (!complaint.isEmpty()) {
        fail(complaint);
        return;
    }
    makeEngine();
    m_loads = true;
    m_engine->load(request);
}

void TaughtModel::makeEngine()
{
    if (m_engine) {
        return;
    }
    m_engine = std::make_unique<EngineClient>();
    connect(m_engine.get(), &EngineClient::modelChanged, this, &TaughtModel::onModelChanged);
    connect(m_engine.get(), &EngineClient::loadFailed, this,
            [this](const QString &, int, const QString &sentence) {
                if (m_loads) {
                    fail(sentence);
                }
            });
    connect(m_engine.get(), &EngineClient::runFinished, this, &TaughtModel::next);
    connect(m_engine.get(), &EngineClient::runFailed, this, &TaughtModel::next);
}

void TaughtModel::onModelChanged()
{
    // Not one that was forgotten while it was being loaded.
    if (m_loads && !m_engine->loading() && m_engine->model().loaded()) {
        m_loads = false;
        m_busy = false;
        emit ready(m_engine.get(), m_shown);
        next();
    }
}

void TaughtModel::fail(const QString &sentence)
{
    m_loads = false;
    m_busy = false;
    m_shown.reset();
    emit failed(sentence);
    next();
}
