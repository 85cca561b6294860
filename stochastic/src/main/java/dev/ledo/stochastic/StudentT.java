package dev.ledo.stochastic;

/// Quantiles of Student's distribution.
final class StudentT {

  /// 97.5 % quantiles for 1 to 30 degrees of freedom.
  private static final double[] TWO_SIDED = {
    12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157,
    2.228139, 2.200985, 2.178813, 2.160369, 2.144787, 2.131450, 2.119905, 2.109816, 2.100922,
    2.093024, 2.085963, 2.079614, 2.073873, 2.068658, 2.063899, 2.059539, 2.055529, 2.051831,
    2.048407, 2.045230, 2.042272
  };

  private static final double NORMAL = 1.959964;

  private StudentT() {}

  /// Half the width, in standard errors, of an interval that holds the mean in 95 % of all cases.
  ///
  /// @param freedom degrees of freedom, at least 1
  static double twoSided(long freedom) {
    if (freedom <= TWO_SIDED.length) {
      return TWO_SIDED[(int) freedom - 1];
    }
    // Cornish and Fisher's expansion around the normal distribution.
    double z = NORMAL;
    double z3 = z * z * z;
    double z5 = z3 * z * z;
    double z7 = z5 * z * z;
    double n = freedom;
    return z
        + (z3 + z) / (4 * n)
        + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
        + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n);
  }
}
