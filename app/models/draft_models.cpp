#include "app/models/draft_models.h"

#include "app/engine/file_path.h"
#include "app/files/elsewhere.h"
#include "engine/weights/architecture.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace {

const QString DraftsKey = QStringLiteral("draftModels");  ///< by file of the model

}  // namespace

DraftModels::DraftModels(ModelLibrary &library, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_settings(settings)
{
    connect(&m_library, &QAbstractItemModel::modelReset, this, &DraftModels::lookAround);
    connect(&m_library, &QAbstractItemModel::rowsInserted, this, &DraftModels::lookAround);
    connect(&m_library, &QAbstractItemModel::rowsRemoved, this, &DraftModels::gather);
}

DraftModels::Sizes DraftModels::lookInto(const QString &file)
{
    const auto weights = rookery::WeightFile::open(toPath(file));
    if (!weights) {
        return {};
    }
    const auto sizes = rookery::detectArchitecture(**weights);
    return sizes ? Sizes{sizes->vocabulary, double(sizes->layers) * sizes->width * sizes->width} : Sizes{};
}

/// Looks into the files that aren't known yet, while a model is in use that one of them could write ahead of.
void DraftModels::lookAround()
{
    gather();
    if (m_model.isEmpty() || m_looking) {
        return;
    }
    QStringList unknown;
    for (int row = 0; row < m_library.rowCount(); ++row) {
        const QString file = m_library.data(m_library.index(row), ModelLibrary::FileRole).toString();
        if (!m_known.contains(file)) {
            unknown += file;
        }
    }
    if (!m_known.contains(m_model) && !unknown.contains(m_model)) {
        unknown += m_model;
    }
    if (unknown.isEmpty()) {
        return;
    }
    m_looking = true;
    elsewhere(
        [unknown] {
            QHash<QString, Sizes> known;
            for (const QString &file : unknown) {
                known.insert(file, lookInto(file));
            }
            return known;
        },
        [self = QPointer(this)](const QHash<QString, Sizes> &known) {
            if (self) {
                self->m_looking = false;
                self->m_known.insert(known);
                self->lookAround();  // others may have come meanwhile
            }
        });
}

/// Makes the list of those that may write ahead.
void DraftModels::gather()
{
    QList<Candidate> candidates;
    const double own = m_known.value(m_model).parameters;
    for (int row = 0; row < m_library.rowCount() && !m_model.isEmpty(); ++row) {
        const QModelIndex index = m_library.index(row);
        const QString file = m_library.data(index, ModelLibrary::FileRole).toString();
        const Sizes sizes = m_known.value(file);
        if (sizes.vocabulary > 0 && sizes.vocabulary == m_vocabulary && sizes.parameters < own) {
            candidates += {file, m_library.data(index, ModelLibrary::NameRole).toString()};
        }
    }
    m_candidates = candidates;
    emit changed();
}

QStringList DraftModels::names() const
{
    QStringList names;
    for (const Candidate &candidate : m_candidates) {
        names += candidate.name;
    }
    return names;
}

QString DraftModels::fileFor(const QString &model) const
{
    return m_settings.value(DraftsKey).toMap().value(model).toString();
}

int DraftModels::chosen() const
{
    const auto found = std::ranges::find(m_candidates, fileFor(m_model), &Candidate::file);
    return found == m_candidates.end() ? -1 : static_cast<int>(found - m_candidates.begin());
}

bool DraftModels::pending() const
{
    return !m_model.isEmpty() && fileFor(m_model) != m_loadedWith;
}

void DraftModels::choose(int index)
{
    if (m_model.isEmpty() || index < -1 || index >= m_candidates.size()) {
        return;
    }
    QVariantMap all = m_settings.value(DraftsKey).toMap();
    all.remove(m_model);
    if (index >= 0) {
        all.insert(m_model, m_candidates[index].file);
    }
    m_settings.setValue(DraftsKey, all);
    emit changed();
}

void DraftModels::setModel(const QString &file, const LoadedModel &loaded)
{
    m_model = file;
    m_vocabulary = loaded.info.vocabulary;
    m_loadedWith = loaded.request.draft;
    m_complaint = loaded.draftComplaint;
    lookAround();
}
