#!/bin/sh
# Decomposition against one large program for HiGHS, on public sets drawn to about 1,000 scenarios.
#
#   bench/stochastic/extensive.sh [SET...]     storm and 4node by default; lands is small
#
# SMPS     folder with the public sets, ../shared/data/smps by default
# SECONDS_LIMIT   give up on the large program after so long, 1800 by default
set -eu

home=$(CDPATH='' cd -- "${0%/*}/../.." && pwd -P)
smps=${SMPS:-$home/../shared/data/smps}
limit=${SECONDS_LIMIT:-1800}
[ -d "$smps" ] || {
  echo "extensive.sh: there are no SMPS sets in $smps; name their folder in SMPS" >&2
  exit 69
}
[ $# -gt 0 ] || set -- storm 4node
command -v /usr/bin/time >/dev/null || { echo "extensive.sh: needs /usr/bin/time (Debian package time)" >&2; exit 69; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# draw KIND SIZE BASE.sto NAME: a larger set beside its core and time files
draw() {
  awk -v kind="$1" -v size="$2" -v seed=1 -f "$home/bench/stochastic/make-stoch.awk" "$smps/$3.sto" >"$work/$4.sto"
}

# figure NAME FILE: a number of a JSON document
figure() {
  sed -n "s/^ *\"$1\" *: *\"\{0,1\}\([^\",]*\).*/\1/p" "$2" | head -n 1
}

# solve NAME CORE LABEL OPTIONS...: one line of the table; leaves wall and cpu
solve() {
  set_name=$1
  core=$2
  label=$3
  shift 3
  LEDO_JAVA_OPTS="${LEDO_JAVA_OPTS:-} -Xmx4g" /usr/bin/time -f '%e %U %S' \
    "$home/ledo" stochastic "$core.cor" "$core.tim" "$work/$set_name.sto" --progress none --json "$@" \
    >"$work/out" 2>"$work/time" || true
  read -r wall user sys <<-END
	$(tail -n 1 "$work/time")
	END
  cpu=$(awk "BEGIN { print $user + $sys }")
  printf '%-8s %-12s %10s %10.2f %10.2f %8s  %-10s %s %s\n' "$set_name" "$label" "$(figure scenarios "$work/out")" \
    "$wall" "$cpu" "$(figure peak_memory_mb "$work/out")" \
    "$(figure status "$work/out")" "$(figure lower "$work/out")" "$(figure upper "$work/out")"
}

"$home/ledo" --version >/dev/null
printf '%-8s %-12s %10s %10s %10s %8s  %s\n' set how scenarios wall-s cpu-s peak-MB 'status, lower and upper bound'
for name in "$@"; do
  case $name in
    storm) core=$smps/stormg2 && draw blocks 10 stormg2-8 storm ;;
    4node) core=$smps/4node && draw indep 1000 4node-64 4node ;;
    lands) core=$smps/lands && draw blocks 1000 lands-blocks lands ;;
    *) echo "extensive.sh: no set $name" >&2 && exit 64 ;;
  esac
  solve "$name" "$core" '2 threads' --threads 2
  two_wall=$wall
  two_cpu=$cpu
  solve "$name" "$core" '1 thread' --threads 1
  one_wall=$wall
  one_cpu=$cpu
  solve "$name" "$core" 'extensive' --extensive --time "$limit"
  awk "BEGIN { printf \"$name: extensive / decomposition, wall %.1f (2 threads) %.1f (1 thread), cpu %.1f and %.1f\n\",
    $wall / $two_wall, $wall / $one_wall, $cpu / $two_cpu, $cpu / $one_cpu }"
done
