package dev.ledo.assay;

import dev.ledo.assay.sampling.Look;
import dev.ledo.assay.sampling.Offer;
import dev.ledo.core.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What each kind of look costs: as given, else as a part of what a sample costs.
///
/// A sample is taken, prepared and analysed by two methods. A pulp that is there already is only
/// analysed by one; an umpire laboratory has it sent besides. The parts have no source.
///
/// @param assumed costs that nobody gave, in plain words
record LookPrices(
    double visitUsd,
    double sampleUsd,
    double againUsd,
    double umpireUsd,
    double leachUsd,
    int pulps,
    List<String> assumed) {

  private static final double AGAIN = 0.4;
  private static final double UMPIRE = 0.6;
  private static final double LEACH = 0.4;

  LookPrices {
    assumed = List.copyOf(assumed);
  }

  /// @param costs with those of a visit and a sample
  /// @param pulps how many there are to look at again
  static LookPrices of(LookCosts costs, int pulps) {
    List<String> assumed = new ArrayList<>();
    double sample = costs.sampleUsd().orElseThrow();
    double again = price(costs.pulpUsd().again(), AGAIN * sample, "a pulp analysed again", assumed);
    double umpire =
        price(costs.pulpUsd().umpire(), UMPIRE * sample, "a pulp at an umpire laboratory", assumed);
    double leach = price(costs.pulpUsd().leach(), LEACH * sample, "a leach test", assumed);
    return new LookPrices(
        costs.visitUsd().orElseThrow(), sample, again, umpire, leach, pulps, assumed);
  }

  private static double price(
      OptionalDouble given, double part, String what, List<String> assumed) {
    if (given.isEmpty()) {
      assumed.add("%s is taken to cost %s USD".formatted(what, Numbers.readable(part, 3)));
    }
    return given.orElse(part);
  }

  /// @param mostSamples how many new samples at most
  List<Offer> offers(int mostSamples) {
    return List.of(
        new Offer(Look.FIELD_SAMPLE, mostSamples, visitUsd, sampleUsd),
        new Offer(Look.DUPLICATE, pulps, 0, againUsd),
        new Offer(Look.UMPIRE_LABORATORY, pulps, 0, umpireUsd),
        new Offer(Look.LEACH_TEST, pulps, 0, leachUsd));
  }
}
