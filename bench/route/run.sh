#!/bin/sh
# Least cost over one generated terrain by Ledo, GRASS r.walk and scikit-image, side by side: processor
# seconds of whole processes (read, solve, write; user and system), peak memory for a cell, ratios. Median
# of three.
#
#   bench/route/run.sh [ROWS...]     1000 4000 10000 by default
#
# PYTHON  a Python with scikit-image and numpy; without it that part is left out
# TIMES   runs of each, 3 by default
# GRASS's own numbers are those of r.walk alone: importing the heights is not counted against it.
set -eu

home=$(CDPATH='' cd -- "${0%/*}/../.." && pwd -P)
times=${TIMES:-3}
python=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- 1000 4000 10000
"$python" -c 'import sys' || { echo "Python 3 is needed to take times" >&2; exit 69; }

# measure NAME CELLS COMMAND...: median processor seconds and bytes for a cell.
measure() {
  "$python" "$home/bench/route/measure.py" "$times" "$@" | tee -a "$work/all"
}

for rows; do
  cells=$((rows * rows))
  east=$((rows / 10 * 30))
  north=$(((rows - 1 - rows / 10) * 30))
  "$home/ledo" route mountains --rows "$rows" --seed 3 --out "$work/heights.tif" >/dev/null
  echo "$rows x $rows"
  ledo() { measure "ledo, $1" "$cells" "$home/ledo" route cost --dem "$work/heights.tif" --from "$east,$north" \
    --rwalk 0.72,6,1.9998,-1.9998 --out "$work/cost.tif" --headings $2; }
  ledo "8 headings" 8
  ledo "16 headings, sampled" 16
  if command -v grass >/dev/null; then
    "$python" "$home/bench/route/heights.py" "$work/heights.tif" "$rows" "$work/heights.bin"
    rm -rf "$work/grass"
    grass -c XY "$work/grass" -e >/dev/null 2>&1
    side=$((rows * 30))
    cat >"$work/import.sh" <<EOF
g.region n=$side s=0 w=0 e=$side rows=$rows cols=$rows
r.in.bin -f input=$work/heights.bin output=heights north=$side south=0 west=0 east=$side rows=$rows cols=$rows --q
r.mapcalc "friction = 0" --q
EOF
    grass "$work/grass/PERMANENT" --exec sh "$work/import.sh" >/dev/null 2>&1
    walk() { grass "$work/grass/PERMANENT" --exec "$python" "$home/bench/route/measure.py" "$times" "$1" "$cells" \
      r.walk $2 elevation=heights friction=friction output=walk --o --q memory=8000 \
      start_coordinates=$((east + 15)),$((north + 15)) 2>/dev/null | tee -a "$work/all"; }
    walk "r.walk, 8" ""
    walk "r.walk -k, 16 unsampled" "-k"
  else
    echo "GRASS is not there: install grass-core" >&2
  fi
  if "$python" -c 'import skimage' 2>/dev/null; then
    measure "scikit-image MCP_Geometric, 8, level" "$cells" "$python" "$home/bench/route/mcp.py" "$work/heights.tif" "$rows" "$work/mcp.npy"
  else
    echo "scikit-image is not there: name a Python that has it in PYTHON" >&2
  fi
done
