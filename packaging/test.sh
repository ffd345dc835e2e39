#!/bin/bash
# Installs what is missing, builds Rookery and runs every test without a display.
#     packaging/test.sh          the release build and all its tests
#     packaging/test.sh --all    also the libraries' tests with sanitizers, and a few seconds of fuzzing
# Succeeds only when nothing warned, failed or timed out.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)
all=
case ${1:-} in
'') ;;
--all) all=yes ;;
*)
    echo "test.sh: unknown argument $1" >&2
    exit 2
    ;;
esac

step() {
    printf '\n== %s (%d s)\n' "$1" "$SECONDS"
}

# Configures and builds a preset and runs its tests. Tests that measure time are marked RUN_SERIAL.
check() {
    local preset=$1
    step "$preset: build"
    cmake --preset "$preset" -DROOKERY_TESTS=ON -DROOKERY_PROCESSORS=all -DROOKERY_JOINED=ON
    cmake --build --preset "$preset" -j "$jobs"
    step "$preset: tests"
    ctest --preset "$preset" -j "$jobs" --no-tests=error
}

step "packages"
"$top/packaging/install.sh" build run test

cd "$top"
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY

check release
if [[ -n $all ]]; then
    export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
    export TSAN_OPTIONS=halt_on_error=1
    check asan
    check tsan
    step "fuzz: build"
    cmake --preset fuzz -DROOKERY_JOINED=ON
    cmake --build --preset fuzz -j "$jobs"
    step "fuzz: a few seconds of each reader"
    ctest --preset fuzz --no-tests=error
fi
step "everything passed"
