#include "app/pictures/draft_pictures.h"

#include "app/text/error_text.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <algorithm>
#include <utility>

using rookery::Attachment;

namespace {

constexpr int MostPictures = 16;

QByteArray asPng(const QImage &image)
{
    QByteArray encoded;
    QBuffer buffer(&encoded);
    image.save(&buffer, "PNG");
    return encoded;
}

/// The first of the clipboard's formats that is an encoded picture; empty where there is only a decoded one.
/// An SVG is taken as it is, to be refused: Qt would draw it, with every file that it names.
QByteArray encodedPicture(const QMimeData &clipboard)
{
    for (const char *format : {"image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp",
                               "image/svg+xml", "image/svg+xml-compressed"}) {
        if (clipboard.hasFormat(QLatin1String(format))) {
            return clipboard.data(QLatin1String(format));
        }
    }
    return {};
}

}  // namespace

DraftPictures::DraftPictures(StoreClient &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_readers.setMaxThreadCount(1);  // a large picture takes hundreds of megabytes while it is checked
}

DraftPictures::~DraftPictures()
{
    m_readers.clear();
    m_readers.waitForDone();
}

bool DraftPictures::reading() const
{
    return std::ranges::any_of(m_rows, &Row::pending);
}

QList<Attachment> DraftPictures::attachments() const
{
    QList<Attachment> stored;
    for (const Row &row : m_rows) {
        if (!row.pending) {
            stored += row.picture;
        }
    }
    return stored;
}

void DraftPictures::show(const std::optional<ConversationRef> &conversation,
                         const QList<Attachment> &pictures)
{
    m_owner = std::make_shared<std::optional<ConversationRef>>(conversation);
    beginResetModel();
    m_rows.clear();
    for (const Attachment &picture : pictures) {
        m_rows.append({++m_lastNumber, picture, false});
    }
    endResetModel();
    emit countChanged();
}

void DraftPictures::take(const QList<Attachment> &sent)
{
    for (const Attachment &picture : sent) {
        const auto row = std::ranges::find(m_rows, picture, &Row::picture);
        if (row != m_rows.end()) {
            drop(row->number);
        }
    }
}

DraftPictures::Read DraftPictures::readFrom(const QByteArray &bytes,
                                            const rookery::Result<ExaminedPicture> &examined)
{
    return examined ? Read{bytes, examined->about, {}, examined->note}
                    : Read{{}, {}, rookery::errorText(examined.error()), {}};
}

void DraftPictures::add(const QList<QUrl> &files)
{
    for (const QUrl &file : files) {
        if (!file.isLocalFile()) {
            emit refused(
                tr("%1 isn't on this computer, and Rookery fetches nothing from the network. Save the "
                   "picture, then attach the file.")
                    .arg(file.toDisplayString()));
            continue;
        }
        const QString path = file.toLocalFile();
        const QString name = QFileInfo(path).fileName();
        start(name, [path, name]() -> Read {
            const auto bytes = readPictureFile(path);
            if (!bytes) {
                return {{}, {}, rookery::errorText(bytes.error()), {}};
            }
            const auto about = examinePicture(*bytes, name);
            return readFrom(*bytes, about);
        });
    }
}

void DraftPictures::addBytes(const QByteArray &encoded)
{
    const QString name = tr("Picture");
    start(name, [encoded, name]() -> Read {
        const auto about = examinePicture(encoded, name);
        return readFrom(encoded, about);
    });
}

bool DraftPictures::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    return clipboard != nullptr && pasteFrom(*clipboard);
}

bool DraftPictures::pasteFrom(const QMimeData &clipboard)
{
    const QList<QUrl> files = clipboard.urls();
    const auto isFile = [](const QUrl &url) {
        return url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile();
    };
    if (!files.isEmpty() && std::ranges::all_of(files, isFile)) {
        add(files);
        return true;
    }
    // Cells of a table come as a text and as a picture of it; the text is meant.
    if (!clipboard.hasImage() || clipboard.hasText()) {
        return false;
    }
    if (const QByteArray encoded = encodedPicture(clipboard); !encoded.isEmpty()) {
        addBytes(encoded);
        return true;
    }
    const QString name = tr("Picture");
    start(name, [image = clipboard.imageData().value<QImage>(), name]() -> Read {
        const QByteArray encoded = asPng(image);
        const auto about = examinePicture(encoded, name);
        return readFrom(encoded, about);
    });
    return true;
}

