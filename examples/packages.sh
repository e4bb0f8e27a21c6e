#!/bin/sh
# Makes sure that everything dossier is built with is installed.
#
#   sh examples/packages.sh            to build and use it
#   sh examples/packages.sh --tests    to run its tests, too
#
# Asks the system first: when nothing is missing it needs neither root nor network.
# Debian and Ubuntu: installs what is missing with apt-get (by sudo when not root).
# Elsewhere: says what to install and stops with exit code 1.
set -eu

programs="cmake c++ pkg-config sqlite3"
libraries="sqlite3 yaml-cpp tomlplusplus re2 icu-i18n uchardet libpsl gumbo md4c"
debian="cmake make g++ pkg-config sqlite3 libsqlite3-dev libyaml-cpp-dev libtomlplusplus-dev
  libre2-dev libicu-dev libuchardet-dev libpsl-dev libgumbo-dev libmd4c-dev"
fedora="cmake make gcc-c++ pkgconf-pkg-config sqlite sqlite-devel yaml-cpp-devel tomlplusplus-devel
  re2-devel libicu-devel uchardet-devel libpsl-devel gumbo-parser-devel md4c-devel"
homebrew="cmake pkgconf sqlite yaml-cpp tomlplusplus re2 icu4c uchardet libpsl gumbo-parser md4c"
if [ "${1:-}" = --tests ]; then
  programs="$programs python3"
  libraries="$libraries catch2"
  debian="$debian catch2 python3"
  fedora="$fedora catch-devel python3"
  homebrew="$homebrew catch2 python3"
fi

missing() {
  for program in $programs; do
    command -v "$program" >/dev/null || printf ' %s' "$program"
  done
  command -v make >/dev/null || command -v ninja >/dev/null || printf ' make'
  command -v pkg-config >/dev/null || return 0
  for library in $libraries; do
    pkg-config --exists "$library" || printf ' %s' "$library"
  done
}

# echo folds a list into one line.
advise() {
  echo "Install the packages with:"
  # shellcheck disable=SC2086
  echo "  $1" $2
  exit 1
}

lacking=$(missing)
if [ -z "$lacking" ]; then
  echo "packages: all here"
  exit 0
fi
echo "packages: missing:$lacking"

if command -v apt-get >/dev/null; then
  as_root=
  if [ "$(id -u)" != 0 ]; then
    # shellcheck disable=SC2086
    command -v sudo >/dev/null || advise "as root: apt-get install" "$debian"
    as_root=sudo
  fi
  echo "packages: installing them with apt-get"
  log=$(mktemp)
  # shellcheck disable=SC2086
  if ! { $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq -y --no-install-recommends $debian; } >"$log" 2>&1; then
    tail -n 20 "$log"
    exit 1
  fi
  rm -f "$log"
  lacking=$(missing)
  [ -z "$lacking" ] && echo "packages: installed" && exit 0
  echo "packages: still missing:$lacking"
  exit 1
fi
if command -v brew >/dev/null; then
  echo "(sqlite and icu4c are not linked by Homebrew: put their lib/pkgconfig on PKG_CONFIG_PATH.)"
  advise "brew install" "$homebrew"
fi
command -v dnf >/dev/null && advise "sudo dnf install" "$fedora"
echo "On this system, install the libraries named above; on Debian the packages are:"
# shellcheck disable=SC2086
echo " " $debian
exit 1
