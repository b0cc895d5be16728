#!/usr/bin/env bash
# Does the suite notice? Each saboteur below breaks one promise in a copy of the sources; the tests named with it must then fail. One that
# nothing notices ends this script with 1. ./dev saboteurs [filter] runs it.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "$0")")/../.." && pwd)
filter=${1:-}
work=$root/build/saboteurs
copy=$work/source

# A copy of what git knows, so that the checkout itself is never touched. Only what differs is written, and with the time of
# now: what an interrupted run left sabotaged is built again, and nothing else is.
refresh() {
    local file
    while IFS= read -r -d '' file; do
        cmp -s "$root/$file" "$copy/$file" || install -D "$root/$file" "$copy/$file"
    done < <(git -C "$root" ls-files -z --cached --others --exclude-standard)
}

survivors=()
seen=0

# What a saboteur changes, and the files as they were.
edits=()
declare -A originals

# also FILE FROM TO: the next saboteur changes this too. A promise that is kept twice needs both broken.
also() { edits+=("$1" "$2" "$3"); }

# edit NAME FILE FROM TO: FROM stands in FILE exactly once, or the saboteur itself is out of date.
edit() {
    local name=$1 file=$2 from=$3 to=$4 original content
    original=$(<"$copy/$file")
    content=${original/"$from"/"$to"}
    if [ "$content" = "$original" ] || [ "${content/"$from"/}" != "$content" ] && [[ $to != *"$from"* ]]; then
        printf 'saboteur %s: "%s" does not stand in %s exactly once\n' "$name" "$from" "$file" >&2
        exit 2
    fi
    [ -n "${originals[$file]:-}" ] || originals[$file]=$original
    printf '%s\n' "$content" >"$copy/$file"
}

