#!/bin/bash
# Installs what is missing, builds Rookery and starts its window; arguments are passed on to it.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$top/build/release

# Output of a step only where it fails: what the user asked for is the window.
quietly() {
    local log=$build/$1.log
    shift
    mkdir -p "$build"
    if ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        echo "Building Rookery failed; the messages above are in $log." >&2
        exit 1
    fi
}

"$top/packaging/install.sh" build run

cd "$top"
if [[ ! -f $build/build.ninja ]]; then
    echo "Building Rookery in $build; the first time takes a few minutes." >&2
    quietly configure cmake --preset release -DROOKERY_TESTS=OFF
fi
quietly build cmake --build --preset release --target rookery rookery-cli

if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} && -z ${QT_QPA_PLATFORM:-} ]]; then
    echo "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window can't open." >&2
    echo "Without one, use the command line: $build/app/cli/rookery-cli --help" >&2
    exit 0
fi
exec "$build/app/rookery" "$@"
