# Ordinary kriging, variograms and cross-validation by gstat on generated samples.
# Rscript kriging-by-gstat.R DIRECTORY writes the four tables beside this script.
suppressMessages({library(sp); library(gstat)})
dir <- commandArgs(TRUE)[1]
n <- 240; i <- 1:n
# the sines keep distances from being tied
s <- data.frame(x=1000*((i*0.6180339887498949)%%1)+9*sin(78.233*i), y=800*((i*0.7548776662466927)%%1)+9*sin(37.719*i), z=60*((i*0.5698402909980532)%%1))
s$v <- 5 + sin(s$x/110) + cos(s$y/90)*sin(s$x/60) + 0.5*sin(12.9898*i) + s$z/50
s <- signif(s, 12)
num <- function(v) sprintf("%.17g", v)
write.table(data.frame(lapply(s, num)), file.path(dir,"samples.csv"), sep=",", quote=FALSE, row.names=FALSE)
j <- 1:40
t3 <- signif(data.frame(x=1000*((j*0.3247)%%1), y=800*((j*0.4511)%%1), z=60*((j*0.7193)%%1)), 12)
t3[1,] <- s[1,1:3]   # on a sample
d2 <- s[1:120,]; coordinates(d2) <- ~x+y; t2 <- t3; t2[1,1:2] <- s[1,1:2]; coordinates(t2) <- ~x+y
d3 <- s; coordinates(d3) <- ~x+y+z; p3 <- t3; coordinates(p3) <- ~x+y+z
out <- NULL
add <- function(case, k, at) out <<- rbind(out, data.frame(case=case, x=num(at$x), y=num(at$y), z=num(at$z), value=num(k$var1.pred), variance=num(k$var1.var)))
sph <- vgm(0.6, "Sph", 350, 0.1)
add("spherical", krige(v~1, d2, t2, sph, debug.level=0), t3)
add("exponential", krige(v~1, d2, t2, vgm(0.6, "Exp", 120, 0.05), debug.level=0), t3)
add("gaussian", krige(v~1, d2, t2, vgm(0.6, "Gau", 150, 0.05), debug.level=0), t3)
add("nested", krige(v~1, d2, t2, vgm(0.4, "Sph", 500, add.to=vgm(0.3, "Exp", 60, 0.05)), debug.level=0), t3)
add("anisotropic", krige(v~1, d2, t2, vgm(0.6, "Sph", 400, 0.1, anis=c(30,0.4)), debug.level=0), t3)
add("nearest-8", krige(v~1, d2, t2, sph, nmax=8, debug.level=0), t3)
add("block-40", krige(v~1, d2, t2, sph, block=c(40,40), debug.level=0), t3)
add("block-nearest", krige(v~1, d2, t2, sph, block=c(40,20), nmax=12, debug.level=0), t3)
m3 <- vgm(0.7, "Sph", 300, 0.1)
add("3d", krige(v~1, d3, p3, m3, debug.level=0), t3)
add("3d-nearest-24", krige(v~1, d3, p3, m3, nmax=24, debug.level=0), t3)
add("3d-flat", krige(v~1, d3, p3, vgm(0.7, "Sph", 300, 0.1, anis=c(60,0,0,0.5,0.1)), debug.level=0), t3)
write.csv(out, file.path(dir,"kriging-by-gstat.csv"), quote=FALSE, row.names=FALSE)
cv <- krige.cv(v~1, d2, sph, verbose=FALSE, debug.level=0)
cvn <- krige.cv(v~1, d2, sph, nmax=8, verbose=FALSE, debug.level=0)
write.csv(data.frame(value=num(cv$var1.pred), variance=num(cv$var1.var), nearest_value=num(cvn$var1.pred), nearest_variance=num(cvn$var1.var)), file.path(dir,"left-out-by-gstat.csv"), quote=FALSE, row.names=FALSE)
ev <- variogram(v~1, d2, cutoff=420, width=28)
fits <- NULL
for (m in c("Sph","Exp","Gau")) {
  # the best of several first guesses: the iteration stops in local minima
  tries <- lapply(c(20,40,80,120,200,300,400), function(r) suppressWarnings(try(fit.variogram(ev, vgm(0.6, m, r, 0.2)), silent=TRUE)))
  tries <- Filter(function(f) !inherits(f, "try-error") && all(f$psill >= 0) && f$range[2] > 0, tries)
  f <- tries[[which.min(sapply(tries, attr, "SSErr"))]]
  fits <- rbind(fits, data.frame(row=m, a=num(f$psill[1]), b=num(f$psill[2]), c=num(f$range[2]), d=num(attr(f,"SSErr"))))
}
bins <- data.frame(row="bin", a=num(ev$np), b=num(ev$dist), c=num(ev$gamma), d="")
write.csv(rbind(bins, fits), file.path(dir,"variogram-by-gstat.csv"), quote=FALSE, row.names=FALSE)
