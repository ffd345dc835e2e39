// What is said of a teaching.

#include "app/teach/teaching.h"

#include "app/text/one_line.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

QString lossText(double loss)
{
    return QLocale().toString(loss, 'f', loss < 0.1 ? 3 : 2);
}

/// "about 2 minutes", as exact as it is known.
QString roughTime(double seconds)
{
    if (seconds < 55) {
        return Teaching::tr("about %n second(s)", nullptr,
                            std::max(1, static_cast<int>(std::lround(seconds / 5) * 5)));
    }
    const int minutes = static_cast<int>(std::lround(seconds / 60));
    if (minutes < 100) {
        return Teaching::tr("about %n minute(s)", nullptr, std::max(1, minutes));
    }
    return Teaching::tr("about %n hour(s)", nullptr, static_cast<int>(std::lround(seconds / 3600)));
}

}  // namespace

QString Teaching::obstacle() const
{
    const LoadedModel &model = m_engine.model();
    if (!model.loaded()) {
        return m_engine.loading() ? tr("The model is still loading.") : tr("Load a model first.");
    }
    if (model.elsewhere()) {
        return tr("This model runs on another computer. Only a model on this one can be taught.");
    }
    if (const std::string &version = model.info.architecture; version != "rwkv6" && version != "rwkv7") {
        return tr("Only RWKV-6 and RWKV-7 models can be taught so far; this one is %1.")
            .arg(QString::fromStdString(version));
    }
    if (cardInTheWay()) {
        return tr("Only a part of the model fits the graphics card. Load it on the processor to teach it.");
    }
    return {};
}

QStringList Teaching::ranks() const
{
    QStringList ranks;
    for (const int rank : TeachingPlan::ranks()) {
        ranks += tr("Rank %1").arg(rank);
    }
    return ranks;
}

QString Teaching::estimate() const
{
    const int usable = m_examples.usable();
    if (m_tokensPerSecond <= 0 || usable == 0 || !m_examples.counted()) {
        return {};
    }
    const double perExample = static_cast<double>(m_examples.tokens()) / usable;
    const double perStep = perExample * std::min(usable, m_plan.options().batch);
    return roughTime(m_plan.steps() * perStep / m_tokensPerSecond);
}

double Teaching::progress() const
{
    return m_at.at.toLearn > 0 ? static_cast<double>(m_at.at.learned) / m_at.at.toLearn : 0;
}

QString Teaching::status() const
{
    const rookery::TuneProgress &at = m_at.at;
    if (m_phase == Paused) {
        return tr("Paused");
    }
    if (at.toLearn == 0) {
        return tr("Reading the examples…");
    }
    return at.trying ? tr("Trying how fast it can learn: step %1 of %2").arg(at.learned).arg(at.toLearn)
                     : tr("Learning: step %1 of %2").arg(at.learned).arg(at.toLearn);
}

QString Teaching::figures() const
{
    QStringList parts;
    if (m_at.tokensPerSecond > 0) {
        parts += tr("%1 tokens/s").arg(QLocale().toString(std::lround(m_at.tokensPerSecond)));
    }
    if (m_at.secondsLeft >= 0 && m_phase == Learning) {
        parts += tr("%1 left").arg(roughTime(m_at.secondsLeft));
    }
    return inOneLine(parts);
}

QString Teaching::losses() const
{
    const rookery::TuneProgress &at = m_at.at;
    if (at.judgements == 0) {
        return {};
    }
    return at.heldOut > 0
               ? tr("Loss of %n example(s) that it doesn't learn from: %1 untaught, %2 now", nullptr,
                    at.heldOut)
                     .arg(lossText(at.before), lossText(at.best))
               : tr("Loss of its examples: %1 untaught, %2 now").arg(lossText(at.before), lossText(at.best));
}

QString Teaching::outcome() const
{
    if (m_phase != Done) {
        return {};
    }
    const QString loss =
        tr("The loss went from %1 to %2.").arg(lossText(m_ended.before), lossText(m_ended.best));
    return m_stopped ? tr("Stopped; the best so far is kept. %1").arg(loss) : tr("Done. %1").arg(loss);
}
