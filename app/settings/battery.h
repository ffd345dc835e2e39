#pragma once

/// Whether this computer runs on its battery, as Linux tells; false where it has none. Reads a few small
/// files.
bool onBattery();
