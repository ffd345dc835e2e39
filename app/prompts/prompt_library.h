#pragma once

#include "app/keyboard/lasting_rows.h"

#include <QPoint>
#include <qqmlintegration.h>

#include <optional>
#include <utility>

/// Prompts that are typed often, under a name: some of the program's, and the user's own. Places to fill in
/// stand in braces: "Translate this into {language}:". The rows are those that fit `filter`. GUI thread.
class PromptLibrary : public LastingRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.library is the one object")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole,
        AboutRole,  ///< the beginning of its text
        OwnRole,    ///< can be changed and removed
    };

    struct Prompt {
        QString name;
        QString text;

        bool operator==(const Prompt &) const = default;
    };

    explicit PromptLibrary(QObject *parent = nullptr);

    /// What a name has to contain, whatever its case; empty: all are shown.
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

    /// The user's own as JSON; what can't be read is left out.
    QString ownJson() const;
    void setOwn(const QString &json);

    /// Keeps a prompt of the user's own, in place of `before` where that is one of them. A name that another
    /// of them has takes that one's place. \return false: without a name or a text there is nothing to keep
    Q_INVOKABLE bool keep(const QString &name, const QString &text, const QString &before = {});
    Q_INVOKABLE void remove(int row);
    /// As a field shows it, which can't hold the longest.
    Q_INVOKABLE QString textAt(int row) const;
    /// The next place to fill in at or behind `from`, with its braces: (begin, end), or (-1, -1).
    Q_INVOKABLE QPoint nextField(const QString &text, int from) const;
    void retranslate();  ///< the language changed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void filterChanged();
    void countChanged();
    void ownChanged();
    void removed(const QString &name, const QString &text);

private:
    struct Row {
        Prompt prompt;
        bool own = false;

        std::pair<bool, QString> key() const { return {own, prompt.name}; }
    };

    std::optional<qsizetype> ownIndex(const QString &name) const;
    void refresh();

    QList<Prompt> m_own;  ///< by name
    QString m_filter;
    QList<Row> m_rows;
};
