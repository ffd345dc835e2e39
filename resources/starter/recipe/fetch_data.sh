#!/bin/bash
# Fetches what the starter is trained with besides our own generators, from Debian and npm, and prepares it. Nothing of it is part of
# this repository; sources and licences are in README.md.
#     fetch_data.sh [FOLDER]       (default: work, which git ignores)
# Needs apt, npm, rsvg-convert (librsvg2-bin), python3-pil, python3-fonttools.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-/usr/bin/python3} # Debian's
work=$(mkdir -p "${1:-$here/work}" && cd "${1:-$here/work}" && pwd)

mkdir -p "$work/debian" "$work/npm"
cd "$work/debian"
for package in wordnet-base fonts-noto-color-emoji unicode-cldr-core openclipart-png; do
    [ -d "$package" ] && continue
    apt-get download "$package"
    dpkg-deb -x "$package"_*.deb "$package"
done
"$python" "$here/text/wordnet.py" wordnet-base/usr/share/wordnet "$here/data/words.txt" "$here/data/definitions.json"

cd "$work/npm"
for package in twemoji@1.2.5 openmoji@1.2.29 fluent-emoji@1.2.7 fluent-emoji-flat@1.2.6; do
    name=${package%@*}
    [ -d "$name" ] && continue
    mkdir "$name"
    npm pack --silent "@iconify-json/$package" >/dev/null
    tar xzf iconify-json-"$name"-*.tgz -C "$name"
done
cd "$here"
"$python" vision/make_pictures.py "$work"
