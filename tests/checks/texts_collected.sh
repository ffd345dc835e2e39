#!/bin/bash
# Every text of the sources stands in every language's file: collecting them again adds nothing.
#     texts_collected.sh LUPDATE FOLDER ARGUMENT...
# FOLDER holds the .ts files; the arguments are those that collect the texts. English has its plurals alone.
set -euo pipefail
lupdate=$1 folder=$2
shift 2

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp "$folder"/*.ts "$copy"
mapfile -t whole < <(find "$copy" -name '*.ts' ! -name '*_en.ts')
"$lupdate" "$@" -ts "${whole[@]}" >"$copy/log" 2>&1
"$lupdate" "$@" -pluralonly -ts "$copy/rookery_en.ts" >"$copy/log" 2>&1

failed=
for file in "$folder"/*.ts; do
    if ! diff -u "$file" "$copy/${file##*/}" >"$copy/difference"; then
        echo "${file##*/} lacks texts (cmake --build --preset release --target update_translations):"
        grep '^[+-].*<source>' "$copy/difference" | head -20
        failed=yes
    fi
done
[[ -z $failed ]]
