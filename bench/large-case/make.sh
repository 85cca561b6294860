#!/bin/sh
# Writes an invented case of about 200,000 rows into a folder: 150,000 of trade, 49,000 of production, 1,000 sources.
# The same rows every time.
set -eu
out=${1:?usage: make.sh FOLDER}
mkdir -p "$out/trade" "$out/production"
cat >"$out/case.yaml" <<'TXT'
title: Large
question: How long does a large case take?
country: IND
as_of: 2026-06-30
elements: [Dy, Tb]
illustrative: yes
TXT
printf 'id,name,form,counted_in\nreo,Rare earths,concentrate,t REO\ncompounds,Compounds,oxide,t\n' >"$out/materials.csv"
awk 'BEGIN {
  print "id,publisher,title,published,series,edition,reliability"
  for (s = 0; s < 1000; s++)
    printf "source-%d,Publisher %d,Tables,%d-%02d-%02d,series-%d,%d,primary\n", s, s % 50, 2005 + s % 21, 1 + s % 12, 1 + s % 28, s % 50, s
}' >"$out/sources.csv"
codes="AUS AUT BEL BRA CAN CHE CHL CHN CZE DEU DNK ESP EST FIN FRA GBR HKG IND IRL ITA JPN KAZ KGZ KOR LAO LTU MEX MMR MYS NAM NLD NOR POL PRT RUS SGP SVN THA TUR UGA UKR USA VNM ZAF"
for part in 1 2 3; do
  awk -v part="$part" -v codes="$codes" 'BEGIN {
    n = split(codes, c, " "); seed = part
    print "reporter,flow,partner,material,hs,period,mass [t],mass_estimated,value,source"
    for (i = 0; i < 50000; i++) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      printf "%s,%s,%s,compounds,2846,%d,%d.%03d,%s,%d,source-%d\n", c[1 + i % n], i % 2 ? "imports" : "exports", \
        c[1 + int(i / n) % n], 1900 + part * 30 + int(i / (n * n)), seed % 90000, seed % 997, i % 7 ? "no" : "yes", seed, seed % 1000
    }
  }' >"$out/trade/part-$part.csv"
done
awk -v codes="$codes" 'BEGIN {
  n = split(codes, c, " "); seed = 7
  print "country,material,year,quantity [t REO],method,source,note"
  for (i = 0; i < 49000; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648
    printf "%s,reo,%d,%s,%s,source-%d,\"a note, with a comma\"\n", c[1 + i % n], 1950 + int(i / n) % 75, \
      i % 9 ? seed % 300000 : (seed % 1000) "..." , i % 3 ? "reported" : "estimated", i % 997
  }
}' | sed 's/,\([0-9]*\)\.\.\.,/,\1..9999,/' >"$out/production/all.csv"
