# A certificate of SAMPLES rows and 60 analytes: awk -v samples=100000 -f make.awk
BEGIN {
  srand(1)
  n = split("La Ce Pr Nd Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Y Sc Th U Zr Hf Nb Ta W Mo Sn Sb As Bi Cd Co Cr Cs Cu Ga Ge In Li Ni Pb Rb Re Sr Te Tl V Zn Ag Ba Be B Al Ca Fe K Mg Mn Na P S Ti", name, " ")
  head = "SAMPLE"; unit = "DESCRIPTION"; method = ""; low = "Min. Detection"
  for (i = 1; i <= n; i++) { head = head "," name[i]; unit = unit ",ppm"; method = method ",ME-MS81"; low = low ",0.05" }
  print "LB26000001 - Finalized"; print method; print head; print unit; print low
  for (s = 1; s <= samples; s++) {
    line = "K" s
    for (i = 1; i <= n; i++) {
      r = rand()
      line = line "," (r < 0.05 ? "<0.05" : r < 0.06 ? ">1000" : sprintf(r < 0.5 ? "%.2f" : "%.1f", exp(rand() * 8) + 0.1))
    }
    print line
  }
}
