#!/bin/sh
# How long solving again from the last basis takes, against highspy where Python has it, and whether a
# million times grow the process.
#
#   bench/highs/run.sh [TIMES]     microseconds of processor time per re-solve (default 20000)
#   bench/highs/run.sh million     resident memory over a million re-solves (Linux)
#
# PYTHON  a Python with highspy; without it, only Ledo is measured
set -eu

home=$(CDPATH='' cd -- "${0%/*}/../.." && pwd -P)
. "$home/bench/jdk.sh"

ledo() {
  "$java_home/bin/java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC "$@"
}

if [ "${1:-}" = million ]; then
  ledo -Xms64m -Xmx64m -XX:+AlwaysPreTouch -cp "$library" \
    "$home/bench/highs/Resolve.java" memory 1000000
  exit
fi

times=${1:-20000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ledo -cp "$library" "$home/bench/highs/Resolve.java" "$times" >"$work/ledo"
if "${PYTHON:-python3}" -c 'import highspy' 2>/dev/null; then
  "${PYTHON:-python3}" "$home/bench/highs/resolve.py" "$times" >"$work/highspy"
else
  echo "highspy is not there: only Ledo is measured" >&2
  : >"$work/highspy"
fi
awk -F '\t' '
  FILENAME ~ /highspy$/ { micros[$1] = $2; objective[$1] = $3; next }
  FNR == 1 { printf "%-20s %10s %10s %7s   mean objective\n", "200 x 480", "Ledo us", "highspy us", "ratio" }
  $1 in micros { printf "%-20s %10.1f %10.1f %7.2f   %s %s\n", $1, $2, micros[$1], $2 / micros[$1], $3, objective[$1]; next }
  { printf "%-20s %10.1f %10s %7s   %s\n", $1, $2, "-", "-", $3 }
' "$work/highspy" "$work/ledo"
