#!/bin/sh
# Ten alternatives over a made-up network of about 100,000 edges and mountains of some 800,000 cells in one search.
#
#   bench/route/hybrid.sh [SIDE] [QUERIES]
set -eu

home=$(CDPATH='' cd -- "${0%/*}/../.." && pwd -P)
. "$home/bench/jdk.sh"
exec "$java_home/bin/java" -XX:+UseSerialGC -Xmx1g -cp "$library" "$home/bench/route/HybridQuery.java" "$@"
