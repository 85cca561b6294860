#!/bin/sh
# How fast decisions under uncertainty are made on a supply network of 8 mines, 5 separators, 12 periods and 6 elements,
# and how fast PyPSA with HiGHS makes the same ones.
#
#   bench/stochastic/run.sh peer [SCENARIOS]     both in one run, 30 scenarios by default, with their ratio
#   bench/stochastic/run.sh scale [SCENARIOS...] Ledo alone to a gap of 0.1 %, 10 to 10,000 scenarios by default
#
# THREADS     for Ledo, 2 by default
# GAP         at which Ledo stops: 1e-6 beside the peer, 1e-3 alone
# SOLVER      of HiGHS for PyPSA: simplex, ipm; HiGHS chooses by default
# PYTHON      a Python with pypsa 1.0 or newer and highspy; by default one is set up in target/venv
# JAVA_HOME   a JDK 25 or newer
set -eu

home=$(CDPATH='' cd -- "${0%/*}/../.." && pwd -P)
here=$home/bench/stochastic
threads=${THREADS:-2}
classes=$home/target/bench-stochastic

build() {
  . "$home/bench/jdk.sh"
  rm -rf "$classes"
  mkdir -p "$classes"
  "$java_home/bin/javac" -nowarn -d "$classes" -cp "$library" "$here"/*.java
}

supply() {
  "$java_home/bin/java" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xmx1g -cp "$classes:$library" Supply "$@"
}

find_python() {
  python=${PYTHON:-$home/target/venv/bin/python}
  if [ -z "${PYTHON:-}" ] && ! "$python" -c 'import pypsa, highspy' 2>/dev/null; then
    echo "run.sh: setting up pypsa and highspy in target/venv" >&2
    python3 -m venv "$home/target/venv"
    "$home/target/venv/bin/pip" install -q 'pypsa>=1.3,<2' highspy
  fi
  "$python" -c 'import pypsa, highspy' || {
    echo "run.sh: $python has no pypsa and highspy" >&2
    exit 69
  }
}

# field NAME FILE: the word after NAME
field() {
  awk -v name="$1" '{ for (i = 1; i < NF; i++) if ($i == name) { print $(i + 1); exit } }' "$2"
}

peer() {
  find_python
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  supply write "$1" "$work/network.json"
  supply solve "$1" "${GAP:-1e-6}" "$threads" >"$work/ledo"
  echo "ledo   $(cat "$work/ledo")"
  # shellcheck disable=SC2086  # no solver, no argument
  "$python" "$here/supply.py" "$work/network.json" ${SOLVER:-} >"$work/pypsa" 2>"$work/errors" || {
    tail -n 20 "$work/errors" >&2
    exit 1
  }
  echo "pypsa  $(cat "$work/pypsa")"
  awk -v ledo="$(field upper "$work/ledo")" -v pypsa="$(field objective "$work/pypsa")" \
    -v lw="$(field wall "$work/ledo")" -v pw="$(field wall "$work/pypsa")" \
    -v lc="$(field cpu "$work/ledo")" -v pc="$(field cpu "$work/pypsa")" \
    -v lm="$(field peakMB "$work/ledo")" -v pm="$(field peakMB "$work/pypsa")" 'BEGIN {
      printf "pypsa / ledo: wall %.1f, processor time %.1f, memory %.1f\n", pw / lw, pc / lc, pm / lm
      printf "relative difference of the optima: %.1e\n", (ledo - pypsa) / pypsa
    }'
}

case ${1:-} in
  peer)
    build
    peer "${2:-30}"
    ;;
  scale)
    shift
    [ $# -gt 0 ] || set -- 10 30 100 1000 10000
    build
    for scenarios in "$@"; do supply solve "$scenarios" "${GAP:-1e-3}" "$threads"; done
    ;;
  *)
    sed -n '2,/^set/s/^#  *//p' "$0"
    exit 64
    ;;
esac
