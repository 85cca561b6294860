package dev.ledo.assay.ree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LambdaFitTest {

  private static final LambdaFit USUAL =
      LambdaFit.of(LambdaBasis.ONEILL_2016, 4, Set.of(Element.EU));

  /// The constants of O'Neill (2016), five digits.
  @Test
  void constantsOfThirteenElementsAreThoseOfOneill() {
    assertRoots(
        LambdaBasis.ONEILL_2016,
        5e-6,
        List.of(
            List.of(1.05477),
            List.of(1.00533, 1.12824),
            List.of(0.99141, 1.06055, 1.14552),
            List.of(0.98482, 1.03052, 1.10441, 1.15343)));
  }

  /// What pyrolite 0.3.6 computes for its parameter set "full".
  @Test
  void constantsOfFourteenElementsAreThoseOfPyrolite() {
    assertRoots(
        LambdaBasis.ALL_FOURTEEN,
        1e-10,
        List.of(
            List.of(1.05557142857143),
            List.of(1.00722390776971, 1.12550769090485),
            List.of(0.991431917085685, 1.06152226621352, 1.14550024536699),
            List.of(0.98513356260335, 1.03345249254608, 1.10054642995495, 1.15304405460998)));
  }

  private static void assertRoots(
      LambdaBasis basis, double tolerance, List<List<Double>> expected) {
    List<List<Double>> roots = basis.roots();
    assertThat(roots).hasSameSizeAs(expected);
    for (int degree = 0; degree < expected.size(); degree++) {
      assertThat(roots.get(degree)).hasSameSizeAs(expected.get(degree));
      for (int k = 0; k < expected.get(degree).size(); k++) {
        assertThat(roots.get(degree).get(k))
            .isCloseTo(expected.get(degree).get(k), within(tolerance));
      }
    }
  }

  /// Values and standard errors of 24 random patterns by `lm` and `poly` of R 4.2
  /// (`lambdas-by-r.R`): both bases, 1 to 5 lambdas, with and without Eu, Ce, tetrads, and with
  /// elements missing.
  @Test
  void valuesAndStandardErrorsAreThoseOfLeastSquaresInR() {
    for (List<String> row : Tables.rows("lambdas-by-r.csv")) {
      LambdaBasis basis =
          row.getFirst().equals("oneill-2016") ? LambdaBasis.ONEILL_2016 : LambdaBasis.ALL_FOURTEEN;
      Set<Tetrad> tetrads =
          row.get(3).equals("yes") ? EnumSet.allOf(Tetrad.class) : EnumSet.noneOf(Tetrad.class);
      LambdaFit fit =
          LambdaFit.of(basis, Integer.parseInt(row.get(1)), elements(row.get(2)), tetrads);
      double[] out = new double[fit.width()];
      fit.rows().fit(Tables.numbers(row.get(4)), 0, out, 0);
      double[] values = Tables.numbers(row.get(5));
      double[] errors = Tables.numbers(row.get(6));
      assertThat(fit.terms()).isEqualTo(values.length);
      for (int k = 0; k < values.length; k++) {
        assertThat(out[k]).isCloseTo(values[k], within(1e-9 * (1 + Math.abs(values[k]))));
        assertThat(out[values.length + k]).isCloseTo(errors[k], within(1e-9 * errors[k]));
      }
    }
  }

  private static Set<Element> elements(String symbols) {
    Set<Element> elements = EnumSet.noneOf(Element.class);
    for (String symbol : symbols.split(" ", -1)) {
      Element.find(symbol).ifPresent(elements::add);
    }
    return elements;
  }

  @Test
  void aPatternMadeOfPolynomialsGivesItsLambdasBack() {
    Random random = new Random(1);
    for (LambdaBasis basis : List.of(LambdaBasis.ONEILL_2016, LambdaBasis.ALL_FOURTEEN)) {
      LambdaFit fit = LambdaFit.of(basis, 5, Set.of(Element.EU));
      for (int sample = 0; sample < 100; sample++) {
        double[] lambdas = {
          random.nextGaussian(),
          10 * random.nextGaussian(),
          100 * random.nextGaussian(),
          1000 * random.nextGaussian(),
          10000 * random.nextGaussian()
        };
        double[] out = new double[fit.width()];
        double[] row = row(basis, lambdas);
        row[random.nextInt(14)] = Double.NaN;
        fit.rows().fit(row, 0, out, 0);
        for (int k = 0; k < 5; k++) {
          assertThat(out[k]).isCloseTo(lambdas[k], within(1e-9 * Math.pow(10, k)));
        }
      }
    }
  }

  private static double[] row(LambdaBasis basis, double[] lambdas) {
    double[] row = new double[14];
    for (int i = 0; i < 14; i++) {
      double[] at = basis.at(IonicRadius.LANTHANIDES.get(i));
      for (int k = 0; k < lambdas.length; k++) {
        row[i] += lambdas[k] * at[k];
      }
    }
    return row;
  }

  @Test
  void theSameSampleGivesTheSameNumbersWhateverWasFittedBefore() {
    Random random = new Random(2);
    double[] sample = randomRow(random);
    LambdaFit.Rows fresh = USUAL.rows();
    double[] first = new double[USUAL.width()];
    fresh.fit(sample, 0, first, 0);
    LambdaFit.Rows worn = USUAL.rows();
    for (int i = 0; i < 1000; i++) {
      double[] other = randomRow(random);
      other[random.nextInt(14)] = Double.NaN;
      other[random.nextInt(14)] = Double.NaN;
      worn.fit(other, 0, new double[USUAL.width()], 0);
    }
    double[] later = new double[USUAL.width()];
    worn.fit(sample, 0, later, 0);
    assertThat(later).containsExactly(first);
  }

  private static double[] randomRow(Random random) {
    double[] row = new double[14];
    for (int i = 0; i < 14; i++) {
      row[i] = 3 + random.nextGaussian();
    }
    return row;
  }

  @Test
  void anElementThatIsLeftOutCannotMoveTheFit() {
    double[] sample = randomRow(new Random(3));
    double[] first = new double[USUAL.width()];
    USUAL.rows().fit(sample, 0, first, 0);
    sample[5] += 100;
    double[] second = new double[USUAL.width()];
    USUAL.rows().fit(sample, 0, second, 0);
    assertThat(second).containsExactly(first);
  }

  /// Samples about a known curve: nine in ten intervals of 90 % must hold the truth. Standard
  /// errors that are too small by the root of 2, as in pyrolite 0.3.6's "opt", would hold it in 75
  /// %.
  @Test
  void nineInTenIntervalsHoldTheTruth() {
    Random random = new Random(4);
    double[] truth = {3, 5, 50, -100};
    int held = 0;
    int samples = 4000;
    for (int sample = 0; sample < samples; sample++) {
      Map<Element, Amount> ratios = new EnumMap<>(Element.class);
      double[] row = row(LambdaBasis.ONEILL_2016, truth);
      for (int i = 0; i < 14; i++) {
        ratios.put(
            IonicRadius.LANTHANIDES.get(i),
            Amount.of(Math.exp(row[i] + 0.05 * random.nextGaussian())));
      }
      Lambdas lambdas = USUAL.fit(pattern(ratios)).get();
      for (int k = 0; k < 4; k++) {
        Amount interval = lambdas.intervals(0.9).get(k);
        held += interval.low() <= truth[k] && truth[k] <= interval.high() ? 1 : 0;
      }
    }
    assertThat(held / (4.0 * samples)).isBetween(0.89, 0.91);
  }

  private static Pattern pattern(Map<Element, Amount> ratios) {
    return new Pattern("S1", ReferenceComposition.CHONDRITE_ONEILL_2016, ratios);
  }

  @Test
  void limitsAndZerosAreLeftOutAndNamed() {
    Map<Element, Amount> ratios = new EnumMap<>(Element.class);
    for (Element element : IonicRadius.LANTHANIDES) {
      ratios.put(element, Amount.of(10 + IonicRadius.angstrom(element)));
    }
    ratios.put(Element.TM, new Amount.Below(5));
    ratios.put(Element.LU, Amount.of(0));
    Lambdas lambdas = USUAL.fit(pattern(ratios)).get();
    assertThat(lambdas.leftOut()).containsExactly(Element.EU, Element.TM, Element.LU);
    assertThat(lambdas.degreesOfFreedom()).isEqualTo(11 - 4);
    assertThat(lambdas.basis().id()).isEqualTo("oneill-2016");
  }

  @Test
  void tooFewElementsGiveNoLambdasAndJustEnoughGiveNoErrors() {
    List<Element> some = new ArrayList<>(IonicRadius.LANTHANIDES.subList(0, 4));
    Map<Element, Amount> ratios = new EnumMap<>(Element.class);
    some.forEach(element -> ratios.put(element, Amount.of(7)));
    Lambdas lambdas = USUAL.fit(pattern(ratios)).get();
    assertThat(lambdas.standardErrors()).isEmpty();
    assertThat(lambdas.intervals(0.9)).isEmpty();
    ratios.remove(Element.LA);
    assertThat(USUAL.fit(pattern(ratios))).isEmpty();
  }

  @Test
  void theTwoBasesGiveDifferentLowerLambdasAndTheSameHighest() {
    double[] sample = randomRow(new Random(5));
    double[] thirteen = new double[9];
    double[] fourteen = new double[9];
    USUAL.rows().fit(sample, 0, thirteen, 0);
    LambdaFit.of(LambdaBasis.ALL_FOURTEEN, 4, Set.of(Element.EU))
        .rows()
        .fit(sample, 0, fourteen, 0);
    assertThat(Math.abs(thirteen[0] - fourteen[0])).isGreaterThan(1e-4);
    assertThat(thirteen[3]).isCloseTo(fourteen[3], within(1e-9 * Math.abs(fourteen[3])));
    assertThat(thirteen[8]).isCloseTo(fourteen[8], within(1e-9));
  }
}
