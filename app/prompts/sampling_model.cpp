#include "app/prompts/sampling_model.h"

#include "app/common/checked_number.h"
#include "app/common/sampling_presets.h"
#include "app/prompts/stop_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using rookery::SamplingParams;

namespace {

constexpr int DefaultMaxTokens = 1024;
constexpr int MostTokens = 65536;
constexpr int MostOwnPresets = 200;

struct Slider {
    const char *key;  ///< in the JSON
    const char *name;
    const char *hint;
    double from;
    double to;
    double step;
    int decimals;
    float SamplingParams::*value;  ///< null: top-k, the one whole number
    double off;                    ///< the value that changes nothing; NaN: there is none
    bool common;                   ///< most people need no other
};

constexpr double NeverOff = std::numeric_limits<double>::quiet_NaN();

// Those that most people use come first.
constexpr std::array Sliders = {
    Slider{"temperature", QT_TRANSLATE_NOOP("SamplingModel", "Temperature"),
           QT_TRANSLATE_NOOP("SamplingModel",
                             "Higher is more varied, lower more predictable; 0 always takes the most "
                             "likely token."),
           0, 3, 0.05, 2, &SamplingParams::temperature, NeverOff, true},
    Slider{"topP", QT_TRANSLATE_NOOP("SamplingModel", "Top-p"),
           QT_TRANSLATE_NOOP("SamplingModel",
                             "Draws from the most likely tokens that together have this probability; "
                             "1 is off."),
           0, 1, 0.01, 2, &SamplingParams::topP, 1, true},
    Slider{
        "presence", QT_TRANSLATE_NOOP("SamplingModel", "Presence penalty"),
        QT_TRANSLATE_NOOP("SamplingModel", "Makes every token that was used before less likely; 0 is off."),
        -2, 2, 0.05, 2, &SamplingParams::presence, 0, true},
    Slider{
        "frequency", QT_TRANSLATE_NOOP("SamplingModel", "Frequency penalty"),
        QT_TRANSLATE_NOOP("SamplingModel", "Makes a token less likely the more often it was used; 0 is off."),
        -2, 2, 0.05, 2, &SamplingParams::frequency, 0, true},
    Slider{"penaltyDecay", QT_TRANSLATE_NOOP("SamplingModel", "Penalty decay"),
           QT_TRANSLATE_NOOP("SamplingModel",
                             "How slowly the count of used tokens fades; with 1 it never does."),
           0.9, 1, 0.001, 3, &SamplingParams::penaltyDecay, 1, true},
    Slider{"topK", QT_TRANSLATE_NOOP("SamplingModel", "Top-k"),
           QT_TRANSLATE_NOOP("SamplingModel", "Draws from this many most likely tokens; 0 is off."), 0, 200,
           1, 0, nullptr, 0, false},
    Slider{"topA", QT_TRANSLATE_NOOP("SamplingModel", "Top-a"),
           QT_TRANSLATE_NOOP("SamplingModel",
                             "Drops tokens below this share of the largest probability squared; 0 is "
                             "off."),
           0, 1, 0.01, 2, &SamplingParams::topA, 0, false},
    Slider{"minP", QT_TRANSLATE_NOOP("SamplingModel", "Min-p"),
           QT_TRANSLATE_NOOP("SamplingModel",
                             "Drops tokens below this share of the largest probability; 0 is off."),
           0, 1, 0.01, 2, &SamplingParams::minP, 0, false},
    Slider{"typical", QT_TRANSLATE_NOOP("SamplingModel", "Typical"),
           QT_TRANSLATE_NOOP("SamplingModel",
                             "Keeps the tokens that surprise about as much as expected; 1 is off."),
           0, 1, 0.01, 2, &SamplingParams::typical, 1, false},
};

struct Preset {
    const char *name;
    rookery::SamplingPreset values;
};

// Settings in use around RWKV: the author's chat demo first, then those of the known programs.
constexpr std::array Presets = {
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Chat"), rookery::ChatPreset},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Exact: reasoning and facts"),
           {0.3F, 0.3F, 0, 0.0F, 0.0F, 0.996F}},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Always the most likely"), {0.0F, 1.0F, 0, 0.0F, 0.0F, 0.996F}},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Tuned state"), {1.0F, 0.2F, 0, 0.3F, 0.3F, 0.996F}},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Balanced"), {1.0F, 0.5F, 128, 2.0F, 0.2F, 0.99F}},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Creative"), {1.0F, 0.6F, 0, 2.0F, 0.2F, 0.99F}},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Comprehensive"), {1.0F, 0.3F, 0, 2.0F, 0.2F, 0.99F}},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Conservative"), {0.4F, 0.4F, 0, 1.0F, 0.1F, 0.99F}},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Free text"), {1.5F, 0.3F, 0, 0.2F, 0.2F, 0.996F}},
    Preset{QT_TRANSLATE_NOOP("SamplingModel", "Raven (RWKV-4)"), {1.2F, 0.5F, 0, 0.4F, 0.4F, 0.996F}},
};

