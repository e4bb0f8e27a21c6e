#!/bin/sh
# How reading ahead hides the latency of storage.
#
#   sh tests/bench/slow_storage.sh [FOLDER]
#
# Every open waits SLOW_OPEN_US microseconds (1000); 2,000 files of the folder, by default
# the generated records, are read with 1, 2 and 4 threads. Prints a Markdown table.
# With one thread the time is at least the sum of the waits.
set -eu
repo=$(cd "$(dirname "$0")/../.." && pwd)
scratch=${BENCH_FOLDER:-${TMPDIR:-/tmp}/dossier-bench}
build=${BUILD:-$repo/build-bench}
folder=${1:-$scratch/records-20000}
mkdir -p "$scratch"
[ -d "$folder" ] || python3 "$repo/tests/bench/generate.py" "$folder" 20000
cmake -S "$repo" -B "$build" -DCMAKE_BUILD_TYPE=Release -DDOSSIER_BUILD_BENCH=ON >/dev/null
cmake --build "$build" -j2 --target dossier >"$scratch/build.log" 2>&1
cc -O2 -shared -fPIC -o "$scratch/slow_open.so" "$repo/tests/bench/slow_open.c" -ldl

shards=$(($(find "$folder" -type f | wc -l) / 2000))
[ "$shards" -gt 0 ] || shards=1
echo "| threads | files | seconds, each open waits ${SLOW_OPEN_US:=1000} us | without the wait |"
echo "|---|---|---|---|"
for threads in 1 2 4; do
  query() {
    sqlite3 -batch :memory: <<SQL
.load $build/dossier
CREATE VIRTUAL TABLE temp.t USING dossier('$folder', shard = '0/$shards', threads = $threads, title TEXT);
.timer on
SELECT count(title) FROM t;
SQL
  }
  slow=$(SLOW_OPEN_US=$SLOW_OPEN_US LD_PRELOAD=$scratch/slow_open.so query)
  fast=$(query)
  seconds() { printf '%s\n' "$1" | sed -n 's/^Run Time: real \([0-9.]*\).*/\1/p'; }
  echo "| $threads | $(printf '%s\n' "$slow" | head -n 1) | $(seconds "$slow") | $(seconds "$fast") |"
done
