#!/bin/bash
# Files are read through engine/file/readable_file.h, which waits for no pipe and takes no device: fails with the
# lines that open one for reading in another way.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit

# What opens no file of the user's: the opener itself, descriptions of the machine, a library, the catalogue
# among the program's resources, what QSaveFile and AtomicFile write, a lock.
allowed='^engine/file/(readable_file|atomic_file)\.cpp:|^kernels/cpu/machine/(features|topology)\.cpp:|^app/models/(catalog_entry|machine)\.cpp:|^app/shelf/item_lock\.cpp:|^app/text/formulas/formula_engine\.cpp:|^app/server/endpoints/models_and_health\.cpp:'
hits=$(grep -rnE --include='*.h' --include='*.cpp' \
    'ifstream|std::fstream|\bfopen\(|\bimread\(|::open\([a-z]+\.c_str|open\([^)]*ReadOnly|QImageReader [a-z]+\([a-z]*(file|path|name)' \
    app engine vision kernels | grep -vE "$allowed" | grep -v 'fopen(.*"w")')
if [[ -n $hits ]]; then
    printf 'reads files past engine/file/readable_file.h:\n%s\n' "$hits"
    exit 1
fi
