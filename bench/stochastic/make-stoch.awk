# Draws a larger stoch file from a small one: awk -v kind=blocks|indep -v size=N -v seed=S -f make-stoch.awk BASE.sto
#
# blocks: each block gets `size` realisations, whose values are 80, 90, 100, 110 or 120 % of the middle between its
#         first two realisations in BASE.
# indep:  elements with one value get two, 90 and 110 % of it, one after another, until there are `size` scenarios.

BEGIN { srand(seed) }

$1 == "BL" { block = $2; period = $3; count[block]++; if (count[block] == 1) order[++blocks] = block; next }

kind == "blocks" && NF >= 3 && block != "" {
  key = block SUBSEP $1 SUBSEP $2
  if (!(key in sum)) { element[block, ++elements[block]] = $1 SUBSEP $2 }
  if (count[block] <= 2) sum[key] += $3 / 2
}

kind == "indep" && NF == 5 {
  key = $1 SUBSEP $2
  if (!(key in values)) { order[++blocks] = key; period = $4 }
  value[key, ++values[key]] = $3
}

END {
  print "STOCH         DRAWN"
  if (kind == "blocks") drawn_blocks(); else doubled()
  print "ENDATA"
}

function drawn_blocks(   b, k, e, name, part) {
  print "BLOCKS        DISCRETE"
  for (b = 1; b <= blocks; b++)
    for (k = 1; k <= size; k++) {
      name = order[b]
      printf " BL %s %s %.17g\n", name, period, 1 / size
      for (e = 1; e <= elements[name]; e++) {
        split(element[name, e], part, SUBSEP)
        printf "    %s %s %.5f\n", part[1], part[2], sum[name, part[1], part[2]] * (0.8 + 0.1 * int(5 * rand()))
      }
    }
}

function doubled(   b, v, n, part) {
  print "INDEP         DISCRETE"
  n = 1
  for (b = 1; b <= blocks; b++) n *= values[order[b]]
  for (b = 1; b <= blocks; b++) {
    key = order[b]
    split(key, part, SUBSEP)
    if (values[key] == 1 && n < size) {
      value[key, 2] = value[key, 1] * 1.1
      value[key, 1] *= 0.9
      values[key] = 2
      n *= 2
    }
    for (v = 1; v <= values[key]; v++)
      printf "    %s %s %.10g %s %.17g\n", part[1], part[2], value[key, v], period, 1 / values[key]
  }
}
