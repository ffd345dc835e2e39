#pragma once

#include <QStringList>

/// Stands before the C library for this program and all that it loads: what would go out to a network is
/// noted and refused. Sockets within this machine's file system pass, as the desktop's buses.
namespace network_spy {

/// What was tried since `clear`: addresses that were to be reached, names that were looked up.
QStringList tried();
void clear();

}  // namespace network_spy
