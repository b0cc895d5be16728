#!/usr/bin/env bash
# The fault harness: every test that reports, and every fuzzer, DENSITY times as densely as with the suite. What came of it
# is written into tests/README.md. ./dev harness [DENSITY] and ./dev soak [HOURS] call it.
set -uo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
cd "$root"
build=build/dev
mode=${1:-harness}

# KeysLeftTest reads what was seen of all the others, so they are watched as in the suite, and it comes last.
mapfile -t tests < <(grep -rl --include='*Test.cpp' 'Report report' tests | xargs -n1 basename -s .cpp | grep -vx KeysLeftTest | sort)
watch=(env "LD_PRELOAD=$root/$build/tests/libtraces.so" "FRONTDESK_TRACES=$root/$build/traces")
mapfile -t fuzzers < <(find tests/fuzz -name '*Fuzz.cpp' -exec basename -s .cpp {} \; | sort)
export QT_QPA_PLATFORM=offscreen FRONTDESK_KB=$root/kb

# What each fuzzer tries with the suite.
inputs=100000
failed=()
# Qt Test gives a whole program five minutes, which a dense run is beyond.
export QTEST_FUNCTION_TIMEOUT=36000000

# The end of a soak: its time is over, or something failed.
is_over() {
    [ "$mode" = soak ] && { [ "$(date +%s)" -ge "$end" ] || [ ${#failed[@]} -gt 0 ]; }
}

# For timeout: the seconds that are left of a soak, one at least; 0 is no limit.
left() {
    local now
    now=$(date +%s)
    [ "$mode" = soak ] && echo $((end > now ? end - now : 1)) || echo 0
}

# Not failed, but at the end of its time.
is_late() {
    [ "$1" -eq 124 ] && [ "$mode" = soak ]
}

run_all() {
    local name
    for name in "${tests[@]}"; do
        is_over && break
        printf '== %s\n' "$name"
        timeout "$(left)" "${watch[@]}" "$build/tests/$name" >"build/harness/$name.log" 2>&1 || is_late $? || { failed+=("$name"); tail -20 "build/harness/$name.log"; }
    done
    for name in "${fuzzers[@]}"; do
        is_over && break
        printf '== %s\n' "$name"
        timeout "$(left)" tests/fuzz/run.sh "build/fuzz/tests/$name" $((inputs * FRONTDESK_DENSITY)) >"build/harness/$name.log" 2>&1 \
            || is_late $? || { failed+=("$name"); tail -20 "build/harness/$name.log"; }
    done
    printf '== KeysLeftTest\n'
    "$build/tests/KeysLeftTest" >build/harness/KeysLeftTest.log 2>&1 || { failed+=(KeysLeftTest); tail -20 build/harness/KeysLeftTest.log; }
}

# The lines between the marks of a table, from the report: a row that ran more than once counts in sum.
table() {
    printf '| row | invariants | promise | runs | result | seconds |\n| --- | --- | --- | ---: | --- | ---: |\n'
    awk -F'\t' -v want="$1" '
        (want == "saboteurs") != ($1 ~ /^saboteur /) { next }
        !($1 in runs) { order[++n] = $1 }
        { runs[$1] += $4; seconds[$1] += $7; ids[$1] = $2; promise[$1] = $3; note[$1] = $5
          if (!($1 in result) || $6 ~ /^failed/) result[$1] = $6 }
        END { for (i = 1; i <= n; ++i) { r = order[i]
                  printf "| %s | %s | %s | %d | %s%s | %.1f |\n", r, ids[r], promise[r], runs[r], result[r], note[r] == "" ? "" : ", " note[r], seconds[r] } }' "$2"
}

# Puts the table of what was run between its marks in tests/README.md.
write_table() {
    local which=$1 report=$2 made=build/harness/$1.md
    table "$which" "$report" >"$made"
    awk -v begin="<!-- $which -->" -v end="<!-- /$which -->" -v made="$made" '
        $0 == begin { print; while ((getline line < made) > 0) print line; skipping = 1; next }
        $0 == end { skipping = 0 }
        !skipping { print }' tests/README.md >build/harness/README.md && cp build/harness/README.md tests/README.md
}

mkdir -p build/harness
case $mode in
    harness)
        export FRONTDESK_DENSITY=${2:-5} FRONTDESK_REPORT=$root/build/harness/report.tsv
        : >"$FRONTDESK_REPORT"
        run_all
        write_table rows "$FRONTDESK_REPORT"
        ;;
    saboteurs)
        export FRONTDESK_REPORT=$root/build/harness/saboteurs.tsv
        : >"$FRONTDESK_REPORT"
        tests/crash/saboteurs.sh "${2:-}" || failed+=(saboteurs)
        # The table is of all of them.
        [ -n "${2:-}" ] || write_table saboteurs "$FRONTDESK_REPORT"
        ;;
    soak)
        # Always new seeds and another order, so that every round is another one; the first failure ends it and names
        # its seed.
        export FRONTDESK_DENSITY=20 FRONTDESK_REPORT=$root/build/harness/soak-$(date -u +%Y%m%d-%H%M%S).tsv
        : >"$FRONTDESK_REPORT"
        end=$(($(date +%s) + $(awk -v hours="${2:-1}" 'BEGIN { print int(hours * 3600) }')))
        until is_over; do
            mapfile -t tests < <(printf '%s\n' "${tests[@]}" | shuf)
            run_all
        done
        table rows "$FRONTDESK_REPORT"
        ;;
esac

if [ ${#failed[@]} -gt 0 ]; then
    printf 'Failed: %s (build/harness/%s.log)\n' "${failed[*]}" "${failed[0]}" >&2
    exit 1
fi