/// \param source run on another thread: reads and examines a picture
template<typename Source>
void DraftPictures::start(const QString &name, Source source)
{
    if (count() >= MostPictures) {
        emit refused(tr("A message takes up to %1 pictures.").arg(MostPictures));
        return;
    }
    const quint64 number = ++m_lastNumber;
    addRow({number, {.name = name}, true});
    m_readers.start([this, number, owner = m_owner, source = std::move(source)] {
        const Read read = source();
        QMetaObject::invokeMethod(
            this, [=, this] { onRead(number, owner, read); }, Qt::QueuedConnection);
    });
}

void DraftPictures::onRead(quint64 number, const Owner &owner, const Read &read)
{
    if (!read.complaint.isEmpty()) {
        drop(number);
        emit refused(read.complaint);
        settle();
        return;
    }
    if (!read.note.isEmpty()) {
        emit refused(QStringLiteral("%1: %2").arg(read.about.name, read.note));  // and goes on
    }
    m_store.putPicture(read.bytes, read.about, this,
                       [=, this](const auto &stored) { onStored(number, owner, stored); });
}

void DraftPictures::onStored(quint64 number, const Owner &owner,
                             const rookery::StoreResult<Attachment> &stored)
{
    if (!stored) {
        drop(number);
        emit refused(stored.error().message());
    } else if (rowOf(number) >= 0) {
        finishRow(number, *stored);
        emit changed();
    } else if (owner != m_owner) {
        giveTo(owner, *stored);
    }
    settle();
}

/// To a draft that isn't shown any more.
void DraftPictures::giveTo(const Owner &owner, const Attachment &picture)
{
    const auto tell = [this, picture](const rookery::StoreResult<rookery::ConversationId> &given) {
        if (given) {
            emit givenTo(*given, picture);
        } else {
            emit refused(given.error().message());
        }
    };
    if (*owner) {
        m_store.addToDraft(**owner, picture, this, tell);
    } else {
        *owner = m_store.create({}, {picture}, this, [tell](const auto &created) {
            tell(created.map(&rookery::Conversation::id));
        });
    }
}

void DraftPictures::append(const Attachment &picture)
{
    addRow({++m_lastNumber, picture, false});
    emit changed();
}

void DraftPictures::addRow(const Row &row)
{
    beginInsertRows({}, count(), count());
    m_rows.append(row);
    endInsertRows();
    emit countChanged();
}

void DraftPictures::finishRow(quint64 number, const Attachment &picture)
{
    const int row = rowOf(number);
    m_rows[row].picture = picture;
    m_rows[row].pending = false;
    emit dataChanged(index(row), index(row));
    emit countChanged();
}

void DraftPictures::settle()
{
    if (!reading()) {
        emit settled();
    }
}

void DraftPictures::drop(quint64 number)
{
    const int row = rowOf(number);
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        emit countChanged();
    }
}

void DraftPictures::remove(int row)
{
    if (row >= 0 && row < count()) {
        drop(m_rows[row].number);
        emit changed();
    }
}

int DraftPictures::rowOf(quint64 number) const
{
    const auto found = std::ranges::find(m_rows, number, &Row::number);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DraftPictures::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DraftPictures::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case HashRole:
        return row.picture.hash;
    case NameRole:
        return row.picture.name;
    case PendingRole:
        return row.pending;
    default:
        return {};
    }
}

QHash<int, QByteArray> DraftPictures::roleNames() const
{
    return {{HashRole, "hash"}, {NameRole, "name"}, {PendingRole, "pending"}};
}
