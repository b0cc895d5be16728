#!/usr/bin/env bash
# Installs a .deb into a root that has nothing but Debian's minimal system, starts both programs there as an ordinary user, removes the
# package and looks for what it left behind. Needs root, debootstrap and a mirror; says so and ends with 77 where one is missing.
#   tests/package/clean-root.sh build/package/frontdesk_0.1.0_amd64.deb
set -euo pipefail
skip() { printf 'Skipped: %s\n' "$*" >&2; exit 77; }
[ "$(id -u)" -eq 0 ] || skip "a clean root needs root."
command -v debootstrap >/dev/null || skip "debootstrap is not installed."
deb=$(readlink -f "$1")
mirror=${FRONTDESK_MIRROR:-$(sed -nE 's/^(deb .*|URIs: *)(https?:[^ ]+).*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1 || true)}
mirror=${mirror:-http://deb.debian.org/debian}
root=$(mktemp -d "${TMPDIR:-/tmp}/frontdesk-root.XXXXXX")
chmod 755 "$root" # an ordinary user lives there too
bound=
clean_up() {
    [ -z "$bound" ] || umount "$root/proc" || true
    rm -rf --one-file-system "$root"
}
trap clean_up EXIT

say() { printf '== %s\n' "$*" >&2; }
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
as_user() {
    chroot --userspec=1000:1000 "$root" /usr/bin/env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME=/home/agent XDG_RUNTIME_DIR=/home/agent/run \
        QT_QPA_PLATFORM=offscreen "$@"
}
# Without what belongs to the package manager itself and to nobody's program.
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./home -o -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log \) -prune -o -print | sort); }

say "A clean root from $mirror"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
rm -f "$root.log"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
mount -t proc proc "$root/proc" && bound=yes
inside apt-get update -qq
mkdir -p "$root/home/agent/run" && chown -R 1000:1000 "$root/home/agent" && chmod 700 "$root/home/agent/run"
cp "$deb" "$root/tmp/frontdesk.deb"
# What it depends on stays, so the comparison is of the package alone.
inside sh -c 'apt-get install -y -qq --no-install-recommends $(dpkg-deb -f /tmp/frontdesk.deb Depends | tr "," "\n" | sed -E "s/ *\(.*//; s/ *\|.*//")' >/dev/null
files >"$root/tmp/before"

say "Installed"
inside apt-get install -y -qq --no-install-recommends /tmp/frontdesk.deb >/dev/null
say "Started"
as_user frontdesk --version
as_user frontdesk --demo --screenshot /home/agent/inbox.png
[ "$(head -c 4 "$root/home/agent/inbox.png" | tail -c 3)" = PNG ]
as_user frontdeskctl seed --json
as_user frontdeskctl kb search pricing --json | grep -q pricing.md
as_user frontdeskctl audit verify --json | grep -q '"ok":true'

say "Removed"
inside apt-get purge -y -qq frontdesk >/dev/null
files >"$root/tmp/after"
diff "$root/tmp/before" "$root/tmp/after"
as_user test -s /home/agent/.local/share/frontdesk/workspace.db
say "Nothing is left but the user's own data."
