#!/bin/sh
# Measures the regexp functions: ten patterns on 200,000 texts of 60 bytes and on
# 20,000 of 4 kB, against RE2 with nothing before it, and against the extensions
# sqlean and sqlite-regex where they are given; then sets and the FTS5 index.
#
#   SQLEAN=/path/regexp.so SQLITE_REGEX=/path/regex0.so tests/bench/regexp.sh
#
# Prints milliseconds of processor time, the best of three runs, for
# SELECT count(*) ... WHERE regexp_like(text, pattern) and its like elsewhere, and
# the number of rows, by which the engines are seen to agree. The texts are made
# once and kept in the build folder.
set -eu
cd "$(dirname "$0")/../.."
build=${BUILD:-build-bench}
if [ ! -e "$build/dossier.so" ]; then
  cmake -B "$build" -DCMAKE_BUILD_TYPE=Release -DDOSSIER_BUILD_BENCH=ON >/dev/null
fi
cmake --build "$build" -j2 --target dossier re2_alone >/dev/null
db=${TEXTS:-$build/regexp_texts.db}
[ -e "$db" ] || python3 tests/bench/regexp_texts.py "$db"
hundred=$(sqlite3 "$db" "SELECT group_concat(word, '|') FROM words")

# milliseconds EXTENSION SQL -> "ms rows"
milliseconds() {
  printf '.load %s\nPRAGMA cache_size=-200000;\nSELECT count(text) FROM %s;\n.timer on\n%s\n%s\n%s\n' \
    "$1" "$table" "$2" "$2" "$2" | sqlite3 -batch "$db" 2>&1 |
    awk '/Error/ { print "error", $0; failed = 1; exit }
         /^Run Time/ { ms = ($6 + $8) * 1000; if (!best || ms < best) best = ms; next }
         { rows = $1 } END { if (!failed) printf "%.0f %s\n", best, rows }'
}

# row NAME PATTERN SQL-of-dossier SQL-of-re2 SQL-of-sqlean SQL-of-sqlite-regex
row() {
  line=$(printf '%-6s %-18s' "$table" "$1")
  rows=
  for pair in "$build/dossier=$2" "$build/tests/bench/re2_alone=$3" "${SQLEAN:-}=$4" \
    "${SQLITE_REGEX:-}=$5"; do
    extension=${pair%%=*}
    [ -n "$extension" ] || { line="$line $(printf '%9s' -)"; continue; }
    set -- $(milliseconds "$extension" "${pair#*=}")
    line="$line $(printf '%9s' "$1")"
    rows="$rows $2"
  done
  echo "$line  $rows"
}

like() {
  p=$(printf %s "$2" | sed "s/'/''/g")
  from="SELECT count(*) FROM $table WHERE"
  row "$1" "$from regexp_like(text, '$p');" "$from re2_like(text, '$p');" \
    "$from regexp_like(text, '$p');" "$from text REGEXP '$p';"
}

captures() {
  from="SELECT count(*) FROM $table WHERE"
  row captures "$from regexp_capture(text, '$1', 1) > '';" "$from re2_capture(text, '$1') > '';" \
    "$from regexp_capture(text, '$1', 1) > '';" "$from regex_capture('$1', text, 1) > '';"
}

printf '%-6s %-18s %9s %9s %9s %9s   %s\n' texts pattern dossier RE2 sqlean sqlite-rx rows
for table in short long; do
  like literal 'moratorium'
  like alternation 'ban|halt|moratorium'
  like case-insensitive '(?i)moratorium'
  like word-boundary '\bban\b'
  like 'class runs' '[a-z]+\d+[a-z]+'
  like 'suffix literal' '[a-z]+lization'
  captures '(\w+)@(\w+)\.com'
  like 'no match' 'zyzzyva\d+'
  like '100 words' "$hundred"
  like 'Unicode class' '\p{Greek}{3,}'
done

echo
table=short
list=$(sqlite3 "$db" "SELECT json_group_array('\\b' || word || '\\w*') FROM words")
ors=$(sqlite3 "$db" "SELECT group_concat('regexp_like(text, ''\\b' || word || '\\w*'')', ' OR ') FROM words")
echo "regexp_any of 100 patterns: $(milliseconds "$build/dossier" "SELECT count(*) FROM short WHERE regexp_any(text, '$list');") ms, rows"
echo "100 ORs:                    $(milliseconds "$build/dossier" "SELECT count(*) FROM short WHERE $ors;") ms, rows"
