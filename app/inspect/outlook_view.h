#pragma once

#include "app/prompts/sampling_model.h"
#include "app/runtime/outlook.h"
#include "engine/tokens/tokenizer.h"

#include <QObject>
#include <QVariantList>
#include <qqmlintegration.h>

#include <memory>
#include <vector>

/// What may come next in one place, before and after the filters as the sliders stand; follows them.
/// GUI thread.
class OutlookView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by what shows one")
    /// {token, text, spoken, before, after, cutBy, usable}
    Q_PROPERTY(QVariantList chances READ chances NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)

public:
    explicit OutlookView(const SamplingModel &sampling, QObject *parent = nullptr);

    using Logits = std::shared_ptr<const std::vector<float>>;

    /// \param said tokens that the penalties count
    void show(Logits logits, std::vector<rookery::TokenId> said,
              std::shared_ptr<const rookery::Tokenizer> tokenizer);
    void clear();
    void retranslate() { compute(); }  ///< the language changed

    const QVariantList &chances() const { return m_chances; }
    /// What the filters leave, in words.
    QString sentence() const { return m_sentence; }
    bool empty() const { return !m_logits; }
    const Logits &logits() const { return m_logits; }

signals:
    void changed();

private:
    void compute();
    QString inWords(const rookery::runtime::Outlook &outlook) const;

    const SamplingModel &m_sampling;
    Logits m_logits;
    std::vector<rookery::TokenId> m_said;
    std::shared_ptr<const rookery::Tokenizer> m_tokenizer;
    QVariantList m_chances;
    QString m_sentence;
};
