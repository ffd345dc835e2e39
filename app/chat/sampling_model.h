#pragma once

#include "engine/sampler.h"

#include <QAbstractListModel>
#include <QStringList>
#include <qqmlintegration.h>

/// The sampling settings of the conversation shown: one row per slider, and what belongs to an answer as a
/// whole. GUI thread.
class SamplingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("App.sampling is the one object")
    Q_PROPERTY(QStringList presets READ presets CONSTANT)
    Q_PROPERTY(int preset READ preset NOTIFY changed)
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
    };

    /// Places of presets that other parts choose.
    enum { ChatPreset, ExactPreset };

    explicit SamplingModel(QObject *parent = nullptr);

    const rookery::SamplingParams &params() const { return m_params; }

    QStringList presets() const;
    int preset() const;  ///< the one that the settings equal, -1 = none
    Q_INVOKABLE void applyPreset(int index);
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

private:
    void setParams(const rookery::SamplingParams &params);

    rookery::SamplingParams m_params;
    int m_defaultPreset = 0;
    int m_maxTokens = 1024;
    int m_seed = -1;
    QString m_stopTexts;
};
