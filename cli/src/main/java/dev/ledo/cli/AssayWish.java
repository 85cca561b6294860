package dev.ledo.cli;

import dev.ledo.assay.AssayOptions;
import dev.ledo.assay.LookCosts;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What may be chosen for `ledo assay`.
final class AssayWish {

  @Option(
      names = "--level",
      paramLabel = "PERCENT",
      description = "Probability of intervals, 90 by default.")
  private double levelPercent = 90;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of what is drawn by chance; that of case.yaml by default.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--use-rejected",
      description = "Use samples for compositions that are to be analysed again.")
  private boolean usesRejected;

  @Option(
      names = "--ore-cost",
      paramLabel = "USD",
      description = "Cost of mining and winning a tonne of ore.")
  private Optional<Double> oreCost = Optional.empty();

  @Option(
      names = "--ore-mass",
      paramLabel = "T",
      description = "Tonnes of ore that the decision is about.")
  private Optional<Double> oreMass = Optional.empty();

  @Option(names = "--visit-cost", paramLabel = "USD", description = "Cost of going to a site once.")
  private Optional<Double> visitCost = Optional.empty();

  @Option(
      names = "--sample-cost",
      paramLabel = "USD",
      description = "Cost of taking and analysing a sample.")
  private Optional<Double> sampleCost = Optional.empty();

  @Option(
      names = "--duplicate-cost",
      paramLabel = "USD",
      description = "Cost of analysing a pulp again; a part of --sample-cost unless given.")
  private Optional<Double> duplicateCost = Optional.empty();

  @Option(
      names = "--umpire-cost",
      paramLabel = "USD",
      description = "Cost of a pulp at another laboratory; a part of --sample-cost unless given.")
  private Optional<Double> umpireCost = Optional.empty();

  @Option(
      names = "--leach-cost",
      paramLabel = "USD",
      description = "Cost of leaching a pulp; a part of --sample-cost unless given.")
  private Optional<Double> leachCost = Optional.empty();

  /// Refuses what cannot be meant.
  void check(CommandSpec spec) {
    require(spec, levelPercent > 0 && levelPercent < 100, "--level is not between 0 and 100");
    require(spec, isAtLeast(oreCost, Double.MIN_VALUE), "--ore-cost is not above 0");
    require(spec, isAtLeast(oreMass, Double.MIN_VALUE), "--ore-mass is not above 0");
    require(spec, isAtLeast(visitCost, 0), "--visit-cost is below 0");
    require(spec, isAtLeast(sampleCost, 0), "--sample-cost is below 0");
    require(spec, isAtLeast(duplicateCost, 0), "--duplicate-cost is below 0");
    require(spec, isAtLeast(umpireCost, 0), "--umpire-cost is below 0");
    require(spec, isAtLeast(leachCost, 0), "--leach-cost is below 0");
    require(
        spec, oreCost.isPresent() == oreMass.isPresent(), "--ore-cost and --ore-mass go together");
  }

  private static boolean isAtLeast(Optional<Double> value, double least) {
    return value.map(each -> each >= least && Double.isFinite(each)).orElse(true);
  }

  private static void require(CommandSpec spec, boolean holds, String otherwise) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  /// @param usualSeed the seed if none is given
  AssayOptions options(long usualSeed) {
    var costs =
        new LookCosts(
            number(oreCost),
            number(oreMass),
            number(visitCost),
            number(sampleCost),
            new LookCosts.Pulps(number(duplicateCost), number(umpireCost), number(leachCost)));
    return new AssayOptions(levelPercent / 100, seed.orElse(usualSeed), usesRejected, costs);
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
