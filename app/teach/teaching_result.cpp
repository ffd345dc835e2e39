// What was learned: saved, and talked with.

#include "app/engine/file_path.h"
#include "app/files/file_names.h"
#include "app/models/model_name.h"
#include "app/teach/teaching.h"
#include "app/text/error_text.h"
#include "engine/file/atomic_file.h"
#include "engine/train/adapter_folder.h"
#include "engine/train/tuned_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <span>
#include <utility>

void Teaching::save(const QString &name)
{
    m_talks = false;
    keep(name);
}

/// Begins to write what was learned. \return false with a complaint, or where there is nothing to write
bool Teaching::keep(const QString &name)
{
    const QString fileName = fileNameFrom(name);
    if (m_phase != Done || fileName.isEmpty()) {
        return false;
    }
    const bool lora = m_plan.kind == TeachingPlan::Lora;
    const QString file = QDir(m_folder).filePath(
        (lora ? QStringLiteral("adapters/%1") : QStringLiteral("states/%1.pth")).arg(fileName));
    if (QFileInfo::exists(file)) {
        complain((lora ? tr("There is an adapter called “%1” already; choose another name.")
                       : tr("There is a state called “%1” already; choose another name."))
                     .arg(name));
        return false;
    }
    lora ? saveLora(file) : saveVoice(name.trimmed(), file);
    return true;
}

/// As JSON: what it was learned from, and how.
QString Teaching::aboutLearned() const
{
    QJsonObject about{{QStringLiteral("model"), ::modelName(m_engine.ownModel())},
                      {QStringLiteral("fingerprint"), m_fingerprint},
                      {QStringLiteral("examples"), m_examples.usable()},
                      {QStringLiteral("held_out"), m_ended.heldOut},
                      {QStringLiteral("rate"), m_ended.rate},
                      {QStringLiteral("steps"), m_ended.step},
                      {QStringLiteral("loss_before"), m_ended.before},
                      {QStringLiteral("loss_after"), m_ended.best}};
    if (m_plan.kind == TeachingPlan::Lora) {
        about.insert(QStringLiteral("lora"), m_plan.rank);
        about.insert(QStringLiteral("alpha"), m_plan.options().lora.alpha);
    }
    return QString::fromUtf8(QJsonDocument(about).toJson());
}

void Teaching::saveVoice(const QString &name, const QString &file)
{
    m_thread.start([this, name, file, info = m_engine.ownModel().info, state = m_values,
                    about = aboutLearned().toStdString()] {
        std::error_code error;
        std::filesystem::create_directories(toPath(file).parent_path(), error);
        auto written = rookery::writeTunedState(toPath(file), info, *state);
        if (written) {
            written = rookery::writeFileAtomically(toPath(file + QStringLiteral(".json")),
                                                   std::as_bytes(std::span(about)));
        }
        onWritten(written, file, [this, name, file] { putOnShelf(name, file); });
    });
}

void Teaching::saveLora(const QString &folder)
{
    m_thread.start([this, folder, info = m_engine.ownModel().info, lora = m_plan.options().lora,
                    factors = m_values, about = aboutLearned().toStdString()] {
        auto written = rookery::writeAdapterFolder(toPath(folder), info, lora, *factors);
        if (written) {
            written = rookery::writeFileAtomically(toPath(folder) / "rookery.json",
                                                   std::as_bytes(std::span(about)));
        }
        onWritten(written, folder, [this, folder] {
            emit adapterSaved(folder);
            if (std::exchange(m_talks, false)) {
                talkWith(folder);
            }
        });
    });
}

/// On any thread. \param then is called on this one where it went well
void Teaching::onWritten(const rookery::Result<void> &written, const QString &file,
                         const std::function<void()> &then)
{
    QMetaObject::invokeMethod(
        this,
        [this, written, file, then] {
            if (!written) {
                m_talks = false;
                complain(rookery::errorText(written.error()));
                return;
            }
            m_savedAs = QDir::toNativeSeparators(file);
            forgetCheckpoint();
            emit changed();
            emit saved();
            then();
        },
        Qt::QueuedConnection);
}

void Teaching::putOnShelf(const QString &name, const QString &file)
{
    m_shelf.run(
        this,
        [name = name.toStdString(), path = toPath(file)](const rookery::shelf::Shelf &shelf) {
            return shelf.addTunedState(name, path);
        },
        [this, file](const rookery::Result<rookery::shelf::Item> &item) {
            if (!item) {
                complain(rookery::errorText(item.error()));  // the file is there all the same
                return;
            }
            m_onShelf = m_savedAs == QDir::toNativeSeparators(file);  // nothing else is being taught by now
            emit changed();
            emit shelved();
        });
}

void Teaching::startChat(const QString &name)
{
    if (!m_image || m_phase != Done) {
        return;
    }
    if (m_plan.kind == TeachingPlan::Lora) {
        if (!m_savedAs.isEmpty()) {
            talkWith(QDir::fromNativeSeparators(m_savedAs));
            return;
        }
        complain({});
        m_talks = keep(name);
        return;
    }
    const LoadedModel &model = m_engine.ownModel();
    rookery::NewState state;
    state.fingerprint = m_fingerprint;
    state.modelName = ::modelName(model);
    state.name = name.trimmed();
    const QByteArray image(reinterpret_cast<const char *>(m_image->data()),
                           static_cast<qsizetype>(m_image->size()));
    m_store.startFromImage(state, QString::fromStdString(model.chatTemplate.name), image, this,
                           [this](const auto &started) {
                               started ? emit chatStarted(*started) : complain(started.error().message());
                           });
}

void Teaching::talkWith(const QString &adapter)
{
    m_talkWith = adapter;
    emit adapterWanted(adapter);
}
