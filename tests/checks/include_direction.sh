#!/bin/bash
# Dependencies run one way: kernels <- engine <- vision <- app. Fails with the lines that break it.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

status=0
# forbid WHAT PATTERN FOLDER...: no C++ file of the folders may include what matches the pattern.
forbid() {
    local what=$1 pattern=$2
    shift 2
    local hits
    hits=$(grep -rnE --include='*.h' --include='*.cpp' --include='*.cu' "^\s*#\s*include\s*[<\"]($pattern)" "$@" |
        grep -vE "${except:-^$}")
    if [[ -n $hits ]]; then
        printf '%s:\n%s\n' "$what" "$hits"
        status=1
    fi
}

qt='Q[A-Za-z]*[>/"]|[qm]oc_|private/q'
forbid "kernels may include nothing above it" 'engine/|vision/|app/|tests/' kernels
forbid "engine may include nothing above it" 'vision/|app/|tests/' engine
forbid "vision may include nothing above it" 'app/|tests/' vision
forbid "programs may not include tests" 'tests/' app
forbid "Qt belongs to app" "$qt" kernels engine vision
forbid "rookery-cli and what it shares know no Qt" "$qt" app/runtime app/shelf app/remote app/server app/cli app/common
forbid "the runtime is used by the rest of app and uses none of it" \
    'app/(cli|remote|server|shelf|engine|storage|chat|models|pictures|settings|text|application)' app/runtime
forbid "models elsewhere stand on the runtime alone" 'app/(cli|server|engine|storage|chat|models|pictures|settings|text|application)' app/remote
forbid "the shelf stands on the runtime alone" 'app/(cli|remote|server|engine|storage|chat|models|pictures|settings|text|application)' app/shelf
forbid "the server stands on the runtime alone" 'app/(cli|engine|storage|chat|models|pictures|settings|text|application)' app/server
except='^vision/image/open_cv_library\.cpp:' forbid "OpenCV is loaded when needed, see vision/image/open_cv.h" 'opencv2/|opencv4/' kernels engine vision app
forbid "SQLite belongs to app/storage" 'sqlite3|QSql' kernels engine vision $(find app -mindepth 1 -maxdepth 1 -type d ! -name storage)
forbid "CUDA belongs to kernels/cuda" 'cuda' engine vision app $(find kernels -mindepth 1 -maxdepth 1 -type d ! -name cuda)
forbid "includes are written from the repository root" '\.\./' kernels engine vision app tests

exit $status
