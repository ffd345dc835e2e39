#include "app/storage/exchange/export.h"

#include "app/storage/private_files.h"

#include <QCoreApplication>

namespace rookery {

namespace {

QString heading(const Message &message)
{
    switch (message.role) {
    case MessageRole::System:
        return QCoreApplication::translate("Export", "System");
    case MessageRole::User:
        return QCoreApplication::translate("Export", "You");
    case MessageRole::Assistant:
        break;
    }
    return message.modelName.isEmpty() ? QCoreApplication::translate("Export", "Answer") : message.modelName;
}

QString pictureLine(const Attachment &attachment)
{
    const QString shown = attachment.altText.isEmpty() ? attachment.name : attachment.altText;
    return QStringLiteral("*[%1]*\n\n").arg(QCoreApplication::translate("Export", "Picture: %1").arg(shown));
}

}  // namespace

StoreResult<QByteArray> exportMarkdown(ChatStore &store, ConversationId id)
{
    const auto conversation = store.conversations().get(id);
    if (!conversation) {
        return passOn(conversation);
    }
    const auto branch = store.messages().branch(id);
    if (!branch) {
        return passOn(branch);
    }
    QString text = QStringLiteral("# %1\n\n").arg(conversation->title.simplified());
    if (!conversation->systemPrompt.isEmpty()) {
        text += QStringLiteral("> ") +
                QString(conversation->systemPrompt).replace(u'\n', QStringLiteral("\n> ")) +
                QStringLiteral("\n\n");
    }
    for (const Message &message : *branch) {
        text += QStringLiteral("## ") + heading(message) + QStringLiteral("\n\n");
        for (const Attachment &attachment : message.attachments) {
            text += pictureLine(attachment);
        }
        text += message.text.trimmed() + QStringLiteral("\n\n");
    }
    return text.toUtf8();
}

StoreResult<> exportState(ChatStore &store, StateId id, const QString &file)
{
    const auto image = store.states().image(id);
    if (!image) {
        return passOn(image);
    }
    return writePrivateFile(file, *image);
}

}  // namespace rookery
