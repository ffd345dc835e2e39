#include "app/files/file_chooser.h"

#include "app/files/elsewhere.h"
#include "app/files/file_names.h"
#include "app/files/folder_listing.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace {

QString keyOf(const FileRequest &request)
{
    return QStringLiteral("folders/") + request.purpose;
}

/// A sandbox sees a file that was chosen under a folder made for it alone, which can't hold a second one.
bool ofDocumentPortal(const QString &file)
{
    return file.startsWith(QLatin1String("/run/user/")) || file.startsWith(QLatin1String("/run/flatpak/"));
}

}  // namespace

FileChooser::FileChooser(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void FileChooser::ask(FileRequest *request)
{
    if (m_portal && m_portal->available()) {
        askPortal(request);
    } else {
        emit asked(request, foldersFor(*request), nameFor(*request), false);
    }
}

void FileChooser::askPortal(FileRequest *request)
{
    m_portal->ask({request->kind, request->title, request->acceptText(), parseNameFilters(request->filters),
                   foldersFor(*request).front(), nameFor(*request)},
                  [this, request = QPointer(request)](const FilePortal::Answer &answer) {
                      if (request) {
                          onPortalAnswered(request, answer);
                      }
                  });
}

void FileChooser::onPortalAnswered(FileRequest *request, const FilePortal::Answer &answer)
{
    if (answer.failed) {
        emit asked(request, foldersFor(*request), nameFor(*request), false);
        return;
    }
    if (request->kind != FileRequest::Save || answer.files.isEmpty() ||
        ofDocumentPortal(answer.files.front())) {
        finish(request, answer.files);
        return;
    }
    // The desktop's dialog asked for the name as typed; with an ending it is another one.
    const QString file = withSuffix(answer.files.front(), parseNameFilters(request->filters), answer.filter);
    if (file == answer.files.front()) {
        finish(request, {file});
        return;
    }
    elsewhere([file] { return judgeFileToWrite(file, file); },
              [self = QPointer(this), request = QPointer(request)](const FileVerdict &verdict) {
                  if (!self || !request) {
                      return;
                  }
                  if (verdict.fate == FileVerdict::Take) {
                      self->finish(request, {verdict.path});
                      return;
                  }
                  const QFileInfo taken(verdict.path);
                  emit self->asked(request, {taken.absolutePath()}, taken.fileName(),
                                   verdict.fate == FileVerdict::AskToReplace);
              });
}

void FileChooser::finish(FileRequest *request, const QStringList &files)
{
    if (request == nullptr) {  // went with its page
        return;
    }
    if (files.isEmpty()) {
        emit request->cancelled();
        return;
    }
    remember(*request, files.front());
    if (request->kind != FileRequest::OpenSeveral) {
        emit request->chosen(QUrl::fromLocalFile(files.front()));
        return;
    }
    QList<QUrl> urls;
    std::ranges::transform(files, std::back_inserter(urls), &QUrl::fromLocalFile);
    emit request->severalChosen(urls);
}

/// Not looked at here: a drive that doesn't answer would hold up the window.
QStringList FileChooser::foldersFor(const FileRequest &request) const
{
    QStringList folders{m_settings.value(keyOf(request)).toString(), request.startFolder,
                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), QDir::homePath(),
                        QDir::rootPath()};
    folders.removeAll(QString());
    return folders;
}

QString FileChooser::nameFor(const FileRequest &request) const
{
    const QString name = fileNameFrom(request.suggestedName);
    return name.isEmpty() ? QString() : withSuffix(name, parseNameFilters(request.filters), 0);
}

void FileChooser::remember(const FileRequest &request, const QString &file)
{
    const QString folder = request.kind == FileRequest::Folder ? file : QFileInfo(file).absolutePath();
    if (!ofDocumentPortal(file)) {
        m_settings.setValue(keyOf(request), folder);
    }
}
