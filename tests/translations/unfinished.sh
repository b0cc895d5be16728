#!/usr/bin/env bash
# Lists the texts of the program that a language does not have yet; fails when there are any.
#   tests/translations/unfinished.sh           of a copy: the translations stay as they are
#   tests/translations/unfinished.sh --update  reads new texts into translations/ and takes out those that are gone
set -euo pipefail
lupdate=$(qtpaths6 --query QT_HOST_BINS)/lupdate
root=$(dirname "$(dirname "$(dirname "$(readlink -f "$0")")")")
if [ "${1:-}" = --update ]; then
    folder=$root/translations
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    cp "$root"/translations/frontdesk_*.ts "$folder"
fi

# frontdeskctl speaks English, for scripts; of English there are only the plural forms.
quietly() { "$lupdate" "$@" -no-obsolete -locations none -disable-heuristic similartext >/dev/null 2>&1; }
cd "$root"
mapfile -t others < <(find "$folder" -name 'frontdesk_*.ts' ! -name frontdesk_en.ts | sort)
quietly core ui app/console app/Services.cpp app/Translations.cpp -ts "${others[@]}"
quietly core ui app -pluralonly -ts "$folder/frontdesk_en.ts"

missing=0
for file in "$folder"/frontdesk_*.ts; do
    count=$(grep -c 'type="unfinished"' "$file" || true)
    [ "$count" -eq 0 ] && continue
    missing=$((missing + count))
    printf '%s lacks %s texts:\n' "$(basename "$file")" "$count"
    awk '/<source>/ { source = $0 } /type="unfinished"/ { print source }' "$file" | sed -E 's/^ *<source>/    /; s/<\/source>$//'
done
[ "$missing" -eq 0 ] && echo "Every text is there in every language."
exit $((missing > 0))
