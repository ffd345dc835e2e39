#include "app/panes/quick_chat.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace {

/// As a shell takes it for one word.
QString quoted(QString word)
{
    const bool plain = std::ranges::all_of(word, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || QStringLiteral("/._-+:").contains(c);
    });
    return plain ? word
                 : QLatin1Char('\'') + word.replace(QLatin1Char('\''), QLatin1String("'\\''")) +
                       QLatin1Char('\'');
}

/// By its name alone where that finds it.
QString program()
{
    const QString path = QCoreApplication::applicationFilePath();
    const QString name = QFileInfo(path).fileName();
    return QFileInfo(QStandardPaths::findExecutable(name)).canonicalFilePath() ==
                   QFileInfo(path).canonicalFilePath()
               ? name
               : path;
}

}  // namespace

QuickChat::QuickChat(EngineClient &engine, StoreClient &store, AnswerWriters &writers, Undo &undo,
                     ShownChats &chats, bool startsAlone, const QStringList &arguments, QObject *parent)
    : QObject(parent)
    , m_chat(engine, store, writers, m_sampling, undo)
    , m_startsAlone(startsAlone)
    , m_arguments(arguments)
{
    // Shown in one place only: what is asked there isn't known here.
    connect(&chats, &ShownChats::conversationChanged, this,
            [this](ChatController *chat) { forget(chat->conversationWanted()); });
}

void QuickChat::setShown(bool shown)
{
    if (shown != m_shown) {
        m_shown = shown;
        emit shownChanged();
    }
}

QString QuickChat::command() const
{
    QStringList words{program(), QStringLiteral("--quick")};
    words += m_arguments;
    std::ranges::transform(words, words.begin(), quoted);
    return words.join(QLatin1Char(' '));
}

void QuickChat::call(const QString &activation)
{
    if (!activation.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8());  // Qt's Wayland plugin takes it from there
    }
    emit called();
}

void QuickChat::startNew()
{
    if (!m_chat.asking()->busy()) {
        m_chat.open(0);
    }
}

void QuickChat::openLarge()
{
    const rookery::ConversationId conversation = m_chat.conversationId();
    if (conversation != 0) {
        m_chat.open(0);
        emit largeWanted(conversation);
    }
}

void QuickChat::forget(rookery::ConversationId conversation)
{
    if (conversation != 0 && m_chat.conversationId() == conversation) {
        m_chat.open(0);
    }
}
