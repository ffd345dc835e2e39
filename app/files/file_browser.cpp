#include "app/files/file_browser.h"

#include "app/files/elsewhere.h"
#include "app/files/file_places.h"
#include "app/text/one_line.h"
#include "app/text/sizes.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace {

QString detailsOf(const FolderEntry &entry)
{
    const QLocale locale;
    const QDateTime changed = QDateTime::fromMSecsSinceEpoch(entry.changedMs);
    const QString when = changed.date() == QDate::currentDate()
                             ? locale.toString(changed.time(), QLocale::ShortFormat)
                             : locale.toString(changed.date(), QLocale::ShortFormat);
    return entry.isFolder ? when : inOneLine({sizeText(entry.bytes), when});
}

/// Several names stand in one field.
QString inQuotes(const QStringList &names)
{
    return QLatin1Char('"') + names.join(QStringLiteral("\" \"")) + QLatin1Char('"');
}

}  // namespace

FileBrowser::FileBrowser(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FileBrowser::start(FileRequest *request, const QStringList &folders, const QString &name, bool replacing)
{
    m_kind = request->kind;
    m_filters = parseNameFilters(request->filters);
    m_filter = 0;
    m_suggested = m_name = name;
    m_folder.clear();
    m_acceptLater = false;
    m_listing = {};
    show();
    tell({});
    ask(replacing ? QDir(folders.value(0)).absoluteFilePath(name) : QString());
    emit started();
    emit filterChanged();
    emit nameChanged();
    elsewhere([first = request->startFolder] { return filePlaces(first); },
              [self = QPointer(this)](const QVariantList &places) {
                  if (self) {
                      self->m_places = places;
                      emit self->placesChanged();
                  }
              });
    list(folders, {});
}

void FileBrowser::list(const QStringList &folders, const QString &current)
{
    setReading(true);
    elsewhere([folders, hidden = m_hiddenShown] { return listFirstFolder(folders, hidden); },
              [self = QPointer(this), asked = ++m_asked, current](const FolderListing &listing) {
                  if (self && asked == self->m_asked) {
                      self->onListed(listing, current);
                  }
              });
}

void FileBrowser::onListed(const FolderListing &listing, const QString &current)
{
    setReading(false);
    if (!listing.error.isEmpty() && !m_folder.isEmpty()) {
        tell(listing.error);  // and stays where it was
        return;
    }
    m_listing = listing;
    m_folder = listing.folder;
    emit folderChanged();
    show();
    const auto left = std::ranges::find(m_shown, current, &FolderEntry::name);
    emit listed(left == m_shown.end() ? -1 : static_cast<int>(left - m_shown.begin()));
    if (std::exchange(m_acceptLater, false)) {
        accept();
    }
}

void FileBrowser::show()
{
    beginResetModel();
    m_shown.clear();
    m_chosen.clear();
    m_anchor = -1;
    for (const FolderEntry &entry : std::as_const(m_listing.entries)) {
        const bool wanted = m_kind == FileRequest::Folder
                                ? false
                                : m_filters.isEmpty() || m_filters[m_filter].takes(entry.name);
        if (entry.isFolder || wanted) {
            m_shown.append(entry);
        }
    }
    endResetModel();
}

void FileBrowser::enter(const QString &folder)
{
    tell({});
    list({QDir::cleanPath(folder)}, {});
}

void FileBrowser::goUp()
{
    if (!topmost()) {
        tell({});
        const QFileInfo left(m_folder);
        list({left.absolutePath()}, left.fileName());
    }
}

bool FileBrowser::topmost() const
{
    return m_folder.isEmpty() || QDir(m_folder).isRoot();
}

QVariantList FileBrowser::crumbs() const
{
    QVariantList crumbs;
    for (QString path = m_folder; !path.isEmpty(); path = QFileInfo(path).absolutePath()) {
        const bool root = QDir(path).isRoot();
        const bool home = path == QDir::homePath();
        crumbs.prepend(QVariantMap{{QStringLiteral("name"), root   ? QStringLiteral("/")
                                                            : home ? tr("Home")
                                                                   : QFileInfo(path).fileName()},
                                   {QStringLiteral("path"), path}});
        if (root || home) {
            break;
        }
    }
    return crumbs;
}

QString FileBrowser::remark() const
{
    if (!m_listing.error.isEmpty()) {
        return m_listing.error;
    }
    if (!m_listing.complete) {
        return tr("This folder holds more than is shown. Type the name of the file.");
    }
    if (!m_shown.isEmpty()) {
        return {};
    }
    return m_listing.entries.isEmpty() ? tr("This folder is empty.") : tr("No files of this kind here.");
}

QStringList FileBrowser::filterNames() const
{
    QStringList names;
    std::ranges::transform(m_filters, std::back_inserter(names), &NameFilter::label);
    return names;
}

void FileBrowser::setFilter(int filter)
{
    if (filter == m_filter || filter < 0 || filter >= m_filters.size()) {
        return;
    }
    const QString suffix = QLatin1Char('.') + m_filters[m_filter].suffix();
    m_filter = filter;
    if (m_kind == FileRequest::Save && suffix.size() > 1 && m_name.endsWith(suffix, Qt::CaseInsensitive)) {
        m_name = withSuffix(m_name.chopped(suffix.size()), m_filters, filter);
        emit nameChanged();
    }
    emit filterChanged();
    show();
    emit listed(-1);
}

void FileBrowser::setHiddenShown(bool shown)
{
    if (shown != m_hiddenShown) {
        m_hiddenShown = shown;
        emit hiddenShownChanged();
        list({m_folder}, {});
    }
}

void FileBrowser::setName(const QString &name)
{
    if (name == m_name) {
        return;
    }
    m_name = name;
    emit nameChanged();
    tell({});
    if (!m_chosen.isEmpty()) {  // what is typed counts
        m_chosen.clear();
        showChosen();
    }
}

int FileBrowser::lengthOfBaseName() const
{
    const QString suffix = m_filters.isEmpty() ? QString() : m_filters[m_filter].suffix();
    return static_cast<int>(m_name.size() -
                            (m_name.endsWith(QLatin1Char('.') + suffix) ? suffix.size() + 1 : 0));
}

void FileBrowser::choose(int row, bool more, bool range)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const bool several = m_kind == FileRequest::OpenSeveral;
    if (several && range && m_anchor >= 0) {
        m_chosen.clear();
        for (int i = std::min(row, m_anchor); i <= std::max(row, m_anchor); ++i) {
            m_chosen.insert(i);
        }
    } else if (several && more && m_chosen.contains(row)) {
        m_chosen.remove(row);
        m_anchor = row;
    } else {
        if (!several || !more) {
            m_chosen.clear();
        }
        m_chosen.insert(row);
        m_anchor = row;
    }
    showChosen();
    tell({});
    const QStringList names = chosenNames();
    const QString name = names.isEmpty()     ? (m_kind == FileRequest::Save ? m_name : QString())
                         : names.size() == 1 ? names.front()
                                             : inQuotes(names);
    if (name != m_name) {
        m_name = name;
        emit nameChanged();
    }
}

