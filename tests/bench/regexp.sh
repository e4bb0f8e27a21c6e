#!/bin/sh
# Measures the regexp functions against RE2 with nothing before it, and against the
# extensions sqlean (PCRE2) and sqlite-regex (Rust); then sets and the FTS5 index.
#
#   sh tests/bench/regexp.sh
#   SQLEAN=/path/regexp.so SQLITE_REGEX=/path/regex0.so sh tests/bench/regexp.sh
#
# Without these variables the two are installed with pip. They, and the texts (made once,
# 3 minutes), go to $BENCH_FOLDER, by default dossier-bench in the folder for temporary
# files, and stay there. See regexp_measure.py for how it measures; about 20 minutes, most
# of them sqlean's. ROUNDS=1 for a quick look.
set -eu
repo=$(cd "$(dirname "$0")/../.." && pwd)
scratch=${BENCH_FOLDER:-${TMPDIR:-/tmp}/dossier-bench}
build=${BUILD:-$repo/build-bench}
mkdir -p "$scratch"

cmake -S "$repo" -B "$build" -DCMAKE_BUILD_TYPE=Release -DDOSSIER_BUILD_BENCH=ON >/dev/null
cmake --build "$build" -j2 --target dossier re2_alone >"$scratch/build.log" 2>&1 ||
  { tail -n 20 "$scratch/build.log"; exit 1; }

# installed PACKAGE FILE: where pip puts the file of the package, or nothing
installed() {
  [ -d "$scratch/venv" ] || python3 -m venv "$scratch/venv" >&2 || return 0
  "$scratch/venv/bin/pip" install -q "$1" >&2 || echo "no $1" >&2
  find "$scratch/venv" -path "*/$2"
}
sqlean=${SQLEAN:-$(installed sqlite-sqlean sqlite_sqlean/regexp.so)}
sqlite_regex=${SQLITE_REGEX:-$(installed sqlite-regex sqlite_regex/regex0.so)}

[ -e "$scratch/regexp_texts.done" ] || {
  rm -f "$scratch/regexp_texts.db"
  python3 "$repo/tests/bench/regexp_texts.py" "$scratch/regexp_texts.db"
  : >"$scratch/regexp_texts.done"
}
python3 "$repo/tests/bench/regexp_measure.py" --rounds "${ROUNDS:-5}" \
  --sqlean "$sqlean" --sqlite-regex "$sqlite_regex" "$build" "$scratch/regexp_texts.db"
