#pragma once

#include "engine/model/model.h"
#include "engine/session/chat_template.h"
#include "engine/tokens/tokenizer.h"
#include "vision/family.h"

#include <QString>

#include <memory>
#include <optional>

/// What the window asks to be loaded.
struct LoadRequest {
    QString file;        ///< a weight file or a folder with one
    QString vocabulary;  ///< empty: searched for
    QString vision;      ///< a file or folder with the image encoder; empty: what stands with the weights
    QString dataFolder;
    QString device;
    int threads = 0;
    rookery::kernels::WeightFormat format = rookery::kernels::WeightFormat::AsStored;
};

/// The model in use, as the window knows it.
struct LoadedModel {
    rookery::ModelInfo info;
    std::shared_ptr<const rookery::Tokenizer> tokenizer;
    rookery::ChatTemplate chatTemplate;            ///< that fits the model
    std::optional<rookery::vision::Family> sight;  ///< how it sees pictures; empty: it can't
    QString visionComplaint;                       ///< why the image encoder that was named isn't used
    double loadSeconds = 0;
    LoadRequest request;  ///< that it was loaded with

    bool onCard() const { return loaded() && info.device.isCard(); }
    bool loaded() const { return !info.fingerprint.empty(); }
    QString fingerprint() const { return QString::fromStdString(info.fingerprint); }
};
