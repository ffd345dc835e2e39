#include "app/timeline/turn_change.h"

#include "app/files/elsewhere.h"
#include "app/text/error_text.h"
#include "app/timeline/stored_branch.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <cmath>
#include <span>

using rookery::LayerChange;

namespace {

// The pointer that only passes by shall not have megabytes read.
constexpr int PauseMs = 120;

std::span<const std::byte> bytesOf(const QByteArray &image)
{
    return std::as_bytes(std::span(image.constData(), static_cast<std::size_t>(image.size())));
}

}  // namespace

TurnChange::TurnChange(StoreClient &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TurnChange::compute);
}

void TurnChange::show(const Turn &turn)
{
    if (turn == m_turn) {
        return;
    }
    m_turn = turn;
    m_error.clear();
    m_pause.stop();
    if (turn.after != 0 && !m_known.contains({turn.before, turn.after})) {
        m_pause.start();
    }
    emit changed();
}

void TurnChange::compute()
{
    QList<rookery::StateId> ids = {m_turn.after};
    if (m_turn.before != 0) {
        ids.append(m_turn.before);
    }
    readStates(m_store, ids, this, [this, turn = m_turn](const auto &images) {
        if (images) {
            onRead(turn, *images);
        } else if (turn == m_turn) {
            m_error = images.error().message();
            emit changed();
        }
    });
}

void TurnChange::onRead(const Turn &turn, const QList<QByteArray> &images)
{
    if (turn != m_turn) {
        return;  // another one is looked at by now
    }
    elsewhere(
        [images] {
            return rookery::stateChange(images.size() > 1 ? bytesOf(images[1]) : std::span<const std::byte>(),
                                        bytesOf(images[0]));
        },
        [self = QPointer<TurnChange>(this), turn](const rookery::Result<Layers> &computed) {
            if (self) {
                self->onComputed(turn, computed);
            }
        });
}

void TurnChange::onComputed(const Turn &turn, const rookery::Result<Layers> &computed)
{
    if (computed) {
        m_known.insert({turn.before, turn.after}, *computed);
    } else if (turn == m_turn) {
        m_error = rookery::errorText(computed.error());
    }
    emit changed();
}

std::vector<double> TurnChange::shares() const
{
    const auto found = m_known.constFind({m_turn.before, m_turn.after});
    if (found == m_known.cend()) {
        return {};
    }
    double fullest = 0;
    for (const LayerChange &layer : *found) {
        fullest = std::max(fullest, layer.size);
    }
    std::vector<double> shares;
    for (const LayerChange &layer : *found) {
        const double whole = m_turn.before == 0 ? fullest : layer.size;
        shares.push_back(whole > 0 ? layer.difference / whole : 0);
    }
    return shares;
}

QVariantList TurnChange::layers() const
{
    QVariantList layers;
    for (const double share : shares()) {
        layers.append(std::min(1.0, share));
    }
    return layers;
}

QString TurnChange::sentence() const
{
    const std::vector<double> shares = this->shares();
    if (shares.empty()) {
        return m_error;
    }
    const QLocale locale;
    const auto most = std::ranges::max_element(shares) - shares.begin();
    const QString layer = locale.toString(static_cast<qlonglong>(most) + 1);
    if (m_turn.before == 0) {
        return tr("The memory began empty; layer %1 holds the most now.").arg(layer);
    }
    double difference = 0;
    double size = 0;
    for (const LayerChange &one : m_known[{m_turn.before, m_turn.after}]) {
        difference += one.difference * one.difference;
        size += one.size * one.size;
    }
    const QString percent = locale.toString(size > 0 ? std::sqrt(difference / size) * 100 : 0, 'f', 0);
    return tr("In %n answer(s) the memory moved by %1 % of its size, most of all in layer %2.", nullptr,
              m_turn.answers)
        .arg(percent, layer);
}
