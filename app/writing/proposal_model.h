#pragma once

#include "app/storage/text_tokens.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

/// What the model proposes to put into the text: a row for each proposal, while it is written and then.
/// GUI thread.
class ProposalModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.writing.coAuthor.proposals is the one object")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        ProposalRole = Qt::UserRole,  ///< its text
        DetailsRole,                  ///< how well it fits, in words; empty where that isn't known
        WritingRole,                  ///< more comes
    };

    using QAbstractListModel::QAbstractListModel;

    struct Proposal {
        QString text;
        QString details;
        bool writing = true;
        rookery::TextTokens tokens = {};  ///< of the text
        double fit = 0;                   ///< mean log-probability of what follows; for the order
    };

    const QList<Proposal> &all() const { return m_proposals; }
    void begin(int count);
    void clear() { begin(0); }
    /// \param tokens counted from the piece's start
    void grow(int row, const QString &piece, const rookery::TextTokens &tokens = {});
    void setText(int row, const QString &text, const rookery::TextTokens &tokens);
    void finish(int row);
    void setFit(int row, double fit, const QString &details);
    /// Takes out those that say the same as one before. \return how many
    int dropAlike();
    /// Takes out those without a text; the best fitting first.
    void settle(bool byFit);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

private:
    void tell(int row) { emit dataChanged(index(row), index(row)); }

    QList<Proposal> m_proposals;
};
