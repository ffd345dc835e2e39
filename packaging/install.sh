#!/bin/bash
# Installs the Debian packages of the named groups of packages.txt that this machine lacks.
#     packaging/install.sh build run test
# For a build also fetches what formulas are drawn with (formulas.sh) and what photographs are recognised with
# (photographs.sh); a build can do without both.
# Quick when nothing is missing: asks dpkg only, needs no rights and no network.
# ROOKERY_SKIP_INSTALL=1 leaves packages alone (for systems where they come from elsewhere).
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Everything that was asked for is installed.
finish() {
    if [[ " $* " == *" build "* ]]; then
        "$here/formulas.sh"
        "$here/photographs.sh"
    fi
    exit 0
}

# The packages of the groups named by the arguments.
wanted() {
    local group name unless
    while read -r name unless; do
        case $name in
        '' | '#'*) ;;
        '['*']') group=${name:1:-1} ;;
        *)
            if [[ $unless == '(unless '*')' ]]; then
                unless=${unless#'(unless '}
                command -v "${unless%)}" >/dev/null && continue
            fi
            [[ " $* " == *" $group "* ]] && echo "$name"
            ;;
        esac
    done <"$here/packages.txt"
    return 0
}

installed() {
    dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | sed -n 's/^.i[^ ]* *//p' | sort -u
}

apt() {
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"
}

# True where the package lists on this machine know every package of the arguments.
known() {
    local name
    for name in "$@"; do
        apt-cache show --no-all-versions "$name" >/dev/null 2>&1 || return 1
    done
}

[[ -z ${ROOKERY_SKIP_INSTALL:-} ]] || finish "$@"

mapfile -t packages < <(wanted "$@" | sort -u)
command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || fail \
    "This system has no apt: install the counterparts of these Debian packages yourself," \
    "then run again with ROOKERY_SKIP_INSTALL=1:" "  ${packages[*]}"

mapfile -t missing < <(comm -23 <(printf '%s\n' "${packages[@]}") <(installed))
((${#missing[@]})) || finish "$@"

if ((EUID == 0)); then
    root=()
elif command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
    root=(sudo)
else
    fail "These packages are missing and installing them needs root. Have this run once:" \
        "  apt-get install --no-install-recommends ${missing[*]}"
fi

echo "Installing ${#missing[@]} Debian packages: ${missing[*]}" >&2
updated=
if ! known "${missing[@]}"; then
    apt update -q
    updated=yes
fi
if ! apt install -q -y --no-install-recommends "${missing[@]}"; then
    # Lists that are there but out of date name versions that the mirror no longer has.
    [[ -z $updated ]] || fail "apt-get could not install the packages; its message is above."
    apt update -q
    apt install -q -y --no-install-recommends "${missing[@]}" ||
        fail "apt-get could not install the packages; its message is above."
fi
finish "$@"
