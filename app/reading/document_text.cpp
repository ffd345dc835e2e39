#include "app/reading/document_text.h"

#include "app/text/error_text.h"

DocumentText::DocumentText(PassageCache &passages, QObject *parent)
    : QAbstractListModel(parent)
    , m_cache(passages)
{
}

void DocumentText::open(const QString &id, int place)
{
    const quint64 number = ++m_number;
    m_cache.open(id, this, [this, place, number](const rookery::Result<OpenDocument> &document) {
        if (number != m_number) {
            return;
        }
        beginResetModel();
        m_passages = document ? document->passages : nullptr;
        m_name = document ? QString::fromStdString(document->item.label.name) : QString();
        m_error = document ? QString() : rookery::errorText(document.error());
        m_place = place < rowCount() ? place : -1;
        endResetModel();
        emit opened();
    });
}

int DocumentText::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_passages ? 0 : static_cast<int>(m_passages->all().size());
}

QVariant DocumentText::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == MarkedRole) {
        return index.row() == m_place;
    }
    const std::string_view text = m_passages->of(m_passages->all()[static_cast<std::size_t>(index.row())]);
    return role == TextRole ? QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                            : QVariant();
}

QHash<int, QByteArray> DocumentText::roleNames() const
{
    return {{TextRole, "text"}, {MarkedRole, "marked"}};
}
