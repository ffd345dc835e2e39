#include "app/files/file_request.h"

QString FileRequest::acceptText() const
{
    if (!m_acceptText.isEmpty()) {
        return m_acceptText;
    }
    switch (kind) {
    case Save:
        return tr("Save");
    case Folder:
        return tr("Choose folder");
    case Open:
    case OpenSeveral:
        break;
    }
    return tr("Open");
}

void FileRequest::setAcceptText(const QString &text)
{
    m_acceptText = text;
    emit changed();
}
