#!/bin/sh
# From nothing to green: installs what is missing, builds, runs every test.
#
#   sh tests/run.sh
#
# Prints a line per step and, of a step that fails, the end of what it said; all of it is
# kept in build-dev/test-logs. Ends with "N passed, N failed" and exits with 1 on a failure.
# A step ends with 77 when what it needs is not here; tests on public data look for it in
# ../shared, or in DOSSIER_SHARED.
set -u
cd "$(dirname "$0")/.." || exit 1
logs=build-dev/test-logs
mkdir -p "$logs"
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
DOSSIER_SHARED=${DOSSIER_SHARED:-$(cd .. && pwd)/shared}
export DOSSIER_SHARED PYTHONDONTWRITEBYTECODE=1
passed=0 failed=0 skipped=0

# step NAME COMMAND...: runs it and prints how it went.
step() {
  name=$1
  shift
  log=$logs/$(printf '%s' "$name" | tr -c 'a-zA-Z0-9\n' '-').log
  start=$(date +%s)
  "$@" >"$log" 2>&1 </dev/null
  code=$?
  seconds=$(($(date +%s) - start))
  if [ $code = 77 ]; then
    skipped=$((skipped + 1))
    echo "skipped  $name: $(tail -n 1 "$log")"
  elif [ $code = 0 ]; then
    passed=$((passed + 1))
    echo "passed   $name (${seconds} s)"
  else
    failed=$((failed + 1))
    echo "FAILED   $name (${seconds} s, exit code $code, $log)"
    tail -n 20 "$log" | sed 's/^/    /'
  fi
  return $code
}

finish() {
  echo "$passed passed, $failed failed$([ $skipped = 0 ] || echo ", $skipped skipped")"
  [ $failed = 0 ]
  exit
}

build() {
  cmake --preset "$1" && shift && cmake --build "$@" -j "$jobs"
}

on_valgrind() {
  command -v valgrind >/dev/null || { echo "no valgrind here"; return 77; }
  valgrind -q --suppressions=tests/host/valgrind.supp --leak-check=full \
    --errors-for-leak-kinds=definite,indirect,possible --error-exitcode=1 "$@"
}

# Tests on public data: skipped when the script or the data is not here.
on_shared() {
  name=$1
  shift
  [ -d "$DOSSIER_SHARED" ] || set -- sh -c 'echo "no ../shared"; exit 77'
  step "$name" "$@"
}

step "packages" sh examples/packages.sh --tests || finish
step "build (dev)" build dev build-dev || finish
step "unit tests" build-dev/tests/dossier_unit_tests
step "golden SQL, sqlite3 shell" python3 tests/sql/run.py
step "inventory of SQL names" python3 tests/sql/inventory.py
step "README examples" python3 tests/readme.py
step "same rows by every way" python3 tests/corpora/identity.py
step "documents with every oddity" python3 tests/corpora/run.py tests/data/oddities
step "safety" python3 tests/safety/run.py
step "loading" python3 tests/loading/run.py
step "connections: no growth" build-dev/tests/dossier_connections loop 1000 examples/corpus
step "connections: valgrind" on_valgrind build-dev/tests/dossier_connections loop 10 examples/corpus
scratch=$(mktemp -d)
step "connections: files vanish" build-dev/tests/dossier_connections vanish "$scratch"
step "connections: the host's LIKE" build-dev/tests/dossier_connections operators "$scratch"
step "connections: interrupts" build-dev/tests/dossier_connections interrupts "$scratch"
step "example: packages" python3 tests/examples/run.py packages
step "example: demo" python3 tests/examples/run.py demo
step "example: embed in C++" python3 tests/examples/run.py embed_cpp
step "example: embed in Python" python3 tests/examples/run.py embed_python
step "exports" python3 tests/repository.py exports build-dev/dossier.so
step "includes point one way" python3 tests/repository.py includes
step "sources are ASCII" python3 tests/repository.py ascii
step "format" python3 tests/repository.py format

asan="dossier_unit_tests dossier_host dossier_connections"
# shellcheck disable=SC2086
if step "build (asan)" build asan build-asan --target $asan; then
  export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1
  host=build-asan/tests/dossier_host
  step "unit tests, asan" build-asan/tests/dossier_unit_tests
  step "golden SQL, asan" python3 tests/sql/run.py --shell $host --extension ""
  step "safety, asan" python3 tests/safety/run.py --shell $host --extension "" --no-limits
  step "connections, asan" build-asan/tests/dossier_connections vanish "$scratch"
fi
rm -rf "$scratch"

on_shared "public data: same rows by every way" python3 tests/corpora/identity.py --shared
for script in tests/seeds/run.py tests/accuracy/run.sh tests/*_vectors/run.py tests/*_suite/run.py tests/corpora/run.py; do
  [ -f "$script" ] || continue
  name=$(basename "$(dirname "$script")" | tr _ ' ')
  case $script in
    *.sh) on_shared "public data: $name" sh "$script" ;;
    *) on_shared "public data: $name" python3 "$script" ;;
  esac
done
finish
