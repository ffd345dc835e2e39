#include "app/chat/announcer.h"

#include "app/text/formula_finder.h"
#include "app/text/markdown_html.h"

#include <QAccessible>
#include <QTextDocumentFragment>

#include <utility>

namespace {

// A paragraph that goes on for longer is said in pieces.
constexpr qsizetype LongestSaying = 1500;

}  // namespace

void Announcer::setMessages(MessageModel *messages)
{
    if (m_messages == messages) {
        return;
    }
    if (m_messages != nullptr) {
        m_messages->disconnect(this);
    }
    m_messages = messages;
    if (m_messages != nullptr) {
        connect(m_messages, &MessageModel::textGrew, this, &Announcer::hear);
    }
    emit messagesChanged();
}

void Announcer::hear(qint64 message, const QString &piece)
{
    if (message != m_message) {
        m_message = message;
        m_stream = {};
        m_text.clear();
        m_looked = 0;
        m_inCode = false;
    }
    m_text += m_stream.add(piece).answer;
    sayFinished();
}

void Announcer::sayFinished()
{
    for (qsizetype end = 0; (end = m_text.indexOf(QLatin1Char('\n'), m_looked)) >= 0;) {
        const QStringView line = QStringView(m_text).sliced(m_looked, end - m_looked).trimmed();
        m_looked = end + 1;
        m_inCode ^= line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~"));
        if ((line.isEmpty() && !m_inCode) || m_looked > LongestSaying) {
            say(m_text.first(m_looked));
            m_text.remove(0, std::exchange(m_looked, 0));
        }
    }
    if (m_text.size() > 2 * LongestSaying) {
        say(std::exchange(m_text, {}));
        m_looked = 0;
    }
}

void Announcer::finish()
{
    if (!m_text.isEmpty()) {
        say(std::exchange(m_text, {}));
    }
    m_message = 0;
    m_looked = 0;
}

void Announcer::say(const QString &markdown)
{
    QStringList words;
    for (const TextPart &part : markdownToParts(markdown.toUtf8())) {
        words += part.kind == TextPart::Code
                     ? part.code
                     : QTextDocumentFragment::fromHtml(withoutMarks(part.html)).toPlainText();
    }
    const QString said = words.join(QLatin1Char('\n')).trimmed();
    if (said.isEmpty()) {
        return;
    }
    m_words = said;
    emit wordsChanged();
    if (m_item != nullptr) {
        QAccessibleEvent alert(m_item, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}