double valueOf(const Slider &slider, const SamplingParams &params)
{
    // A float's shortest decimal form: 0.3F is 0.3, not 0.30000001.
    return slider.value == nullptr ? params.topK
                                   : std::round(static_cast<double>(params.*slider.value) * 1e5) / 1e5;
}

void setValueOf(const Slider &slider, double value, SamplingParams &params)
{
    const double bounded = rookery::within(value, slider.from, slider.to, valueOf(slider, params));
    if (slider.value == nullptr) {
        params.topK = static_cast<int>(std::lround(bounded));
    } else {
        params.*slider.value = static_cast<float>(bounded);
    }
}

QJsonObject toObject(const SamplingParams &params)
{
    QJsonObject json;
    for (const Slider &slider : Sliders) {
        json.insert(QLatin1String(slider.key), valueOf(slider, params));
    }
    return json;
}

/// \param params where the object says nothing
SamplingParams fromObject(const QJsonObject &json, SamplingParams params)
{
    for (const Slider &slider : Sliders) {
        setValueOf(slider, json.value(QLatin1String(slider.key)).toDouble(valueOf(slider, params)), params);
    }
    return params;
}

}  // namespace

SamplingModel::SamplingModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_maxTokens(DefaultMaxTokens)
{
    setJson({});
}

QStringList SamplingModel::presets() const
{
    QStringList names;
    for (const Preset &preset : Presets) {
        names += tr(preset.name);
    }
    for (const OwnPreset &preset : m_ownPresets) {
        names += preset.name;
    }
    return names;
}

std::optional<SamplingParams> SamplingModel::presetAt(int index) const
{
    const int own = index - builtInPresets();
    if (index < 0 || own >= m_ownPresets.size()) {
        return {};
    }
    return own < 0 ? Presets[static_cast<std::size_t>(index)].values.params() : m_ownPresets[own].params;
}

int SamplingModel::builtInPresets() const
{
    return static_cast<int>(Presets.size());
}

int SamplingModel::preset() const
{
    // Several may have the same values: the one that was chosen counts.
    if (presetAt(m_chosen) == m_params) {
        return m_chosen;
    }
    for (int index = 0; index < presets().size(); ++index) {
        if (presetAt(index) == m_params) {
            return index;
        }
    }
    return -1;
}

void SamplingModel::applyPreset(int index)
{
    if (const auto params = presetAt(index)) {
        m_chosen = index;
        setParams(*params);
        emit edited();
    }
}

