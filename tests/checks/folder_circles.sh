#!/bin/bash
# What a folder includes never leads back to it: for any two of them it is clear which one is below the other.
# A folder is a directory, engine/model another one than engine. Fails with the circles that there are.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit

# steps: "from to" for each folder and each one that it includes something of.
steps() {
    grep -rE --include='*.h' --include='*.cpp' --include='*.cu' --include='*.cuh' \
        '^\s*#\s*include\s*"(kernels|engine|vision|app)/' kernels engine vision app |
        sed -E 's|^(.*)/[^/]*:\s*#\s*include\s*"(.*)/[^/"]*".*|\1 \2|' | awk '$1 != $2' | sort -u
}

# circles: among the steps read; nothing where there is none.
circles() {
    tsort 2>&1 >/dev/null | sed -n 's/^tsort: -:.*/circle:/p; s/^tsort: \([a-z]\)/    \1/p'
}

found=$(steps | circles)
if [[ -n $found ]]; then
    echo "$found"
    exit 1
fi