# sabotage NAME FILE FROM TO TEST...
sabotage() {
    local name=$1
    also "$2" "$3" "$4"
    shift 4
    local changes=("${edits[@]}") i
    edits=()
    [[ $name == *"$filter"* ]] || return 0
    seen=$((seen + 1))
    originals=()
    for ((i = 0; i < ${#changes[@]}; i += 3)); do
        edit "$name" "${changes[@]:i:3}"
    done
    local caught='' test log=$work/saboteur.log begun=$SECONDS
    if cmake --build "$copy/build/dev" --target "$@" frontdeskctl >"$log" 2>&1; then
        for test in "$@"; do
            if ! (cd "$copy/build/dev" && QT_QPA_PLATFORM=offscreen ctest -R "^$test\$" --output-on-failure >"$log" 2>&1); then
                caught=$test
                break
            fi
        done
    else
        tail -20 "$log" >&2
        printf 'saboteur %s does not build\n' "$name" >&2
        exit 2
    fi
    for i in "${!originals[@]}"; do
        printf '%s\n' "${originals[$i]}" >"$copy/$i"
    done
    local result="not noticed"
    if [ -n "$caught" ]; then
        result="seen red: $caught, $(grep -m1 -oE 'FAIL!  : [^(]+' "$log" | sed 's/FAIL!  : //' || true)"
    else
        survivors+=("$name")
    fi
    printf '%-55s %s\n' "$name" "$result"
    if [ -n "${FRONTDESK_REPORT:-}" ]; then
        printf 'saboteur %s\t\tthe suite turns red\t1\t%s\t%s\t%s\n' "$name" "${result#seen red: }" \
            "$([ -n "$caught" ] && echo 'seen red' || echo failed)" "$((SECONDS - begun))" >>"$FRONTDESK_REPORT"
    fi
}

refresh
export CCACHE_BASEDIR=$copy CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
[ -f "$copy/build/dev/build.ninja" ] || (cd "$copy" && cmake --preset dev >/dev/null)

sqlite=core/store/sql/SqliteDialect.cpp
# Opening checks these three, so the check goes with them: what is on trial is the power cut, which needs root and a loop device.
if [ "$(id -u)" -eq 0 ]; then
    sabotage "01 commits are not synced" $sqlite \
        '!pragmaIs(u"PRAGMA synchronous"_s, u"2"_s)' '!query.exec(u"PRAGMA synchronous = OFF"_s)' PowerCutTest
    sabotage "02 commits are synced at checkpoints only" $sqlite \
        '!pragmaIs(u"PRAGMA synchronous"_s, u"2"_s)' '!query.exec(u"PRAGMA synchronous = NORMAL"_s)' PowerCutTest
    sabotage "03 a rollback journal, synced as the log was" $sqlite \
        'if (!pragmaIs(u"PRAGMA journal_mode"_s, u"wal"_s)' 'if (!pragmaIs(u"PRAGMA journal_mode = DELETE"_s, u"delete"_s)' PowerCutTest
else
    printf 'Saboteurs 01 to 03 need root for the power cut and are passed over.\n' >&2
fi
# Among ourselves a lock of our own stands before it; what is on trial is another program that writes.
sabotage "04 transactions that write begin deferred" $sqlite \
    'return u"BEGIN IMMEDIATE"_s;' 'return u"BEGIN"_s;' StoreTest
# Whoever decides looks first, and each row that is written looks again.
also core/store/sql/RunsSql.cpp 'u"WHERE id = ? AND state = ?"_s,' 'u"WHERE id = ? AND state <> -?"_s,'
also core/store/sql/DraftsSql.cpp 'u"WHERE run_id = ? AND state = '"'pending'"'"_s,
        {wordOf(draft.state)' 'u"WHERE run_id = ?"_s,
        {wordOf(draft.state)'
also core/store/sql/DraftsSql.cpp 'WHERE id = ? AND state = ?"_s' 'WHERE id = ? AND state <> -?"_s'
also resources/schema/0001_foundation.sql 'CREATE UNIQUE INDEX messages_of_run' 'CREATE INDEX messages_of_run'
sabotage "05 approving does not look at the state" core/desk/DecisionWrites.cpp \
    'case RunState::Sent:' 'case RunState::Sent: run->state = RunState::Pending; return run;' InterleavingTest ApproveRaceTest
sabotage "06 what may have been created is not looked for" core/desk/OutboxRules.cpp \
    'return item.result.contains(SentAt);' 'return item.result.contains(SentAt) && item.attempts > 99;' OutboxTest
sabotage "07 a request's body can be sent twice" core/net/BodyDevice.h \
    'bool isSequential() const override { return true; }' 'bool isSequential() const override { return false; }' HttpCallTest
sabotage "08 redirects are followed" core/net/HttpCall.cpp \
    'QNetworkRequest::ManualRedirectPolicy' 'QNetworkRequest::NoLessSafeRedirectPolicy' HttpCallTest
sabotage "09 texts are taken as they come" core/base/Text.cpp \
    'return unit == 0 ||' 'return unit == 1 ||' BadInputTest
sabotage "10 a stream that ends in the middle is an answer" core/llm/ChatCall.cpp \
    'if (m_reader.isDone()) {' 'if (m_reader.isDone() || reply.isDone()) {' OpenAiModelTest
# The action and its entry are in one transaction, so the entry cannot come late: it can only be missing.
sabotage "11 what was done is not on the log" core/desk/Approving.cpp \
    'FRONTDESK_TRY(m_writer.append(fact));
    return ExecutedAction' 'return ExecutedAction' InterleavingTest ApproveRaceTest
sabotage "12 the guest's tickets are everybody's" core/store/sql/GuestReader.cpp \
    'WHERE t.customer_id = ? AND (t.is_open' 'WHERE t.customer_id <> -?1 AND (t.is_open' GuestStoreTest
sabotage "13 an erased customer stays in the index" core/store/sql/EraseSql.cpp \
    'if (const auto removed = connection.run(unindexing.remove, values); !removed)' \
    'if (const auto removed = connection.run(u"SELECT 1"_s, {}); !removed)' EraseTest
sabotage "14 the audit log may be cut off at its end" core/store/sql/AuditChain.cpp \
    'state.entries != expectedEntries || state.head != expectedHead' \
    'state.entries > expectedEntries + 0 * expectedHead.size()' AuditChainTest
sabotage "15 keys reach the log" core/base/Log.cpp \
    'shown.replace(known->secret, QStringLiteral("<hidden>"));' 'Q_UNUSED(known);' LogTest

sabotage "16 approving does not look at the revision" core/desk/Approving.cpp \
    'FRONTDESK_TRY(checkFresh());' 'static_cast<void>(checkFresh());' InterleavingTest
sabotage "17 who asks politely to stop is not heard" core/base/StopSignals.cpp \
    'handle(signal, ask);' 'handle(signal, true ? SIG_DFL : ask);' StopTest
sabotage "18 work waits for a thread that never comes" core/base/Background.h \
    'if (canStartThread())' 'if (canStartThread() || true)' StarvedTest

if [ ${#survivors[@]} -gt 0 ]; then
    printf 'Not noticed: %s\n' "${survivors[@]}" >&2
    exit 1
fi
[ "$seen" -gt 0 ] || { printf 'No saboteur matches "%s".\n' "$filter" >&2; exit 2; }
