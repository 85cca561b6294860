package dev.ledo.stochastic.smps;

import dev.ledo.stochastic.ScenarioSource;
import dev.ledo.stochastic.Uncertainty;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Uncertainty made of parts that know nothing of each other; the scenarios are all combinations.
final class IndependentParts implements Uncertainty {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final double[] template;
  private final List<Part> parts;

  /// @param template values of the random elements where no part says otherwise
  IndependentParts(double[] template, List<Part> parts) {
    this.template = template.clone();
    this.parts = List.copyOf(parts);
  }

  @Override
  public Optional<BigInteger> count() {
    BigInteger count = BigInteger.ONE;
    for (Part part : parts) {
      if (!(part instanceof Part.Choice choice)) {
        return Optional.empty();
      }
      count = count.multiply(BigInteger.valueOf(choice.size()));
    }
    return Optional.of(count);
  }

  @Override
  public ScenarioSource all() {
    BigInteger count =
        count().orElseThrow(() -> new IllegalStateException("there are infinitely many scenarios"));
    if (count.bitLength() > 31) {
      throw new IllegalStateException(count + " scenarios are too many to go through");
    }
    return new Combinations(
        count.intValueExact(), parts.stream().map(Part.Choice.class::cast).toList());
  }

  @Override
  public ScenarioSource sample(long seed, int size) {
    return new Sample(seed, size);
  }

  /// Every combination; the last part changes fastest.
  private final class Combinations implements ScenarioSource {

    private final int size;
    private final List<Part.Choice> choices;

    Combinations(int size, List<Part.Choice> choices) {
      this.size = size;
      this.choices = choices;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public double probability(int scenario) {
      double probability = 1;
      int rest = scenario;
      for (int i = choices.size() - 1; i >= 0; i--) {
        Part.Choice choice = choices.get(i);
        probability *= choice.probability(rest % choice.size());
        rest /= choice.size();
      }
      return probability;
    }

    @Override
    public void fill(int scenario, double[] values) {
      System.arraycopy(template, 0, values, 0, template.length);
      int rest = scenario;
      for (int i = choices.size() - 1; i >= 0; i--) {
        Part.Choice choice = choices.get(i);
        choice.set(rest % choice.size(), values);
        rest /= choice.size();
      }
    }
  }

  /// Independent draws.
  private final class Sample implements ScenarioSource {

    private final long seed;
    private final int size;

    Sample(long seed, int size) {
      this.seed = seed;
      this.size = size;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public double probability(int scenario) {
      return 1.0 / size;
    }

    @Override
    public void fill(int scenario, double[] values) {
      System.arraycopy(template, 0, values, 0, template.length);
      var random = new SplittableRandom(new SplittableRandom(seed + GOLDEN * scenario).nextLong());
      for (Part part : parts) {
        part.draw(random, values);
      }
    }
  }
}
