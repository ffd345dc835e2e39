#include "app/writing/proposal_model.h"

#include "app/writing/token_list.h"

#include <QSet>

#include <algorithm>
#include <utility>

void ProposalModel::begin(int count)
{
    if (count == 0 && m_proposals.isEmpty()) {
        return;
    }
    beginResetModel();
    m_proposals = QList<Proposal>(count);
    endResetModel();
    emit countChanged();
}

void ProposalModel::grow(int row, const QString &piece, const rookery::TextTokens &tokens)
{
    Proposal &proposal = m_proposals[row];
    proposal.tokens += shifted(tokens, proposal.text.size());
    proposal.text += piece;
    tell(row);
}

void ProposalModel::setText(int row, const QString &text, const rookery::TextTokens &tokens)
{
    m_proposals[row].text = text;
    m_proposals[row].tokens = tokens;
    tell(row);
}

void ProposalModel::finish(int row)
{
    m_proposals[row].writing = false;
    tell(row);
}

void ProposalModel::setFit(int row, double fit, const QString &details)
{
    m_proposals[row].fit = fit;
    m_proposals[row].details = details;
    tell(row);
}

int ProposalModel::dropAlike()
{
    QList<Proposal> different;
    QSet<QString> texts;
    int alike = 0;
    for (const Proposal &proposal : std::as_const(m_proposals)) {
        const QString text = proposal.text.trimmed();
        if (text.isEmpty() || !texts.contains(text)) {
            texts.insert(text);
            different.append(proposal);
        } else {
            ++alike;
        }
    }
    if (alike > 0) {
        beginResetModel();
        m_proposals = different;
        endResetModel();
        emit countChanged();
    }
    return alike;
}

void ProposalModel::settle(bool byFit)
{
    QList<Proposal> proposals = m_proposals;
    proposals.removeIf([](const Proposal &proposal) { return proposal.text.trimmed().isEmpty(); });
    if (byFit) {
        std::ranges::stable_sort(proposals, std::ranges::greater(), &Proposal::fit);
    }
    beginResetModel();
    m_proposals = proposals;
    endResetModel();
    emit countChanged();
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Proposal &proposal = m_proposals[index.row()];
    switch (role) {
    case ProposalRole:
        return proposal.text;
    case DetailsRole:
        return proposal.details;
    case WritingRole:
        return proposal.writing;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProposalModel::roleNames() const
{
    return {{ProposalRole, "proposal"}, {DetailsRole, "details"}, {WritingRole, "writing"}};
}
