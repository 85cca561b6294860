#!/bin/sh
# Reads a certificate of 100,000 samples and 60 analytes, beside pandas where Python has it, and judges a
# million control results. Median processor seconds, all threads.
#
#   bench/assay/run.sh [SAMPLES]
#
# PYTHON  a Python with pandas; without it, only Ledo is measured
set -eu

home=$(CDPATH='' cd -- "${0%/*}/../.." && pwd -P)
. "$home/bench/jdk.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
awk -v samples="${1:-100000}" -f "$home/bench/assay/make.awk" >"$work/certificate.csv"
ls -l "$work/certificate.csv" | awk '{ print "bytes\t" $5 }'

ledo() {
  "$java_home/bin/java" -XX:+UseSerialGC -Xmx1g -cp "$library" "$home/bench/assay/Assay.java" "$@"
}
ledo read "$work/certificate.csv"
ledo quality
if "${PYTHON:-python3}" -c 'import pandas' 2>/dev/null; then
  "${PYTHON:-python3}" "$home/bench/assay/read.py" "$work/certificate.csv"
else
  echo "pandas is not there: only Ledo is measured" >&2
fi
