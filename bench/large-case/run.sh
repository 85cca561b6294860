#!/bin/sh
# Checks the large case five times and prints wall time, processor time and peak memory of each run.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$here/make.sh" "$folder/large"
cat "$folder"/large/*.csv "$folder"/large/*/*.csv | wc -l | sed 's/^/lines: /'
"$here/../measure.sh" 5 "$here/../../ledo" check "$folder/large"
