#include "app/models/dropped_weights.h"

#include "app/common/vocabulary.h"
#include "app/engine/file_path.h"
#include "app/files/elsewhere.h"
#include "app/models/model_library.h"
#include "engine/formats/other_contents.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace {

bool isAdapter(const QString &file)
{
    const auto weights = rookery::WeightFile::open(toPath(file));
    return weights && rookery::holdsAdapter(**weights);
}

}  // namespace

DroppedWeights::DroppedWeights(Adapters &adapters, QObject *parent)
    : QObject(parent)
    , m_adapters(adapters)
{
}

bool DroppedWeights::areWeights(const QUrl &fileOrFolder) const
{
    if (!fileOrFolder.isLocalFile()) {
        return false;
    }
    const QString path = fileOrFolder.toLocalFile();
    if (!QFileInfo(path).isDir()) {
        return isWeightFileName(fileOrFolder.fileName());
    }
    // Of folders without one, many hold a weight file among documents or pictures.
    const QDir folder(path);
    return (folder.exists(QStringLiteral("adapter_config.json")) ||
            folder.exists(QStringLiteral("config.json"))) &&
           rookery::findWeights(toPath(path)).has_value();
}

void DroppedWeights::lookAt(const QUrl &file)
{
    elsewhere([path = file.toLocalFile()] { return isAdapter(path); },
              [self = QPointer(this), file](bool adapter) {
                  if (self) {
                      emit self->lookedAt(file, adapter);
                  }
              });
}

void DroppedWeights::take(const QList<QUrl> &files)
{
    if (!m_adapters.wanted()) {
        emit modelDropped(files.front());
        return;
    }
    elsewhere(
        [files] {
            QStringList adapters;
            for (const QUrl &file : files) {
                if (isAdapter(file.toLocalFile())) {
                    adapters += file.toLocalFile();
                }
            }
            return adapters;
        },
        [self = QPointer(this), files](const QStringList &adapters) {
            if (!self) {
                return;
            }
            self->add(adapters);
            const auto model = std::ranges::find_if(
                files, [&](const QUrl &file) { return !adapters.contains(file.toLocalFile()); });
            if (model != files.end()) {
                emit self->modelDropped(*model);
            }
        });
}

void DroppedWeights::add(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files) {
        m_adapters.take(file, true);
        names += QFileInfo(file).fileName();
    }
    if (!names.isEmpty()) {
        emit adaptersAdded(names);
    }
}
