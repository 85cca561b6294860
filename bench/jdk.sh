# Read by the benches: sets java_home to a JDK 25 or newer, that of JAVA_HOME first, and library to the jars of
# Ledo, built if a source is newer.

for java_home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* none; do
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$java_home/release" 2>/dev/null) || continue
  [ -x "$java_home/bin/javac" ] && [ "${version:-0}" -ge 25 ] && break
done
if [ "$java_home" = none ]; then
  echo "${0##*/}: found no JDK 25 or newer; name its folder in JAVA_HOME" >&2
  exit 69
fi
"$home/ledo" --version >/dev/null
library=$(printf '%s:' "$home"/cli/target/app/lib/*.jar)