int SamplingModel::indexOfPreset(const QString &name) const
{
    const QStringList names = presets();
    const auto same = [wanted = name.simplified()](const QString &other) {
        return other.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    return static_cast<int>(std::ranges::find_if(names, same) - names.begin());
}

int SamplingModel::useOfName(const QString &name) const
{
    const int index = indexOfPreset(name);
    return name.simplified().isEmpty() ? Nameless
           : index < builtInPresets()  ? BuiltIn
           : index < presets().size()  ? Own
                                       : Free;
}

void SamplingModel::savePreset(const QString &name)
{
    const int use = useOfName(name);
    if (use == Nameless || use == BuiltIn) {
        return;
    }
    const OwnPreset preset{name.simplified(), m_params};
    if (use == Own) {
        m_ownPresets[indexOfPreset(name) - builtInPresets()] = preset;
    } else {
        m_ownPresets.append(preset);
    }
    m_chosen = indexOfPreset(name);
    emit presetsChanged();
    emit changed();
}

void SamplingModel::renamePreset(int index, const QString &name)
{
    const int use = useOfName(name);
    const bool same = indexOfPreset(name) == index;  // only its capitals change
    if (isOwnPreset(index) && (use == Free || (use == Own && same))) {
        m_ownPresets[index - builtInPresets()].name = name.simplified();
        emit presetsChanged();
    }
}

void SamplingModel::removePreset(int index)
{
    if (!isOwnPreset(index)) {
        return;
    }
    const OwnPreset removed = m_ownPresets.takeAt(index - builtInPresets());
    m_chosen = -1;
    emit presetsChanged();
    emit changed();
    emit presetRemoved(removed.name, QString::fromUtf8(QJsonDocument(toObject(removed.params)).toJson()));
}

void SamplingModel::restorePreset(const QString &name, const QString &json)
{
    if (useOfName(name) == Free) {
        m_ownPresets.append({name, fromObject(QJsonDocument::fromJson(json.toUtf8()).object(), {})});
        emit presetsChanged();
        emit changed();
    }
}

bool SamplingModel::isOwnPreset(int index) const
{
    return index >= builtInPresets() && index < presets().size();
}

QString SamplingModel::ownPresetsJson() const
{
    QJsonArray list;
    for (const OwnPreset &preset : m_ownPresets) {
        QJsonObject json = toObject(preset.params);
        json.insert(QLatin1String("name"), preset.name);
        list.append(json);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void SamplingModel::setOwnPresets(const QString &json)
{
    m_ownPresets.clear();
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QString name = value[QLatin1String("name")].toString().simplified();
        // In another language a built-in one may have the name by now; both stay.
        const bool taken = std::ranges::count(m_ownPresets, name, &OwnPreset::name) > 0;
        if (!name.isEmpty() && !taken && m_ownPresets.size() < MostOwnPresets) {
            m_ownPresets.append({name, fromObject(value.toObject(), {})});
        }
    }
    emit presetsChanged();
    emit changed();
}

void SamplingModel::reset()
{
    setJson({});
    emit edited();
}

void SamplingModel::setParams(const SamplingParams &params)
{
    m_params = params;
    emit dataChanged(index(0), index(rowCount() - 1), {ValueRole, ActiveRole});
    emit changed();
}

void SamplingModel::setMaxTokens(int tokens)
{
    tokens = std::clamp(tokens, 1, MostTokens);
    if (tokens != m_maxTokens) {
        m_maxTokens = tokens;
        emit changed();
        emit edited();
    }
}

void SamplingModel::setSeed(int seed)
{
    seed = std::max(seed, -1);
    if (seed != m_seed) {
        m_seed = seed;
        emit changed();
        emit edited();
    }
}

void SamplingModel::setStopTexts(const QString &texts)
{
    if (texts != m_stopTexts) {
        m_stopTexts = texts;
        emit changed();
        emit edited();
    }
}

void SamplingModel::retranslate()
{
    emit dataChanged(index(0), index(rowCount() - 1));
    emit presetsChanged();
}

QStringList SamplingModel::stopList() const
{
    return splitStopTexts(m_stopTexts);
}

QString SamplingModel::toJson() const
{
    QJsonObject json = toObject(m_params);
    json.insert(QLatin1String("maxTokens"), m_maxTokens);
    json.insert(QLatin1String("seed"), m_seed);
    json.insert(QLatin1String("stopTexts"), m_stopTexts);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void SamplingModel::setJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    m_maxTokens = std::clamp(json.value(QLatin1String("maxTokens")).toInt(DefaultMaxTokens), 1, MostTokens);
    m_seed = std::max(json.value(QLatin1String("seed")).toInt(-1), -1);
    m_stopTexts = json.value(QLatin1String("stopTexts")).toString();
    m_chosen = -1;
    setParams(fromObject(json, Presets[static_cast<std::size_t>(m_defaultPreset)].values.params()));
}

int SamplingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Sliders.size());
}

QVariant SamplingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Slider &slider = Sliders[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return tr(slider.name);
    case HintRole:
        return m_unknown.contains(QLatin1String(slider.key))
                   ? tr("The server of this model doesn't know this setting, so it isn't sent.")
                   : tr(slider.hint);
    case ValueRole:
        return valueOf(slider, m_params);
    case FromRole:
        return slider.from;
    case ToRole:
        return slider.to;
    case StepRole:
        return slider.step;
    case DecimalsRole:
        return slider.decimals;
    case OffRole:
        return slider.off;
    case CommonRole:
        return slider.common;
    case ActiveRole:
        return valueOf(slider, m_params) != slider.off;
    case KnownRole:
        return !m_unknown.contains(QLatin1String(slider.key));
    default:
        return {};
    }
}

void SamplingModel::setUnknown(const QStringList &keys)
{
    if (m_unknown != keys) {
        m_unknown = keys;
        emit dataChanged(index(0), index(rowCount() - 1), {KnownRole, HintRole});
    }
}

bool SamplingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != ValueRole || !isNumber) {
        return false;
    }
    SamplingParams params = m_params;
    setValueOf(Sliders[static_cast<std::size_t>(index.row())], number, params);
    if (params != m_params) {
        setParams(params);
        emit edited();
    }
    return true;
}

QHash<int, QByteArray> SamplingModel::roleNames() const
{
    return {{NameRole, "name"},     {HintRole, "hint"},     {ValueRole, "value"},       {FromRole, "from"},
            {ToRole, "to"},         {StepRole, "step"},     {DecimalsRole, "decimals"}, {OffRole, "off"},
            {CommonRole, "common"}, {ActiveRole, "active"}, {KnownRole, "known"}};
}
