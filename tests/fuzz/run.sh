#!/usr/bin/env bash
# run.sh FUZZER INPUTS [FOLDER]: a fuzzer over its corpus and mutations of that. New inputs that lead to new places are kept in FOLDER,
# which is where the next run begins; what broke the fuzzer is kept in a folder `found` beside the fuzzer's.
set -euo pipefail
fuzzer=$1 inputs=$2 folder=${3:-}
corpus=$(dirname "$(readlink -f "$0")")/corpus/$(basename "$fuzzer")
found=$(dirname "$fuzzer")/../found
if [ -z "$folder" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
mkdir -p "$found" "$folder"
"$fuzzer" -runs="$inputs" -max_len=4096 -timeout=5 -verbosity=0 -print_final_stats=1 -artifact_prefix="$found/" "$folder" "$corpus"
