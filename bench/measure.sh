#!/bin/sh
# measure.sh N COMMAND...: runs a command once to warm up, then N times; prints wall, processor time and peak memory.
# Needs GNU time (Debian package `time`).
set -eu
times=$1
shift
command -v /usr/bin/time >/dev/null || { echo "measure.sh: needs /usr/bin/time (Debian package time)" >&2; exit 69; }
"$@" >/dev/null 2>&1 || true
i=0
while [ "$i" -lt "$times" ]; do
  i=$((i + 1))
  /usr/bin/time -f "wall %e s   user %U s   sys %S s   peak %M kB" "$@" 2>&1 >/dev/null | tail -n 1
done
