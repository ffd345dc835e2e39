#include "app/inspect/outlook_view.h"

#include "app/inspect/token_places.h"
#include "app/text/one_line.h"

#include <QLocale>
#include <QStringDecoder>

#include <utility>

using rookery::TokenId;
using rookery::runtime::Chance;
using rookery::runtime::Filter;
using rookery::runtime::Outlook;

namespace {

constexpr std::size_t MostChances = 10;

QString nameOf(Filter filter)
{
    switch (filter) {
    case Filter::Greedy:
        return OutlookView::tr("temperature 0");
    case Filter::TopK:
        return QStringLiteral("top-k");
    case Filter::TopP:
        return QStringLiteral("top-p");
    case Filter::TopA:
        return QStringLiteral("top-a");
    case Filter::MinP:
        return QStringLiteral("min-p");
    case Filter::Typical:
        return OutlookView::tr("typical");
    }
    return {};
}

QString cutters(const Chance &chance, const Outlook &outlook)
{
    QStringList names;
    for (const rookery::runtime::Cut &cut : outlook.cuts) {
        if ((chance.cutBy & static_cast<unsigned>(cut.filter)) != 0) {
            names.append(nameOf(cut.filter));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString percent(double share)
{
    const int decimals = share >= 0.1 ? 0 : share >= 0.001 ? 1 : 3;
    return QLocale().toString(share * 100, 'f', decimals) + QStringLiteral(" %");
}

}  // namespace

OutlookView::OutlookView(const SamplingModel &sampling, QObject *parent)
    : QObject(parent)
    , m_sampling(sampling)
{
    connect(&m_sampling, &SamplingModel::changed, this, &OutlookView::compute);
}

void OutlookView::show(Logits logits, std::vector<TokenId> said,
                       std::shared_ptr<const rookery::Tokenizer> tokenizer)
{
    m_logits = std::move(logits);
    m_said = std::move(said);
    m_tokenizer = std::move(tokenizer);
    compute();
}

void OutlookView::clear()
{
    if (m_logits) {
        m_logits.reset();
        m_chances.clear();
        m_sentence.clear();
        emit changed();
    }
}

void OutlookView::compute()
{
    if (!m_logits || !m_tokenizer) {
        return;
    }
    const Outlook outlook = rookery::runtime::outlookOf(*m_logits, m_sampling.params(), m_said, MostChances);
    m_chances.clear();
    for (const Chance &chance : outlook.chances) {
        const std::string_view bytes = m_tokenizer->bytesOf(chance.token);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        const bool whole = !decoder.hasError() && !bytes.empty();
        const QString shown = bytes.empty()        ? tr("end of the text")
                              : decoder.hasError() ? tr("part of a character")
                                                   : visibleToken(text);
        const QString cut = cutters(chance, outlook);
        const QString spoken =
            cut.isEmpty()
                ? tr("%1: %2, after the filters %3").arg(shown, percent(chance.before), percent(chance.after))
                : tr("%1: %2, cut by %3").arg(shown, percent(chance.before), cut);
        m_chances.append(QVariantMap{
            {QStringLiteral("token"), chance.token},
            {QStringLiteral("text"), shown},
            {QStringLiteral("spoken"), spoken},
            {QStringLiteral("before"), chance.before},
            {QStringLiteral("beforeText"), percent(chance.before)},
            {QStringLiteral("after"), chance.after},
            {QStringLiteral("afterText"), chance.after > 0 ? percent(chance.after) : QStringLiteral("–")},
            {QStringLiteral("cutBy"), cut},
            {QStringLiteral("usable"), whole}});
    }
    m_sentence = inWords(outlook);
    emit changed();
}

QString OutlookView::inWords(const Outlook &outlook) const
{
    const QLocale locale;
    const qsizetype all = static_cast<qsizetype>(m_logits->size());
    QStringList words;
    words.append(tr("%1 of %2 tokens can be drawn")
                     .arg(locale.toString(static_cast<qlonglong>(outlook.kept)),
                          locale.toString(static_cast<qlonglong>(all))));
    for (const rookery::runtime::Cut &cut : outlook.cuts) {
        words.append(
            tr("%1 leaves %2").arg(nameOf(cut.filter), locale.toString(static_cast<qlonglong>(cut.kept))));
    }
    return inOneLine(words);
}
