#!/bin/bash
# Installs what is missing, builds Rookery and starts its window; arguments are passed on to it.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/build/release

fail() {
    cat "$1" >&2
    echo "Building Rookery failed; the messages above are in $1." >&2
    exit 1
}

# Tells how far a build is: its lines begin with "[step/steps] what is made". On a terminal one line that
# changes, else a line every ten percent.
showProgress() {
    local line percent told=-1 end=
    while read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\]\ (.*) ]] || continue
        percent=$((100 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [[ -t 2 ]]; then
            printf '\r\e[K[%3d %%] %.70s' "$percent" "${BASH_REMATCH[3]##*/}" >&2
            end='\n'
        elif ((percent / 10 > told)); then
            told=$((percent / 10))
            echo "[$percent %] ${BASH_REMATCH[3]##*/}" >&2
        fi
    done
    # shellcheck disable=SC2059 # an end of line, or nothing
    printf "$end" >&2
}

"$top/packaging/install.sh" build run comfort

cd "$top"
options=()
if [[ ! -f $build/build.ninja ]]; then
    echo "Building Rookery in $build; the first time takes a few minutes." >&2
    options=(-DROOKERY_TESTS=OFF -DROOKERY_PROCESSORS=present -DROOKERY_JOINED=ON)
fi
mkdir -p "$build"
# Each time, not the first alone: a card may have been built in since.
cmake --preset release "${options[@]}" >"$build/configure.log" 2>&1 || fail "$build/configure.log"
cmake --build --preset release --target rookery rookery-cli 2>&1 | tee "$build/build.log" | showProgress ||
    fail "$build/build.log"

if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} && -z ${QT_QPA_PLATFORM:-} ]]; then
    echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window can't open." >&2
    echo "Without one, use the command line: $build/app/cli/rookery-cli --help" >&2
    exit 0
fi
exec "$build/app/rookery" "$@"