void FileBrowser::showChosen()
{
    if (count() > 0) {
        emit dataChanged(index(0), index(count() - 1), {ChosenRole});
    }
}

void FileBrowser::activate(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    if (m_shown[row].isFolder) {
        enter(pathOf(row));
        return;
    }
    if (!m_chosen.contains(row)) {
        choose(row, false, false);
    }
    accept();
}

QString FileBrowser::pathOf(int row) const
{
    return QDir(m_folder).absoluteFilePath(m_shown[row].name);
}

/// Of files; folders are walked into, not taken.
QStringList FileBrowser::chosenNames() const
{
    QList<int> rows(m_chosen.begin(), m_chosen.end());
    std::ranges::sort(rows);
    QStringList names;
    for (const int row : std::as_const(rows)) {
        if (!m_shown[row].isFolder) {
            names += m_shown[row].name;
        }
    }
    return names;
}

int FileBrowser::rowBeginningWith(const QString &text, int after) const
{
    for (int step = 1; step <= count(); ++step) {
        const int row = (std::max(after, -1) + step) % count();
        if (m_shown[row].name.startsWith(text, Qt::CaseInsensitive)) {
            return row;
        }
    }
    return -1;
}

void FileBrowser::accept()
{
    // A path that begins at the top or at home needs no folder that is still being read.
    if (m_reading && typedPath(m_name, QStringLiteral("/")) != typedPath(m_name, QStringLiteral("/a"))) {
        m_acceptLater = true;
        return;
    }
    const QStringList several = chosenNames();
    if (several.size() > 1) {
        QList<std::function<FileVerdict()>> questions;
        for (const QString &name : several) {
            questions += [path = QDir(m_folder).absoluteFilePath(name)] { return judgeFileToRead(path); };
        }
        judge(questions);
        return;
    }
    const QString path = typedPath(m_name, m_folder);
    if (path.isEmpty() && !m_chosen.isEmpty()) {
        enter(pathOf(*m_chosen.begin()));
    } else if (m_kind == FileRequest::Folder) {
        judge({[folder = path.isEmpty() ? m_folder : path] { return judgeFolder(folder); }});
    } else if (path.isEmpty()) {
        tell(m_kind == FileRequest::Save ? tr("Type a name for the file.")
                                         : tr("Choose a file from the list, or type its name."));
    } else if (m_kind == FileRequest::Save) {
        judge({[path, completed = withSuffix(path, m_filters, m_filter)] {
            return judgeFileToWrite(path, completed);
        }});
    } else {
        judge({[path] { return judgeFileToRead(path); }});
    }
}

