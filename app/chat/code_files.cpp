#include "app/chat/code_files.h"

#include "app/chat/shown_chats.h"
#include "app/files/file_chooser.h"
#include "app/text/code/code_file_name.h"

CodeFiles::CodeFiles(FileChooser &files, StoreClient &store, ShownChats &chats, QObject *parent)
    : QObject(parent)
    , m_files(files)
{
    m_request.purpose = QStringLiteral("save-code");
    m_request.kind = FileRequest::Save;
    connect(&m_request, &FileRequest::chosen, this, [this, &store, &chats](const QUrl &file) {
        store.saveText(file.toLocalFile(), m_code.toUtf8(), this, [&chats](const auto &saved) {
            if (!saved) {
                chats.focused().notices()->report(saved.error());
            }
        });
    });
}

void CodeFiles::save(const QString &code, const QString &language)
{
    m_code = code.endsWith(QLatin1Char('\n')) ? code : code + QLatin1Char('\n');
    m_request.title = tr("Save the code");
    m_request.filters = {tr("All files (*)")};
    m_request.suggestedName = codeFileName(language);
    emit m_request.changed();
    m_files.ask(&m_request);
}
