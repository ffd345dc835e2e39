#!/bin/bash
# Makes of MathJax the one file that the window draws formulas with: build/formulas/formulas.js. Fetched by npm in
# the versions and with the checksums of resources/formulas/package-lock.json; runs nothing that it fetched but
# esbuild. Quick when the file is there already. Where it can't be made the build goes on without it: formulas
# are shown as they were written then.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source=$top/resources/formulas
out=$top/build/formulas
made=$out/formulas.js

without() {
    echo "Formulas will be shown as they are written: $1" >&2
    exit 0
}

# Of everything that the file is made of.
wanted=$(cat "$source/formulas.js" "$source/package-lock.json" "${BASH_SOURCE[0]}" | sha256sum)
[[ -f $made && -f $made.made-of && $(<"$made.made-of") == "$wanted" ]] && exit 0

command -v npm >/dev/null || without "MathJax is fetched with npm, which isn't installed."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$source"/{package.json,package-lock.json,formulas.js} "$work"
cd "$work"
npm ci --ignore-scripts --no-audit --no-fund --fetch-retries=1 --fetch-timeout=30000 \
    >"$work/npm.log" 2>&1 || {
    tail -n 5 "$work/npm.log" >&2
    without "npm could not fetch MathJax; its message is above."
}
node_modules/.bin/esbuild formulas.js --bundle --minify --format=iife --global-name=formulas --target=es2016 \
    --legal-comments=inline --log-level=warning --outfile=out.js ||
    without "esbuild could not make one file of MathJax; its message is above."
mkdir -p "$out"
mv out.js "$made"
printf '%s\n' "$wanted" >"$made.made-of"
