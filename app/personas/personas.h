#pragma once

#include "app/chat/prompt_model.h"
#include "app/chat/shown_chats.h"
#include "app/keyboard/lasting_rows.h"
#include "app/personas/persona.h"
#include "app/reading/shelf_controller.h"

#include <QThreadPool>
#include <QUrl>
#include <QVariantList>
#include <qqmlintegration.h>

#include <optional>

/// The user's personas by name. A conversation keeps its own copy of name and picture: changing or deleting a
/// persona leaves it as it is. GUI thread.
class Personas : public LastingRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.personas is the one object")
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum Role {
        NameRole = Qt::UserRole,
        PictureRole,  ///< for a PersonaPortrait; empty: none
        AboutRole,    ///< the beginning of its instructions
        StateRole,    ///< id of an item of the shelf; empty: none
        ChosenRole,   ///< it answers in the conversation in focus
    };

    /// \param prompt of the conversation in focus
    Personas(ShownChats &chats, PromptModel &prompt, ShelfController &shelf, QObject *parent = nullptr);
    ~Personas() override;

    /// Another conversation has the focus.
    void follow(PromptModel &prompt);

    /// All of them as JSON; what can't be read is left out.
    QString json() const;
    void setJson(const QString &json);

    /// Keeps a persona, in place of `before` where there is one of that name. A name that another has takes
    /// that one's place. \param picture as `pictureRead` gave it, or empty \return false: without a name
    /// there is nobody to keep
    Q_INVOKABLE bool keep(const QString &name, const QString &picture, const QString &instructions,
                          const QString &shelfItem, const QString &before);
    /// As a field shows them, which can't hold the longest.
    Q_INVOKABLE QString instructionsAt(int row) const;
    Q_INVOKABLE void remove(int row);
    /// What a persona's conversations can start from: {name, id}, first nothing (id empty), then what is on
    /// the shelf and fits the model, and `chosen` in any case.
    Q_INVOKABLE QVariantList starts(const QString &chosen) const;
    void restore(const Persona &persona);
    /// Has it answer in the conversation in focus if that is empty, else in a new one. One with a state
    /// starts a conversation from it. The one who answers already no longer does.
    Q_INVOKABLE void choose(int row);
    /// Reads a picture for a persona; `pictureRead` or `pictureRefused` follows.
    Q_INVOKABLE void readPicture(const QUrl &file);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();
    void changed();  ///< there is something to save
    void removed(const Persona &persona);
    void pictureRead(const QString &picture);
    void pictureRefused(const QString &sentence);

private:
    void tellWhoAnswers();
    static void put(QList<Persona> &all, const Persona &persona);
    void show(QList<Persona> all);
    void apply(const Persona &persona);

    ShownChats &m_chats;
    PromptModel *m_prompt;
    ShelfController &m_shelf;
    QList<Persona> m_all;               ///< by name
    std::optional<Persona> m_starting;  ///< a conversation is made for it
    bool m_started = false;             ///< that conversation is made, and on its way from the store
    QString m_answering;                ///< who answers, as the rows say it
    QThreadPool m_readers;
};
