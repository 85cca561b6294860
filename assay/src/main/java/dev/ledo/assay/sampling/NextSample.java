package dev.ledo.assay.sampling;

import dev.ledo.core.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// What it is worth to look again before one decides about a source.
///
/// Preposterior analysis (Raiffa & Schlaifer 1961): a look would move what one expects of the
/// grade; how far is known before looking. Its worth is the expected value of the better decision
/// then, over the decision now. What one will expect is drawn with a seed; the value given that is
/// integrated.
///
/// @see docs/methods/next-sample.md
public final class NextSample {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int BATCHES = 20;

  /// 95 % point of Student's t with one degree less than there are batches.
  private static final double T_95 = 1.729;

  private static final int NODES = 121;
  private static final double REACH = 8;

  private final Situation situation;
  private final SourceValue value;
  private final GradeBelief belief;
  private final double[] draws;

  private NextSample(Situation situation, SourceValue value, double[] draws) {
    this.situation = situation;
    this.value = value;
    this.belief = new GradeBelief(situation);
    this.draws = draws;
  }

  /// Prepares the question. All numbers of looks are compared with the same draws, so that the
  /// order of asking does not matter and more of the same is not worth less by chance.
  ///
  /// Draws are evenly spread in probability in twenty batches, each with a shift of its own; the
  /// interval is from the differences of the batches.
  ///
  /// @param seed of the simulation
  /// @param draws how many, 200 or more; 2,000 is plenty
  public static NextSample of(Situation situation, SourceValue value, long seed, int draws) {
    if (draws < 200) {
      throw new IllegalArgumentException(draws + " draws; at least 200 are needed");
    }
    SplittableRandom random = new SplittableRandom(seed);
    int size = draws / BATCHES;
    double[] all = new double[BATCHES * size];
    for (int batch = 0; batch < BATCHES; batch++) {
      double shift = 1 - random.nextDouble();
      for (int i = 0; i < size; i++) {
        double probability = Math.min((i + shift) / size, Math.nextDown(1.0));
        all[batch * size + i] = NORMAL.inverseCumulativeProbability(probability);
      }
    }
    return new NextSample(situation, value, all);
  }

  /// Expected value of going ahead as things are known now, US dollars.
  public double goAheadUsd() {
    return expected(situation.logGrade(), belief.variance());
  }

  /// Worth of knowing the payable grade exactly, US dollars.
  public double perfectUsd() {
    double deviation = Math.sqrt(belief.variance());
    double sum = 0;
    int steps = 40 * NODES;
    double step = 2 * REACH / steps;
    for (int i = 0; i <= steps; i++) {
      double z = -REACH + i * step;
      double usd = value.usd(Math.exp(situation.logGrade() + deviation * z));
      sum += Math.max(0, usd) * density(z) * step;
    }
    return Math.max(0, sum - Math.max(0, goAheadUsd()));
  }

  /// Worth of a number of looks: the loss that the look would avoid.
  ///
  /// On average one will then expect what one expects now, so E max(0, then) − max(0, now) is the
  /// mean of max(0, −then) if one would go ahead now, of max(0, then) if not.
  public Worth worth(Offer offer, int number) {
    double explained = belief.explained(offer.look(), number);
    double now = goAheadUsd();
    if (explained <= 0) {
      return new Worth(offer.look(), number, 0, 0, 0, offer.costUsd(number));
    }
    double left = belief.variance() - explained;
    double deviation = Math.sqrt(explained);
    double[] batches = new double[BATCHES];
    int size = draws.length / BATCHES;
    for (int i = 0; i < draws.length; i++) {
      double then = expected(situation.logGrade() + deviation * draws[i], left);
      batches[i / size] += Math.max(0, now > 0 ? -then : then) / size;
    }
    return summary(offer, number, batches);
  }

  private static Worth summary(Offer offer, int number, double[] batches) {
    double mean = Arrays.stream(batches).average().orElse(0);
    double squares = Arrays.stream(batches).map(each -> (each - mean) * (each - mean)).sum();
    double half = T_95 * Math.sqrt(squares / (BATCHES - 1) / BATCHES);
    return new Worth(
        offer.look(),
        number,
        Math.max(0, mean),
        Math.max(0, mean - half),
        Math.max(0, mean + half),
        offer.costUsd(number));
  }

  /// The number with the largest net worth for each offer, and the best of all.
  public Advice advise(List<Offer> offers) {
    List<Worth> perOffer = new ArrayList<>();
    for (Offer offer : offers) {
      perOffer.add(
          IntStream.rangeClosed(0, offer.most())
              .mapToObj(number -> worth(offer, number))
              .max(
                  Comparator.comparingDouble(Worth::netUsd)
                      .thenComparing(Comparator.comparingInt(Worth::number).reversed()))
              .orElseThrow());
    }
    perOffer.sort(Comparator.comparingDouble(Worth::netUsd).reversed());
    Optional<Worth> best =
        perOffer.stream().findFirst().filter(worth -> worth.number() > 0 && worth.netUsd() > 0);
    double now = goAheadUsd();
    return new Advice(best, sentence(best, now), now > 0, Math.max(0, now), perfectUsd(), perOffer);
  }

  private String sentence(Optional<Worth> best, double now) {
    if (best.isEmpty()) {
      return "Decide about "
          + situation.site()
          + " now ("
          + (now > 0 ? "go ahead" : "leave it")
          + "): no further look on offer is worth its cost";
    }
    Worth worth = best.get();
    return worth.look().sentence(worth.number(), situation.site())
        + ", worth about "
        + Numbers.readable(worth.usd(), 2)
        + " USD for "
        + Numbers.readable(worth.costUsd(), 2)
        + " USD";
  }

  /// Expected value when the logarithm of the grade is normal, by the trapezoidal rule.
  private double expected(double mean, double variance) {
    if (variance <= 0) {
      return value.usd(Math.exp(mean));
    }
    double deviation = Math.sqrt(variance);
    double step = 2 * REACH / (NODES - 1);
    double sum = 0;
    for (int i = 0; i < NODES; i++) {
      double z = -REACH + i * step;
      sum += value.usd(Math.exp(mean + deviation * z)) * density(z) * step;
    }
    return sum;
  }

  private static double density(double z) {
    return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
  }
}
