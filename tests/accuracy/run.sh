#!/bin/sh
# What dossier gets right, against public test data: one table, from every part
# tests/accuracy/*_accuracy.py; fails when a target is missed. Needs the built extension
# (DOSSIER_EXTENSION) and the folder `shared` beside the repository (DOSSIER_SHARED); a
# part without its data says `skipped`.
set -u
cd "$(dirname "$0")/../.."
failed=0
echo "what | target | got | ok"
echo "---- | ------ | --- | --"
for part in tests/accuracy/*_accuracy.py; do
  python3 "$part" "$@" || failed=1
done
exit $failed
