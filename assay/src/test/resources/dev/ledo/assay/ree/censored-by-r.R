# Left, right and interval censored log-normal samples by maximum likelihood (survreg, Gaussian on logs).
# Rscript censored-by-r.R > censored-by-r.csv
library(survival)
set.seed(11)
cat("results,log_mean,log_deviation\n")
for (case in 1:8) {
  n <- c(6,10,15,25,40,12,30,20)[case]
  x <- exp(rnorm(n, log(2)+case/5, 0.3+0.1*case))
  lim <- as.numeric(quantile(x, c(0.2,0.5,0.3,0.6,0.7,0.1,0.4,0.3)[case]))
  up <- if (case < 6) Inf else as.numeric(quantile(x, c(0.8,0.9,0.8)[case-5]))
  x <- signif(x,6); lim <- signif(lim,3); if (is.finite(up)) up <- signif(up,3)
  lo <- hi <- x; txt <- sprintf("%g", x)
  b <- x<lim; lo[b] <- NA; hi[b] <- lim; txt[b] <- paste0("<", lim)
  a <- x>up; lo[a] <- up; hi[a] <- NA; txt[a] <- paste0(">", up)
  if (case==8) { m <- which(!a & !b)[1:3]; lo[m] <- signif(x[m]*0.8,3); hi[m] <- signif(x[m]*1.3,3); txt[m] <- paste0(lo[m],"..",hi[m]) }
  f <- survreg(Surv(log(lo), log(hi), type="interval2") ~ 1, dist="gaussian", control=survreg.control(rel.tolerance=1e-14, maxiter=200))
  cat(paste(txt, collapse=" "), sprintf("%.12g", coef(f)), sprintf("%.12g\n", f$scale), sep=",")
}
