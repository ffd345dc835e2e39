#!/bin/bash
# The built programs have what the compiler and the linker can do against a reader of hostile files that errs.
#     hardening.sh PROGRAM...
set -uo pipefail

failed=0
# demand PROGRAM WHAT PATTERN TEXT: the text of readelf must have a line that matches.
demand() {
    if ! grep -qE "$3" <<<"$4"; then
        echo "$1: $2"
        failed=1
    fi
}

for program in "$@"; do
    header=$(readelf --wide --file-header --program-headers --dynamic "$program") || exit 1
    symbols=$(readelf --wide --dyn-syms "$program")
    demand "$program" "not position independent" '^ *Type: +DYN ' "$header"
    demand "$program" "its relocations stay writable (no RELRO)" '^ *GNU_RELRO ' "$header"
    demand "$program" "binds its symbols late" 'BIND_NOW|Flags:.*NOW' "$header"
    demand "$program" "its stack can be executed" '^ *GNU_STACK .* RW +0x' "$header"
    demand "$program" "no stack protector" ' __stack_chk_fail' "$symbols"
    demand "$program" "no checked string functions (_FORTIFY_SOURCE)" ' __[a-z]+_chk' "$symbols"
    demand "$program" "no assertions of the standard library" '__glibcxx_assert_fail' "$symbols"
done
exit $failed
