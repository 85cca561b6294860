#!/bin/sh
# Ten alternatives over a made-up network of about 100,000 edges and mountains of some 800,000 cells in one search.
#
#   bench/route/hybrid.sh [SIDE] [QUERIES]
set -eu

home=$(CDPATH='' cd -- "${0%/*}/../.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -d "$home/route/target/classes" ] || (cd "$home" && ./ledo test -pl route -am -DskipTests)
library=$(find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/net/sf/geographiclib" -name 'GeographicLib-Java-*.jar' | head -n 1)
exec "$java" -XX:+UseSerialGC -Xmx1g \
  -cp "$home/route/target/classes:$home/core/target/classes:$library" "$home/bench/route/HybridQuery.java" "$@"
