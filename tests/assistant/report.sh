#!/bin/sh
# report.sh FRONTDESKCTL KB FOLDER
#
# The built-in assistant answers the cases under resources/cases; the report (confusion of intents, calibration, worst
# cases) is left in FOLDER. Fails when fewer than `least` cases pass: an answer that was right has become a wrong one.
set -eu
least=364
ctl=$1 kb=$2 folder=$3

workspace=$(mktemp -d)
trap 'rm -rf "$workspace"' EXIT
"$ctl" --workspace "$workspace/cases.db" --kb "$kb" --json eval builtin --report "$folder" >"$workspace/figures.json"
passed=$(sed -n 's/.*"passed":\([0-9]*\).*/\1/p' "$workspace/figures.json")
cases=$(sed -n 's/.*"cases":\([0-9]*\).*/\1/p' "$workspace/figures.json")
echo "$passed of $cases cases pass, at least $least must; the report is in $folder"
test -s "$folder/eval.html"
test -s "$folder/calibration.svg"
test "$passed" -ge "$least"
