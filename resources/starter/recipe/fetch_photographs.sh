#!/bin/bash
# Fetches the Debian packages whose photographs and drawings the judge of photographs is trained and measured with. They are tools of
# the training alone: nothing of them is part of this repository or of the model but a few hundred numbers.
#     fetch_photographs.sh [FOLDER]       (default: work, which git ignores; after fetch_data.sh)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mkdir -p "${1:-$here/work}" && cd "${1:-$here/work}" && pwd)

mapfile -t photographs < <(cut -d' ' -f1 "$here/data/photographs.txt" "$here/held_out/photographs.txt" | sort -u)
mkdir -p "$work/debian"
cd "$work/debian"
for package in "${photographs[@]}" openclipart-png oxygen-icon-theme hedgewars-data pysiogame; do
    [ -d "$package" ] && continue
    apt-get download "$package"
    dpkg-deb -x "$package"_*.deb "$package"
    rm "$package"_*.deb
done
