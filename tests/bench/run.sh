#!/bin/sh
# Measures dossier against reading the files alone, and against what people use instead.
#
#   sh tests/bench/run.sh            on 20,000 and 200,000 generated records (90 s to make)
#   sh tests/bench/run.sh FOLDER     on a folder of yours
#
# Builds what it measures with in build-bench. Records and peers (DuckDB, python-frontmatter,
# gray-matter, markdown-to-sqlite; those that can be had) go to $BENCH_FOLDER, by default
# dossier-bench in the folder for temporary files, and stay there. RUNS=1 for a quick look.
# Prints a Markdown table for each folder; see measure.py for how it measures.
set -eu
repo=$(cd "$(dirname "$0")/../.." && pwd)
scratch=${BENCH_FOLDER:-${TMPDIR:-/tmp}/dossier-bench}
build=${BUILD:-$repo/build-bench}
mkdir -p "$scratch"

cmake -S "$repo" -B "$build" -DCMAKE_BUILD_TYPE=Release -DDOSSIER_BUILD_BENCH=ON >/dev/null
cmake --build "$build" -j2 --target dossier floor naive_yaml >"$scratch/build.log" 2>&1 ||
  { tail -n 20 "$scratch/build.log"; exit 1; }

install_peers() {
  [ -d "$scratch/venv" ] || python3 -m venv "$scratch/venv" || return 0
  for package in duckdb python-frontmatter markdown-to-sqlite; do
    "$scratch/venv/bin/pip" install -q "$package" || echo "no $package"
  done
  [ -d "$scratch/node_modules/gray-matter" ] ||
    (cd "$scratch" && npm install --silent --prefix . gray-matter) || echo "no gray-matter"
}
[ -e "$scratch/peers.log" ] || install_peers >"$scratch/peers.log" 2>&1

measure() {
  python3 "$repo/tests/bench/measure.py" --build "$build" --peers "$scratch" \
    --runs "${RUNS:-5}" "$1"
}

if [ $# -gt 0 ]; then
  measure "$1"
else
  for count in 20000 200000; do
    folder=$scratch/records-$count
    if [ ! -e "$folder.done" ]; then
      rm -rf "$folder"
      python3 "$repo/tests/bench/generate.py" "$folder" "$count"
      : >"$folder.done"
    fi
    measure "$folder"
  done
fi