void FileBrowser::judge(const QList<std::function<FileVerdict()>> &questions)
{
    setReading(true);
    elsewhere(
        [questions] {
            QList<FileVerdict> verdicts;
            for (const auto &question : questions) {
                verdicts += question();
            }
            return verdicts;
        },
        [self = QPointer(this), asked = ++m_asked](const QList<FileVerdict> &verdicts) {
            if (self && asked == self->m_asked) {
                self->setReading(false);
                self->onJudged(verdicts);
            }
        });
}

void FileBrowser::onJudged(const QList<FileVerdict> &verdicts)
{
    QStringList files;
    for (const FileVerdict &verdict : verdicts) {
        switch (verdict.fate) {
        case FileVerdict::Refuse:
            tell(verdict.sentence);
            return;
        case FileVerdict::AskToReplace:
            ask(verdict.path);
            return;
        case FileVerdict::Enter:
            m_name = m_kind == FileRequest::Save ? m_suggested : QString();
            emit nameChanged();
            enter(verdict.path);
            return;
        case FileVerdict::Take:
            files += verdict.path;
        }
    }
    emit done(files);
}

void FileBrowser::replace()
{
    const QString file = std::exchange(m_replacing, {});
    emit replacingChanged();
    if (!file.isEmpty()) {
        emit done({file});
    }
}

void FileBrowser::keepOld()
{
    ask({});
}

void FileBrowser::makeFolder(const QString &name)
{
    const QString path = typedPath(name, m_folder);
    if (path.isEmpty()) {
        tell(tr("Type a name for the folder."));
        return;
    }
    setReading(true);
    elsewhere(
        [path] {
            const bool there = QFileInfo::exists(path);
            return there ? tr("“%1” is there already.").arg(QDir::toNativeSeparators(path))
                   : QDir().mkpath(path) ? QString()
                                         : tr("The folder “%1” can't be made: you may not write there.")
                                               .arg(QDir::toNativeSeparators(path));
        },
        [self = QPointer(this), asked = ++m_asked, path](const QString &error) {
            if (!self || asked != self->m_asked) {
                return;
            }
            self->setReading(false);
            error.isEmpty() ? self->enter(path) : self->tell(error);
        });
}

void FileBrowser::tell(const QString &error)
{
    if (error != m_error) {
        m_error = error;
        emit errorChanged();
    }
}

void FileBrowser::ask(const QString &replacing)
{
    if (replacing != m_replacing) {
        m_replacing = replacing;
        emit replacingChanged();
    }
}

void FileBrowser::setReading(bool reading)
{
    if (reading != m_reading) {
        m_reading = reading;
        emit readingChanged();
    }
}

int FileBrowser::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FileBrowser::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FolderEntry &entry = m_shown[index.row()];
    switch (role) {
    case NameRole:
        return entry.name;
    case DetailsRole:
        return detailsOf(entry);
    case IsFolderRole:
        return entry.isFolder;
    case ChosenRole:
        return m_chosen.contains(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> FileBrowser::roleNames() const
{
    return {{NameRole, "name"}, {DetailsRole, "details"}, {IsFolderRole, "isFolder"}, {ChosenRole, "chosen"}};
}
