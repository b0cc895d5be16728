#!/usr/bin/env bash
# Runs a command in a desktop session of its own: X server, window manager, session bus and accessibility bus, all ended with it.
#   tests/access/session.sh /usr/bin/python3 tests/access/walk.py build/dev/bin/frontdesk
set -uo pipefail
folder=$(mktemp -d)
mkdir -m 700 "$folder/run" "$folder/home"
export XDG_RUNTIME_DIR=$folder/run HOME=$folder/home XDG_CONFIG_HOME=$folder/home/.config XDG_DATA_HOME=$folder/home/.local/share \
    XDG_CACHE_HOME=$folder/home/.cache LC_ALL=C.UTF-8
exec 4>"$folder/display"
# Without -noreset the server begins anew when a client goes and no other is there yet, and turns away whoever comes just then.
Xvfb -displayfd 4 -screen 0 1600x1000x24 -nolisten tcp -noreset >"$folder/xvfb.log" 2>&1 &
server=$!
exec 4>&-
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 200); do [ -s "$folder/display" ] && break; sleep 0.05; done
DISPLAY=:$(cat "$folder/display")
export SESSION_SERVER=$server # for who looks at what is left when the display goes
# Qt speaks to the accessibility bus only when a reader runs, or when told to.
export DISPLAY QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS WAYLAND_DISPLAY
dbus-run-session -- bash -c '
    openbox & manager=$!
    /usr/libexec/at-spi-bus-launcher --launch-immediately & launcher=$!
    for _ in $(seq 200); do
        gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress >/dev/null 2>&1 && break
        sleep 0.05
    done
    "$@"
    status=$?
    kill $manager $launcher 2>/dev/null
    exit $status' _ "$@"
