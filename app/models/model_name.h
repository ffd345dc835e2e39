#pragma once

#include "app/engine/loaded_model.h"

#include <QString>

/// The weights that the program brings; empty where its resources are missing.
QString starterFile();

/// Whether that is what a path leads to.
bool isStarterFile(const QString &file);

/// What a model is called wherever the user sees it, also in exports: the starter by its name, others by
/// their file. A file that is called the same in every folder (model.safetensors, pytorch_model.bin) goes by
/// its folder, within a download cache of the hub by the repository. Any thread.
QString modelName(const QString &file);
/// The same of the model in use; one elsewhere goes by its name there and that computer's.
QString modelName(const LoadedModel &model);
