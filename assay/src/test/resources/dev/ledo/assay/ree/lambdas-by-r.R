# Lambdas and tetrads of random patterns by lm on the orthogonal polynomials of poly.
# Rscript lambdas-by-r.R > lambdas-by-r.csv
r <- c(1.160,1.143,1.126,1.109,1.079,1.066,1.053,1.040,1.027,1.015,1.004,0.994,0.985,0.977)
name <- c("La","Ce","Pr","Nd","Sm","Eu","Gd","Tb","Dy","Ho","Er","Tm","Yb","Lu")
z <- c(57,58,59,60,62:71)
set.seed(7)
# monic orthogonal polynomials over the basis elements from R's poly()
basis <- function(keep, count) {
  if (count == 1) return(matrix(1, length(r), 1))
  p <- poly(r[keep], count-1)
  at <- predict(p, r)
  M <- cbind(1, at)
  # leading coefficient by the divided difference of order k (independent of the recurrence)
  for (k in 1:(count-1)) {
    xs <- r[1:(k+1)]; ys <- at[1:(k+1),k]
    lead <- sum(sapply(seq_along(xs), function(i) ys[i]/prod(xs[i]-xs[-i])))
    M[,k+1] <- at[,k]/lead
  }
  M
}
tet <- function(c) pmax(0, 1-((z-c)/1.75)^2)
T4 <- sapply(c(58.75,62.25,65.75,69.25), tet)
out <- c()
fmt <- function(v) paste(sprintf("%.15g", v), collapse=" ")
for (case in 1:24) {
  b <- if (case %% 2 == 0) "oneill-2016" else "all-fourteen"
  keep <- if (b=="oneill-2016") name!="Eu" else rep(TRUE,14)
  count <- 1 + (case %% 5)
  excl <- if (case %% 3 == 0) "Eu Ce" else if (case %% 3 == 1) "Eu" else ""
  tetr <- case %% 4 == 1
  y <- 3 + 5*(r-1.05) + 60*(r-1.05)^2 + rnorm(14, 0, 0.05)
  y <- as.numeric(sprintf("%.12g", y))
  miss <- rep(FALSE,14); if (case %% 6 >= 4) miss[sample(14, 2)] <- TRUE
  use <- !miss & !(name %in% strsplit(excl," ")[[1]])
  X <- basis(keep, count); if (tetr) X <- cbind(X, T4)
  f <- summary(lm(y[use] ~ X[use,,drop=FALSE] - 1))
  co <- f$coefficients
  yy <- ifelse(miss, "NA", sprintf("%.12g", y))
  out <- c(out, paste(b, count, excl, ifelse(tetr,"yes","no"), paste(yy,collapse=" "), fmt(co[,1]), fmt(co[,2]), sep=","))
}
writeLines(c("basis,count,left_out,tetrads,logs,values,standard_errors", out))
