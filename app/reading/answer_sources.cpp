#include "app/reading/answer_sources.h"

AnswerSources::AnswerSources(QObject *parent)
    : QObject(parent)
{
    connect(this, &AnswerSources::wishChanged, this, &AnswerSources::look);
}

QString AnswerSources::question() const
{
    const int row = m_messages->rowOf(static_cast<rookery::MessageId>(m_message));
    return row > 0 ? m_messages->path()[row - 1].text : QString();
}

void AnswerSources::look()
{
    const quint64 number = ++m_number;
    if (!m_shelf || !m_messages || m_message == 0 || m_document.isEmpty()) {
        return;
    }
    m_shelf->findPassages(m_document, question(), this, [this, number](const FoundPassages &passages) {
        if (number == m_number) {
            m_found = passages;
            emit found();
        }
    });
}
