#!/bin/sh
# url_host() over 1,000,000 addresses in SQL, beside what it is measured against:
#   SQLITE_URL  path of asg017/sqlite-url's library (libcurl), for its url_host()
#   ADA         folder of ada-url/ada, whose parse() is then timed in C++
# Both are optional and built outside of this repository:
#   gcc -O2 -fPIC -shared sqlite-url.c -o url0.so -lcurl
# The best of three runs counts; each takes a few seconds.
set -eu
cd "$(dirname "$0")/../.."
DOSSIER=${DOSSIER:-build/dossier}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Addresses as records of articles have them: about 300 hosts, paths of 1 to 6
# words, every third with a query, one in a hundred in capitals.
cat > "$work/make.sql" <<'SQL'
CREATE TABLE links(url TEXT);
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999999)
INSERT INTO links
SELECT iif(i % 100 = 7, 'HTTPS://WWW.', 'https://www.') || 'newspaper-' || (i * 7919 % 300)
       || iif(i % 5, '.com', '.co.uk')
       || substr('/news/2021/07/calls-to-stop-the-trial-of-recognition/of/faces', 1, 10 + i % 50)
       || i || iif(i % 3, '', '?utm_source=news&id=' || i)
FROM n;
SQL
sqlite3 "$work/links.db" < "$work/make.sql"

# seconds LIBRARY EXPRESSION: the best of three runs, in seconds of CPU, so that
# other work of the machine counts as little as it can.
seconds() {
  for _ in 1 2 3; do
    printf '%s\n' ".load $1" "SELECT count(url) FROM links;" ".timer on" \
      "SELECT count($2) FROM links;" | sqlite3 -batch "$work/links.db" |
      awk '/^Run Time/ { print $6 + 0 }'
  done | sort -n | head -1
}

report() { awk -v what="$1" -v s="$2" 'BEGIN { printf "%-44s %7.3f s %6.0f ns each\n", what, s, s * 1000 }'; }

floor=$(seconds "$DOSSIER" "url || ''")
report "SQL with a copy of each address (the floor)" "$floor"
for call in "url_host(url)" "url_domain(url)" "url_path(url)" "url_normalize(url)" \
            "url_clean(url)" "url_key(url)"; do
  report "dossier $call" "$(seconds "$DOSSIER" "$call")"
done
ours=$(seconds "$DOSSIER" "url_host(url)")

if [ -n "${SQLITE_URL:-}" ]; then
  theirs=$(seconds "$SQLITE_URL sqlite3_url_init" "url_host(url)")
  report "sqlite-url url_host(url)" "$theirs"
  awk -v a="$theirs" -v b="$ours" 'BEGIN { printf "  url_host is %.1f times as fast as sqlite-url (target 3)\n", a / b }'
else
  echo "sqlite-url: skipped (set SQLITE_URL)"
fi

if [ -n "${ADA:-}" ]; then
  sqlite3 "$work/links.db" "SELECT url FROM links" > "$work/links.txt"
  ${CXX:-c++} -std=c++20 -O3 -DNDEBUG -I"$ADA/include" -I"$ADA/src" \
    tests/bench/url_ada.cpp "$ADA/src/ada.cpp" -o "$work/ada"
  theirs=$("$work/ada" "$work/links.txt")
  report "ada parse() in C++" "$theirs"
  awk -v a="$theirs" -v b="$ours" 'BEGIN { printf "  url_host in SQL takes %.2f times ada (target at most 2)\n", b / a }'
else
  echo "ada: skipped (set ADA)"
fi
