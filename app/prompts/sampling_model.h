#pragma once

#include "engine/sampling/sampler.h"

#include <QAbstractListModel>
#include <QStringList>
#include <qqmlintegration.h>

#include <optional>

/// The sampling settings of the conversation or text shown: one row per slider, and what belongs to an answer
/// as a whole. GUI thread.
class SamplingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A pane has one, and so has App.writing")
    Q_PROPERTY(QStringList presets READ presets NOTIFY presetsChanged)
    Q_PROPERTY(int preset READ preset NOTIFY changed)
    Q_PROPERTY(bool presetIsOwn READ presetIsOwn NOTIFY changed)
    Q_PROPERTY(int maxTokens READ maxTokens WRITE setMaxTokens NOTIFY changed)
    Q_PROPERTY(int seed READ seed WRITE setSeed NOTIFY changed)
    Q_PROPERTY(QString stopTexts READ stopTexts WRITE setStopTexts NOTIFY changed)

public:
    enum Role {
        NameRole = Qt::UserRole,
        HintRole,
        ValueRole,
        FromRole,
        ToRole,
        StepRole,
        DecimalsRole,
        OffRole,     ///< the value that changes nothing; NaN: there is none
        CommonRole,  ///< most people need no other
        ActiveRole,  ///< it isn't off
        KnownRole,   ///< to who answers
    };

    /// What a name for a preset stands for already.
    enum NameUse { Free, Nameless, BuiltIn, Own };
    Q_ENUM(NameUse)

    /// Places of presets that other parts choose.
    enum { ChatPreset, ExactPreset };

    explicit SamplingModel(QObject *parent = nullptr);

    const rookery::SamplingParams &params() const { return m_params; }
    /// Also what no slider has.
    void setParams(const rookery::SamplingParams &params);

    /// The built-in ones, then the user's own.
    QStringList presets() const;
    int preset() const;  ///< the one that the settings equal, -1 = none
    bool presetIsOwn() const { return isOwnPreset(preset()); }
    Q_INVOKABLE void applyPreset(int index);
    Q_INVOKABLE int useOfName(const QString &name) const;  ///< NameUse
    /// Keeps the sliders as they stand under a name; an own preset of that name is replaced. Nothing happens
    /// where the name is empty or a built-in preset's.
    Q_INVOKABLE void savePreset(const QString &name);
    /// \param name free, or nothing happens
    Q_INVOKABLE void renamePreset(int index, const QString &name);
    Q_INVOKABLE void removePreset(int index);
    void restorePreset(const QString &name, const QString &json);  ///< as `presetRemoved` gave it
    /// For the settings file. What can't be read is left out.
    QString ownPresetsJson() const;
    void setOwnPresets(const QString &json);
    /// The preset for conversations without settings of their own.
    void setDefaultPreset(int index) { m_defaultPreset = index; }
    Q_INVOKABLE void reset();

    int maxTokens() const { return m_maxTokens; }
    void setMaxTokens(int tokens);
    int seed() const { return m_seed; }  ///< -1 = a new one for each answer
    void setSeed(int seed);
    QString stopTexts() const { return m_stopTexts; }  ///< as typed: separated by commas, with \n
    void setStopTexts(const QString &texts);
    QStringList stopList() const;
    /// Settings that who answers doesn't know, by their names in the JSON.
    void setUnknown(const QStringList &keys);
    void retranslate();  ///< the language changed

    /// As kept with the conversation. An empty or unreadable text gives the defaults.
    QString toJson() const;
    void setJson(const QString &json);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void changed();
    void edited();  ///< by the user: worth keeping
    void presetsChanged();
    void presetRemoved(const QString &name, const QString &json);

private:
    struct OwnPreset {
        QString name;
        rookery::SamplingParams params;
    };

    std::optional<rookery::SamplingParams> presetAt(int index) const;
    int builtInPresets() const;
    bool isOwnPreset(int index) const;
    int indexOfPreset(const QString &name) const;  ///< presets().size() where there is none

    rookery::SamplingParams m_params;
    QList<OwnPreset> m_ownPresets;
    int m_chosen = -1;  ///< preset, which counts while the settings equal it
    int m_defaultPreset = 0;
    QStringList m_unknown;
    int m_maxTokens = 1024;
    int m_seed = -1;
    QString m_stopTexts;
};
