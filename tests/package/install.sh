#!/usr/bin/env bash
# Installs a build into a folder, starts both programs from there without anything of the checkout, and looks at what lies where.
#   tests/package/install.sh build/dev
set -euo pipefail
build=$(readlink -f "$1")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
prefix=$folder/usr
mkdir -m 700 "$folder/home" "$folder/run"
cmake --install "$build" --prefix "$prefix" >"$folder/log" || { cat "$folder/log" >&2; exit 1; }

for file in share/applications/frontdesk.desktop share/metainfo/org.frontdesk.Frontdesk.metainfo.xml \
    share/icons/hicolor/scalable/apps/frontdesk.svg share/man/man1/frontdesk.1.gz share/man/man1/frontdeskctl.1.gz \
    share/frontdesk/kb/pricing.md share/doc/frontdesk/copyright; do
    [ -s "$prefix/$file" ] || { printf '%s was not installed\n' "$file" >&2; exit 1; }
done

run() {
    (cd "$folder/home" && env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" \
        QT_QPA_PLATFORM=offscreen "$@")
}
run "$prefix/bin/frontdesk" --version
run "$prefix/bin/frontdesk" --demo --screenshot "$folder/inbox.png"
[ "$(head -c 4 "$folder/inbox.png" | tail -c 3)" = PNG ]
run "$prefix/bin/frontdeskctl" seed --json
run "$prefix/bin/frontdeskctl" kb search pricing --json | grep -q pricing.md
echo "Installed, started and found its articles."
