package dev.ledo.assay.ree;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks at an analysis as a geochemist would before believing it: ratios of elements that travel
/// together, and the sawtooth that dividing by a chondrite must remove.
///
/// A ratio that is a range or a limit is remarked only if all of it lies outside what is usual.
///
/// @see docs/methods/ree-patterns.md
public final class Plausibility {

  private static final String TABLE = "USGS, Minerals Yearbook 2022, rare earths, table 2";

  private static final List<Ratio> RATIOS =
      List.of(
          new Ratio(
              Element.DY,
              Element.TB,
              new Amount.Range(2.8, 7.8),
              "shares by value mistaken for shares by mass, Tb near its limit, or two elements"
                  + " swapped",
              "2.8 in carbonatite to 7.4 in granite clay in company disclosures, 7.8 in xenotime of "
                  + TABLE),
          new Ratio(
              Element.Y,
              Element.HO,
              new Amount.Range(18, 45),
              "Y as oxide beside elements, Ho near its limit, or a fluid that parts the two",
              "20..37 in monazite, xenotime and clay of " + TABLE + "; 27..29 in chondrite"),
          new Ratio(
              Element.PR,
              Element.ND,
              new Amount.Range(0.16, 0.36),
              "Pr or Nd in another unit or oxide than its neighbour",
              "0.165..0.350 in all rows of " + TABLE));

  private static final Amount.Range FLAT = new Amount.Range(-0.35, 0.35);

  private Plausibility() {}

  private record Ratio(
      Element top, Element bottom, Amount.Range usual, String meaning, String source) {

    Optional<Remark> in(ReeAnalysis analysis) {
      Optional<Amount> above = analysis.find(top);
      Optional<Amount> below = analysis.find(bottom);
      if (above.isEmpty() || below.isEmpty() || below.get().high() == 0) {
        return Optional.empty();
      }
      Amount ratio = above.get().dividedBy(below.get());
      return ratio.high() < usual.low() || ratio.low() > usual.high()
          ? Optional.of(
              new Remark(
                  top.symbol() + ":" + bottom.symbol() + " by mass", ratio, usual, meaning, source))
          : Optional.empty();
    }
  }

  /// What is unusual about an analysis.
  public static List<Remark> remarks(ReeAnalysis analysis) {
    List<Remark> remarks = new ArrayList<>();
    RATIOS.forEach(ratio -> ratio.in(analysis).ifPresent(remarks::add));
    sawtooth(analysis).ifPresent(remarks::add);
    return List.copyOf(remarks);
  }

  private static Optional<Remark> sawtooth(ReeAnalysis analysis) {
    return sawtooth(Pattern.of(analysis, ReferenceComposition.CHONDRITE_MCDONOUGH_1995))
        .filter(height -> height < FLAT.low() || height > FLAT.high())
        .map(height ->
            new Remark(
                "even-odd sawtooth of Gd to Lu",
                Amount.of(height),
                FLAT,
                height > 0
                    ? "already divided by a reference, or a reference of another kind"
                    : "odd elements too high or rounded up, or already divided by chondrite",
                "-0.28..0.02 in the rows of " + TABLE + " with all elements; 1.7 before division"));
  }

  /// Mean height by which elements of even atomic number stand above their two neighbours in a
  /// pattern, on the natural log axis, from Tb to Yb. Near 0 in rocks; about -1.7 in a pattern that
  /// was divided twice.
  ///
  /// @return empty if no three elements in a row have ratios above zero
  static Optional<Double> sawtooth(Pattern pattern) {
    List<Element> heavy = IonicRadius.LANTHANIDES.subList(6, LambdaFit.ELEMENTS);
    double sum = 0;
    int count = 0;
    for (int i = 1; i + 1 < heavy.size(); i++) {
      Optional<Double> left = pattern.findLog(heavy.get(i - 1));
      Optional<Double> own = pattern.findLog(heavy.get(i));
      Optional<Double> right = pattern.findLog(heavy.get(i + 1));
      if (left.isPresent() && own.isPresent() && right.isPresent()) {
        boolean isEven = IonicRadius.atomicNumber(heavy.get(i)) % 2 == 0;
        sum += (isEven ? 1 : -1) * (own.get() - (left.get() + right.get()) / 2);
        count++;
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(sum / count);
  }
}
