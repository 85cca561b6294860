#!/bin/sh
# Least cost over one generated terrain by one thread and by two, in turn: wall seconds of whole processes
# (start, read, solve, write), medians, ratio.
#
#   bench/route/threads.sh [ROWS...]     4000 10000 by default
#
# HEADINGS  "8 16" by default
# TIMES     runs of each, 5 by default
# PYTHON    python3 by default
set -eu

home=$(CDPATH='' cd -- "${0%/*}/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- 4000 10000

for rows; do
  east=$((rows / 10 * 30))
  north=$(((rows - 1 - rows / 10) * 30))
  "$home/ledo" route mountains --rows "$rows" --seed 3 --out "$work/heights.tif" >/dev/null
  for headings in ${HEADINGS:-8 16}; do
    "${PYTHON:-python3}" "$home/bench/route/threads.py" "${TIMES:-5}" "$rows x $rows, $headings headings" \
      "$home/ledo" route cost --dem "$work/heights.tif" --from "$east,$north" \
      --rwalk 0.72,6,1.9998,-1.9998 --headings "$headings" --out "$work/cost.tif"
  done
done
