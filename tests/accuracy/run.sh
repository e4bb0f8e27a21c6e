#!/bin/sh
# Every accuracy table, `what | target | got | ok`; fails when a target is missed.
set -u
cd "$(dirname "$0")/../.."
failed=0
for script in tests/accuracy/*_accuracy.py; do
  python3 "$script" "$@" || failed=1
done
exit $failed
