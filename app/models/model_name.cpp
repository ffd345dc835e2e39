#include "app/models/model_name.h"

#include "app/common/resources.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace {

// Not translated: conversations keep it, whatever the language they are read in.
const QString StarterName = QStringLiteral("Rookery Starter");

/// "model", "pytorch_model-00001-of-00002", "ggml-model-f16".
bool saysNothing(const QString &stem)
{
    static const QRegularExpression everywhere(
        QStringLiteral("^(pytorch_|rwkv_|ggml-)?(model|lm|weights|consolidated)([-._].*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return everywhere.match(stem).hasMatch();
}

/// The hub's tools keep files as models--OWNER--NAME/snapshots/COMMIT/model.safetensors.
QString nameInHubCache(const QString &path)
{
    static const QRegularExpression cache(QStringLiteral("/models--[^/]*?--([^/]+)/snapshots/[^/]+/?$"));
    return cache.match(path).captured(1);
}

}  // namespace

QString starterFile()
{
    static const QString file = [] {
        const auto folder = rookery::starterFolder();
        return folder ? QString::fromStdString((*folder / "lm.safetensors").string()) : QString();
    }();
    return file;
}

bool isStarterFile(const QString &file)
{
    return !file.isEmpty() && !starterFile().isEmpty() &&
           (file == starterFile() ||
            QFileInfo(file).canonicalFilePath() == QFileInfo(starterFile()).canonicalFilePath());
}

QString modelName(const QString &file)
{
    if (isStarterFile(file)) {
        return StarterName;
    }
    const QFileInfo info(file);
    if (info.isDir()) {
        return QFileInfo(info.absoluteFilePath()).fileName();
    }
    static const QRegularExpression part(QStringLiteral("-\\d+-of-\\d+$"));
    const QString stem = info.completeBaseName().remove(part);
    if (!saysNothing(stem)) {
        return stem;
    }
    const QString folder = info.absolutePath();
    const QString inCache = nameInHubCache(folder);
    const QString folderName = QFileInfo(folder).fileName();
    return !inCache.isEmpty() ? inCache : folderName.isEmpty() ? stem : folderName;
}

QString modelName(const LoadedModel &model)
{
    return model.elsewhere() ? QStringLiteral("%1 (%2)").arg(model.place->model, model.place->host)
                             : modelName(QString::fromStdString(model.info.file.string()));
}
