#!/bin/sh
# From nothing to a report over a folder of documents.
#
#   sh examples/demo.sh            over examples/corpus
#   sh examples/demo.sh FOLDER     over a folder, a file or a quoted glob of yours
#
# Installs the packages that are missing, builds build/dossier.so, loads it into the
# sqlite3 shell. Run again, it only reports. DOSSIER_EXTENSION names a library that is
# built already, SQLITE3 another shell.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
sqlite=${SQLITE3:-sqlite3}
folder=${1:-examples/corpus}
[ $# -gt 0 ] || cd "$root"

say() { printf '\n== %s\n' "$1"; }

build() {
  sh "$root/examples/packages.sh"
  jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
  log=$root/build/demo.log
  mkdir -p "$root/build"
  echo "building build/dossier.so with $jobs jobs; the first time takes some minutes (log: $log)"
  (cd "$root" && cmake --preset release && cmake --build --preset release --target dossier -j "$jobs") \
    >"$log" 2>&1 || { tail -n 20 "$log"; echo "the build failed"; exit 1; }
}

say "Building dossier"
extension=${DOSSIER_EXTENSION:-}
if [ -n "$extension" ]; then
  echo "using $extension"
else
  build
  extension=$root/build/dossier
fi

say "Loading it into $("$sqlite" --version | cut -d' ' -f1,2), to report on: $folder"
quoted=$(printf '%s' "$folder" | sed "s/'/''/g")
"$sqlite" -batch -bail :memory: <<SQL
.load '$extension'
.read '$root/sql/setup.sql'
.read '$root/sql/documents_by_provider_and_month.sql'
.read '$root/sql/matching_links.sql'
.read '$root/sql/problem_files.sql'
UPDATE report SET folder = '$quoted';
SELECT 'dossier ' || dossier_version();
.mode box --wrap 60 --wordwrap

.print
.print '== The documents'
SELECT status, count(*) AS files FROM documents GROUP BY status ORDER BY files DESC, status;
SELECT path, provider, substr(published, 1, 10) AS published, text_fix_mojibake(title) AS title
FROM documents LIMIT 20;

.print
.print '== Who publishes, and when'
SELECT * FROM documents_by_provider_and_month LIMIT 20;

.mode list
.print
SELECT '== Related links whose title matches ' || pattern FROM report;
SELECT published || '  ' || title || char(10) || '            ' || url FROM matching_links LIMIT 20;
SELECT '(' || count(*) || ' in all)' FROM matching_links;

.print
.print '== Files with a problem'
SELECT status || ': ' || error FROM problem_files LIMIT 20;
SELECT '(' || count(*) || ' in all)' FROM problem_files;
SQL

say "Next"
echo "To ask questions of your own:  $sqlite -cmd \".load '$extension'\""
echo "The reports are in sql/, the functions in README.md."
