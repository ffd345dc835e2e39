#include "app/models/repository_model.h"

#include "app/text/one_line.h"
#include "app/text/sizes.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qint64 LargestCompanion = qint64{20} << 20;  ///< of a configuration or vocabulary

bool hasSuffix(const QString &path, const QStringList &suffixes)
{
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

bool isWeights(const QString &path)
{
    return hasSuffix(path, {QStringLiteral("pth"), QStringLiteral("safetensors"), QStringLiteral("st"),
                            QStringLiteral("gguf"), QStringLiteral("bin"), QStringLiteral("onnx")});
}

/// What a model needs beside its weights.
bool isCompanion(const HubFile &file)
{
    return file.bytes <= LargestCompanion &&
           hasSuffix(file.path, {QStringLiteral("json"), QStringLiteral("txt"), QStringLiteral("jinja")});
}

bool isVocabulary(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.contains(QLatin1String("vocab")) || name == QLatin1String("tokenizer.json");
}

/// "model-00001-of-00003" and "model-00002-of-00003" are one.
QString wholeName(const QString &path)
{
    static const QRegularExpression part(QStringLiteral("[-_.]?\\d{1,5}-of-\\d{1,5}"));
    return QString(path).remove(part);
}

}  // namespace

RepositoryModel::RepositoryModel(const QUrl &hub, const QString &dataFolder, QObject *parent)
    : QAbstractListModel(parent)
    , m_hub(hub)
    , m_dataFolder(dataFolder)
    , m_listing(hub)
{
    connect(&m_listing, &HubListing::listed, this, &RepositoryModel::onListed);
    connect(&m_listing, &HubListing::failed, this, &RepositoryModel::setError);
}

void RepositoryModel::setMachine(const Machine &machine)
{
    m_machine = machine;
    emit chosenChanged();
}

void RepositoryModel::open(const CatalogEntry &entry, const DownloadTarget &vocabulary)
{
    close();
    m_entry = entry;
    m_vocabulary = vocabulary;
    m_listing.ask(entry.repository);
    emit changed();
}

void RepositoryModel::close()
{
    m_listing.cancel();
    beginResetModel();
    m_files.clear();
    endResetModel();
    m_entry = {};
    m_error.clear();
    m_leftOut = 0;
    m_several = false;
    m_askingEncoder = false;
    emit changed();
    emit chosenChanged();
}

void RepositoryModel::setError(const QString &sentence)
{
    m_error = sentence;
    m_askingEncoder = false;
    emit changed();
    emit chosenChanged();
}

RepositoryModel::File RepositoryModel::fileOf(const HubAddress &address, const HubFile &file) const
{
    File made;
    made.path = file.path;
    made.weights = isWeights(file.path);
    made.target.url = address.download(m_hub, file.path);
    made.target.file =
        QDir(m_dataFolder).filePath(QStringLiteral("models/%1/%2").arg(address.repository, file.path));
    made.target.bytes = file.bytes;
    made.target.sha256 = file.sha256;
    made.target.gitBlob = file.gitBlob;
    return made;
}

void RepositoryModel::onListed(const QList<HubFile> &files, int leftOut)
{
    m_leftOut += leftOut;
    if (m_askingEncoder) {
        addEncoder(files);
        return;
    }
    beginResetModel();
    for (const HubFile &file : files) {
        File made = fileOf(m_entry.repository, file);
        made.chosen = !made.weights && isCompanion(file);
        m_files += made;
    }
    choose();
    addVocabulary();
    endResetModel();
    refresh();
    if (!m_entry.encoder.repository.isEmpty()) {
        m_askingEncoder = true;
        m_listing.ask(m_entry.encoder);
    }
    emit changed();
    emit chosenChanged();
}

/// The weights that were meant: those named, else all where they are one model.
void RepositoryModel::choose()
{
    const QString &wanted = m_entry.repository.file;
    const auto isNamed = [&](const File &file) {
        return !wanted.isEmpty() ? file.path == wanted
                                 : !m_entry.choose.isEmpty() && file.path.startsWith(m_entry.choose);
    };
    const bool named = std::any_of(m_files.begin(), m_files.end(), isNamed);
    QStringList models;
    for (const File &file : m_files) {
        if (file.weights && !models.contains(wholeName(file.path))) {
            models += wholeName(file.path);
        }
    }
    m_several = !named && models.size() > 1;
    for (File &file : m_files) {
        if (named ? isNamed(file) : file.weights && !m_several) {
            file.chosen = true;
        }
    }
}

void RepositoryModel::addVocabulary()
{
    const bool carried = std::any_of(m_files.begin(), m_files.end(), [](const File &file) {
        return isVocabulary(file.path) || file.path.endsWith(QLatin1String(".gguf"));
    });
    if (carried || m_vocabulary.url.isEmpty()) {
        return;
    }
    File file;
    file.target = m_vocabulary;
    file.path = tr("%1 (the vocabulary of most RWKV models)").arg(QFileInfo(m_vocabulary.file).fileName());
    file.chosen =
        std::any_of(m_files.begin(), m_files.end(), [](const File &other) { return other.weights; });
    m_files += file;
}

