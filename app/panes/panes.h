#pragma once

#include "app/chat/shown_chats.h"
#include "app/panes/chat_pane.h"
#include "app/settings/settings.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

#include <array>

/// The panes shown, in the order in which they stand: one, or two side by side, of which one has the focus.
/// What is shown where, and how much room each takes, is as it was at the next start. GUI thread.
class Panes : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.panes is the one object")
    Q_PROPERTY(bool split READ split NOTIFY splitChanged)
    Q_PROPERTY(ChatPane *focused READ focused NOTIFY focusChanged)
    Q_PROPERTY(int focusedRow READ focusedRow NOTIFY focusChanged)
    Q_PROPERTY(double ratio READ ratio WRITE setRatio NOTIFY ratioChanged)

public:
    enum Role {
        PaneRole = Qt::UserRole,
    };

    Panes(EngineClient &engine, StoreClient &store, AnswerWriters &writers, Settings &settings, Undo &undo,
          QObject *parent = nullptr);

    /// Opens what was shown last.
    void restore();
    void retranslate();  ///< the language changed

    ShownChats &chats() { return m_chats; }
    /// Those not shown as well.
    const std::array<ChatPane *, 2> &all() const { return m_all; }
    bool split() const { return m_chats.split(); }
    ChatPane *focused() const { return paneOf(m_chats.focused()); }
    int focusedRow() const;
    double ratio() const { return m_ratio; }  ///< share of the first of two
    void setRatio(double ratio);              ///< kept within LeastShare .. 1 - LeastShare

    Q_INVOKABLE void focus(ChatPane *pane) { m_chats.focus(*pane->chat()); }
    Q_INVOKABLE void focusOther() { m_chats.focusOther(); }
    Q_INVOKABLE void close(ChatPane *pane) { m_chats.close(*pane->chat()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void splitChanged();
    void focusChanged();
    void ratioChanged();

private:
    static constexpr double LeastShare = 0.2;

    ChatPane *paneOf(const ChatController &chat) const;
    void follow();
    void remember();

    Settings &m_settings;
    ChatPane m_first;
    ChatPane m_second;
    std::array<ChatPane *, 2> m_all = {&m_first, &m_second};
    ShownChats m_chats;
    QList<ChatPane *> m_rows;
    double m_ratio;
};
