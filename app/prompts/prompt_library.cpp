#include "app/prompts/prompt_library.h"

#include "app/common/text_limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype MostPrompts = 1000;
constexpr qsizetype LongestName = 80;
constexpr auto LongestText = static_cast<qsizetype>(2 * rookery::MostOfField);  // a field shows what it can

QList<PromptLibrary::Prompt> builtIn()
{
    return {
        {PromptLibrary::tr("Summarise"),
         PromptLibrary::tr("Summarise this text in three sentences:\n\n{text}")},
        {PromptLibrary::tr("Translate"), PromptLibrary::tr("Translate this text into {language}:\n\n{text}")},
        {PromptLibrary::tr("Explain simply"),
         PromptLibrary::tr("Explain {what} in simple words, with an example.")},
        {PromptLibrary::tr("Rewrite"),
         PromptLibrary::tr("Rewrite this text so that it is {shorter}:\n\n{text}")},
        {PromptLibrary::tr("Ideas"), PromptLibrary::tr("Give me ten ideas for {what}.")},
        {PromptLibrary::tr("Write a function"),
         PromptLibrary::tr("Write a {language} function that {does what}.")},
        {PromptLibrary::tr("Answer a letter"),
         PromptLibrary::tr("Write a friendly answer to this letter. Say that {what}.\n\n{letter}")},
    };
}

}  // namespace

PromptLibrary::PromptLibrary(QObject *parent)
    : LastingRows(parent)
{
    refresh();
}

void PromptLibrary::setFilter(const QString &filter)
{
    if (m_filter != filter) {
        m_filter = filter;
        refresh();
        emit filterChanged();
    }
}

QString PromptLibrary::ownJson() const
{
    QJsonArray all;
    for (const Prompt &prompt : m_own) {
        all.append(QJsonObject{{QStringLiteral("name"), prompt.name}, {QStringLiteral("text"), prompt.text}});
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void PromptLibrary::setOwn(const QString &json)
{
    m_own.clear();
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const Prompt prompt{value[QStringLiteral("name")].toString().simplified().left(LongestName),
                            value[QStringLiteral("text")].toString().left(LongestText)};
        if (!prompt.name.isEmpty() && !prompt.text.isEmpty() && !ownIndex(prompt.name) &&
            m_own.size() < MostPrompts) {
            m_own.append(prompt);
        }
    }
    refresh();
}

std::optional<qsizetype> PromptLibrary::ownIndex(const QString &name) const
{
    for (qsizetype i = 0; i < m_own.size(); ++i) {
        if (m_own[i].name.compare(name, Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return {};
}

bool PromptLibrary::keep(const QString &name, const QString &text, const QString &before)
{
    Prompt prompt{name.simplified().left(LongestName), text.trimmed().left(LongestText)};
    if (prompt.name.isEmpty() || prompt.text.isEmpty()) {
        return false;
    }
    const auto replacing = ownIndex(before);
    if (replacing && prompt.text == rookery::fieldText(m_own[*replacing].text).trimmed()) {
        prompt.text = m_own[*replacing].text;  // what the field couldn't hold stays
    }
    for (const QString &replaced : {before, prompt.name}) {
        if (const auto index = ownIndex(replaced)) {
            m_own.removeAt(*index);
        }
    }
    if (m_own.size() == MostPrompts) {
        return false;
    }
    m_own.append(prompt);
    std::ranges::sort(m_own, [](const Prompt &a, const Prompt &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    refresh();
    emit ownChanged();
    return true;
}

void PromptLibrary::remove(int row)
{
    if (row < 0 || row >= m_rows.size() || !m_rows[row].own) {
        return;
    }
    const Prompt prompt = m_rows[row].prompt;
    m_own.removeOne(prompt);
    refresh();
    emit ownChanged();
    emit removed(prompt.name, prompt.text);
}

QString PromptLibrary::textAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? rookery::fieldText(m_rows[row].prompt.text) : QString();
}

QPoint PromptLibrary::nextField(const QString &text, int from) const
{
    // On one line, and not empty: braces of code are no places to fill in.
    static const QRegularExpression field(QStringLiteral("\\{[^{}\\n;]{1,60}\\}"));
    const QRegularExpressionMatch match = field.match(text, std::max(from, 0));
    return match.hasMatch()
               ? QPoint(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd()))
               : QPoint(-1, -1);
}

void PromptLibrary::retranslate()
{
    refresh();
}

void PromptLibrary::refresh()
{
    QList<Row> rows;
    const auto add = [this, &rows](const QList<Prompt> &prompts, bool own) {
        for (const Prompt &prompt : prompts) {
            if (prompt.name.contains(m_filter, Qt::CaseInsensitive) && (own || !ownIndex(prompt.name))) {
                rows.append({prompt, own});
            }
        }
    };
    add(m_own, true);
    add(builtIn(), false);
    // What begins as was typed comes first.
    std::ranges::stable_partition(
        rows, [this](const Row &row) { return row.prompt.name.startsWith(m_filter, Qt::CaseInsensitive); });
    exchange(m_rows, rows, &Row::key);
    emit countChanged();
}

int PromptLibrary::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PromptLibrary::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case NameRole:
        return row.prompt.name;
    case AboutRole:
        return beginningOf(row.prompt.text);
    case OwnRole:
        return row.own;
    default:
        return {};
    }
}

QHash<int, QByteArray> PromptLibrary::roleNames() const
{
    return {{NameRole, "name"}, {AboutRole, "about"}, {OwnRole, "own"}};
}
