#!/bin/sh
# Start to finished brief of the Kachin case, five times.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cd "$here/.."
bench/measure.sh 5 ./ledo brief cases/kachin --out "$out"
