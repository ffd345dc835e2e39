#pragma once

#include "app/engine/engine_client.h"
#include "app/inspect/outlook_view.h"

#include <QElapsedTimer>
#include <qqmlintegration.h>

/// What may come next in what is shown: of the token being drawn while something is written, of the one that
/// would come while nothing is. Looked for only while somebody looks. GUI thread.
class NextToken : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A conversation shown has one, and so has the text")
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)
    Q_PROPERTY(OutlookView *outlook READ outlook CONSTANT)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    NextToken(EngineClient &engine, SamplingModel &sampling, QObject *parent = nullptr);

    bool watched() const { return m_watched; }
    void setWatched(bool watched);
    OutlookView *outlook() { return &m_outlook; }
    /// Which token it is, or why none can be shown.
    QString sentence() const;

    void retranslate();  ///< the language changed

signals:
    void watchedChanged();
    void changed();

protected:
    /// Somebody looks on while something is written, or nobody does any more.
    virtual void follow(bool watched) = 0;
    /// Has what would come next computed, where nothing is written and somebody looks.
    virtual void look() = 0;
    /// Which token that is.
    virtual QString standing() const = 0;

    using Logits = OutlookView::Logits;
    /// Not each of them, where working one out would take more than a small share of the time.
    /// \param said tokens that the penalties count
    void showDrawn(const Logits &logits, std::vector<rookery::TokenId> said);
    /// Runs a job that tells what comes behind its end.
    void start(rookery::runtime::Job job);
    bool running() const { return m_run != 0; }
    /// What is shown is of another place: looks anew.
    void forget();
    /// The same, but not at once.
    void clear();
    const LoadedModel &model() const { return m_engine.model(); }

private:
    void show(const Logits &logits, std::vector<rookery::TokenId> said, bool drawn);

    EngineClient &m_engine;
    OutlookView m_outlook;
    bool m_watched = false;
    bool m_drawn = false;    ///< what is shown, while something was written
    double m_showingMs = 0;  ///< that the last one took of the processor
    QElapsedTimer m_sinceShown;
    RunId m_run = 0;
};
