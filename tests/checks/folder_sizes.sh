#!/bin/bash
# About twenty modules side by side (a header and its source are one) are as many as a reader takes in; a folder
# with more has wings that want names. Fails with the folders that have more.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit

most=20
failed=0
while read -r modules folder; do
    if ((modules > most)); then
        echo "$folder has $modules modules, $most at the most"
        failed=1
    fi
done < <(find kernels engine vision app -regextype egrep -regex '.*\.(h|cpp|cu|cuh|qml)' | sed 's/\.[a-z]*$//' | sort -u |
    sed 's|/[^/]*$||' | sort | uniq -c)
exit $failed
