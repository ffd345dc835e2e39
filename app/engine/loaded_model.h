#pragma once

#include "engine/model/model.h"
#include "engine/session/chat_template.h"
#include "engine/tokens/tokenizer.h"
#include "engine/weights/adapter.h"
#include "vision/family.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// What the window asks to be loaded.
struct LoadRequest {
    QString file;        ///< a weight file or a folder with one
    QString vocabulary;  ///< empty: searched for
    QString vision;      ///< a file or folder with the image encoder; empty: what stands with the weights
    QString dataFolder;
    QString device;
    int threads = 0;
    rookery::kernels::WeightFormat format = rookery::kernels::WeightFormat::AsStored;
    std::vector<rookery::AdapterRequest> adapters = {};  ///< merged into it
    QString draft = {};                                  ///< file of a model that writes ahead; empty: none
};

/// The model in use, as the window knows it.
struct LoadedModel {
    /// Where answers come from, if not from this computer.
    struct Elsewhere {
        QString address;  ///< as the user added it; with the model's name
        QString model;    ///< the name that it has there
        QString host;
        bool encrypted = true;        ///< on the way there
        bool onThisComputer = false;  ///< another program of this computer: nothing leaves it
        // What of the sampling it knows besides what all do.
        bool topK = false;
        bool minP = false;
        bool typical = false;
        bool topA = false;
        bool penaltyDecay = false;
    };

    rookery::ModelInfo info;
    std::weak_ptr<const rookery::Model> weights;  ///< in use by the scheduler alone; not those elsewhere
    std::shared_ptr<const rookery::Tokenizer> tokenizer;
    rookery::ChatTemplate chatTemplate;            ///< that fits the model
    std::optional<rookery::vision::Family> sight;  ///< how it sees pictures; empty: it can't
    QString visionComplaint;                       ///< why the image encoder that was named isn't used
    QString draftComplaint;                        ///< why the draft model that was named isn't used
    double loadSeconds = 0;
    LoadRequest request;                  ///< that it was loaded with
    std::optional<Elsewhere> place = {};  ///< empty: this computer

    /// It runs on another computer: it has no states, and what it is told leaves this one.
    bool elsewhere() const { return place.has_value(); }
    /// Whether pictures may be shown to it; of models elsewhere only they themselves know.
    bool sees() const { return sight.has_value() || elsewhere(); }
    bool onCard() const { return loaded() && info.device.isCard(); }
    bool loaded() const { return elsewhere() || !info.fingerprint.empty(); }
    /// That states of it are filed under; no two models have the same.
    QString fingerprint() const
    {
        return elsewhere() ? place->address : QString::fromStdString(info.fingerprint);
    }
};
