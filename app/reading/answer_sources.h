#pragma once

#include "app/reading/shelf_controller.h"

#include <QPointer>
#include <QStringList>
#include <qqmlintegration.h>

/// The passages of a document that the question of an answer is about. Made by the delegate that shows the
/// answer. GUI thread.
class AnswerSources : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ShelfController *shelf MEMBER m_shelf NOTIFY wishChanged REQUIRED)
    Q_PROPERTY(MessageModel *messages MEMBER m_messages NOTIFY wishChanged REQUIRED)
    Q_PROPERTY(double messageId MEMBER m_message NOTIFY wishChanged REQUIRED)
    Q_PROPERTY(QString document MEMBER m_document NOTIFY wishChanged REQUIRED)
    Q_PROPERTY(QString name READ name NOTIFY found)
    Q_PROPERTY(QStringList texts READ texts NOTIFY found)
    Q_PROPERTY(QList<int> places READ places NOTIFY found)

public:
    explicit AnswerSources(QObject *parent = nullptr);

    QString name() const { return m_found.name; }
    QStringList texts() const { return m_found.texts; }
    QList<int> places() const { return m_found.places; }

signals:
    void wishChanged();
    void found();

private:
    void look();
    QString question() const;

    QPointer<ShelfController> m_shelf;
    QPointer<MessageModel> m_messages;
    double m_message = 0;
    QString m_document;
    FoundPassages m_found;
    quint64 m_number = 0;
};
