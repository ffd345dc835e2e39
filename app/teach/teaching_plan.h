#pragma once

#include "engine/train/tuner.h"

#include <QVariantMap>

/// What is to be made of the examples, and with how much work.
struct TeachingPlan {
    /// A starting state, or a LoRA.
    enum Kind { Voice, Lora };
    enum Effort { Quick, Normal, Thorough };

    Kind kind = Voice;
    Effort effort = Normal;
    int rank = 16;  ///< of a LoRA, one of `ranks`

    static const QList<int> &ranks();

    rookery::TuneOptions options() const;
    /// Steps of Adam that the tuner takes with them where nothing ends it early.
    int steps() const;

    // As settings keep it; what is missing or unknown there is as in a new plan.
    QVariantMap toMap() const;
    static TeachingPlan fromMap(const QVariantMap &map);

    bool operator==(const TeachingPlan &) const = default;
};
