#pragma once

#include "app/files/file_request.h"

class FileChooser;
class ShownChats;
class StoreClient;

/// Saves blocks of code of conversations as files that the user names. GUI thread.
class CodeFiles : public QObject
{
    Q_OBJECT

public:
    CodeFiles(FileChooser &files, StoreClient &store, ShownChats &chats, QObject *parent = nullptr);

    /// Asks where to. \param language as behind a fence
    void save(const QString &code, const QString &language);

private:
    FileChooser &m_files;
    FileRequest m_request;
    QString m_code;
};