void RepositoryModel::addEncoder(const QList<HubFile> &files)
{
    m_askingEncoder = false;
    for (const HubFile &file : files) {
        const bool wanted = file.path == QLatin1String("model.safetensors") ||
                            file.path == QLatin1String("preprocessor_config.json");
        if (!wanted) {
            continue;
        }
        File made = fileOf(m_entry.encoder, file);
        made.path = tr("%1 (image encoder, of %2)").arg(file.path, m_entry.encoder.repository);
        made.ofEncoder = true;
        made.chosen = true;
        beginInsertRows({}, rowCount(), rowCount());
        m_files += made;
        endInsertRows();
    }
    refresh();
    emit changed();
    emit chosenChanged();
}

void RepositoryModel::refresh()
{
    for (File &file : m_files) {
        const QFileInfo info(file.target.file);
        // A vocabulary that the user put there is as good.
        file.here =
            info.isFile() && (info.size() == file.target.bytes || file.target.file == m_vocabulary.file);
    }
    if (!m_files.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {HereRole});
    }
    emit chosenChanged();
}

void RepositoryModel::setChosen(int row, bool chosen)
{
    if (row >= 0 && row < rowCount() && m_files[row].chosen != chosen) {
        m_files[row].chosen = chosen;
        emit dataChanged(index(row), index(row), {ChosenRole});
        emit chosenChanged();
    }
}

QList<DownloadTarget> RepositoryModel::chosen() const
{
    QList<DownloadTarget> targets;
    for (const File &file : m_files) {
        if (file.chosen && !file.here) {
            targets += file.target;
        }
    }
    return targets;
}

qint64 RepositoryModel::chosenBytes() const
{
    qint64 bytes = 0;
    for (const File &file : m_files) {
        bytes += file.chosen ? file.target.bytes : 0;
    }
    return bytes;
}

QString RepositoryModel::weights() const
{
    QStringList files;
    for (const File &file : m_files) {
        if (file.chosen && file.weights && !file.ofEncoder) {
            files += file.target.file;
        }
    }
    const bool split = files.size() > 1 && wholeName(files.first()) == wholeName(files.last());
    return files.isEmpty() ? QString() : split ? QFileInfo(files.first()).absolutePath() : files.first();
}

QString RepositoryModel::encoder() const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [](const File &file) {
        return file.chosen && file.weights && file.ofEncoder;
    });
    return found == m_files.end() ? QString() : found->target.file;
}

bool RepositoryModel::canDownload() const
{
    return !asking() && !chosen().isEmpty();
}

QString RepositoryModel::note() const
{
    QStringList sentences;
    if (m_several) {
        sentences += tr("This repository holds several weight files: choose the ones that you want.");
    }
    if (m_leftOut > 0) {
        sentences += tr("%n file(s) were left out: their names can't be written safely.", nullptr, m_leftOut);
    }
    if (!m_files.isEmpty() &&
        std::none_of(m_files.begin(), m_files.end(), [](const File &file) { return file.weights; })) {
        sentences += tr("It holds no weight files that Rookery could load.");
    }
    return sentences.join(QLatin1Char(' '));
}

QString RepositoryModel::summary() const
{
    const QLocale locale;
    qint64 missing = 0;
    qint64 need = 0;
    for (const File &file : m_files) {
        missing += file.chosen && !file.here ? file.target.bytes : 0;
        need += file.chosen && file.weights ? file.target.bytes : 0;
    }
    if (m_files.isEmpty()) {
        return {};
    }
    if (missing == 0) {
        return chosenBytes() > 0 ? tr("Everything chosen is here.") : tr("Nothing is chosen.");
    }
    QStringList parts = {tr("%1 to download").arg(sizeText(missing))};
    switch (fitOf(m_machine, need, missing)) {
    case Fit::Good:
        parts += tr("fits this computer");
        break;
    case Fit::Tight:
        parts += tr("fits once other programs are closed");
        break;
    case Fit::TooLarge:
        parts += tr("too large for this computer's memory");
        break;
    case Fit::NoDisk:
        parts += tr("only %1 are free on the disk").arg(sizeText(m_machine.freeDisk));
        break;
    case Fit::Unknown:
        break;
    }
    if (std::any_of(m_files.begin(), m_files.end(),
                    [](const File &file) { return file.chosen && !file.here && !file.target.checked(); })) {
        parts += tr("without published checksums: sizes are checked");
    }
    return inOneLine(parts);
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const File &file = m_files[index.row()];
    switch (role) {
    case PathRole:
        return file.path;
    case SizeRole:
        return sizeText(file.target.bytes);
    case ChosenRole:
        return file.chosen;
    case HereRole:
        return file.here;
    default:
        return {};
    }
}

QHash<int, QByteArray> RepositoryModel::roleNames() const
{
    return {{PathRole, "path"}, {SizeRole, "size"}, {ChosenRole, "chosen"}, {HereRole, "here"}};
}
