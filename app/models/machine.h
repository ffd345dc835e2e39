#pragma once

#include <QMetaType>
#include <QString>

/// What this computer can hold and how fast it reads it. 0 = not known.
struct Machine {
    qint64 memory = 0;            ///< bytes, or less where a container allows less
    qint64 freeMemory = 0;        ///< that programs could still get
    qint64 freeDisk = 0;          ///< where models are kept
    double bytesPerSecond = 0.0;  ///< read from memory by all threads together

    bool operator==(const Machine &) const = default;
};

Q_DECLARE_METATYPE(Machine)

/// Looks, and reads memory for a tenth of a second. Not for the GUI thread.
/// \param folder the one of the models, which needn't exist yet
/// \param threads that models run on, 0 = one per physical core
Machine measureMachine(const QString &folder, int threads);

/// The parts of `measureMachine`, of texts as the kernel writes them.
qint64 meminfoBytes(const QByteArray &meminfo, const QByteArray &name);
