package dev.ledo.route.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Throughput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// The least and the most that a segment to be built brings, against all corners of the ranges
/// reckoned one by one: an old road and a bridge beside it, with freight and capacity as ranges.
class BuildRangeTest {

  private static final double TARGET = 200;
  private static final Amount OLD_FREIGHT = Amount.between(30, 70);
  private static final Amount OLD_TONNES = Amount.between(50, 150);
  private static final Amount NEW_FREIGHT = Amount.between(10, 40);
  private static final Amount NEW_TONNES = Amount.between(60, 300);

  private static Segment road(String id, Amount freight, Amount tonnes) {
    Segment road = Nets.road(id, "a", "z", 0, 5, 0);
    Haul haul = road.haul();
    return road.with(
            new Haul(
                Optional.of(freight),
                haul.chargesPerT(),
                haul.hours(),
                haul.days(),
                haul.lossProbability()))
        .with(Throughput.ofTonnes(tonnes));
  }

  private static BuildCase.Range range(Segment old, Segment bridge) {
    return range(old, bridge, Amount.of(TARGET));
  }

  private static BuildCase.Range range(Segment old, Segment bridge, Amount target) {
    var construction = new Construction(Nets.known(1e6), Nets.known(20), Optional.empty());
    return new Answers(Nets.network(old, bridge.with(construction)), Nets.corridor("a", "z"))
        .build(
            "bridge",
            HaulOrder.steady(target),
            new BuildTerms(Amount.of(0), OptionalDouble.empty()),
            Progress.SILENT)
        .range();
  }

  /// Money saved and tonnes gained at one corner, by hand: the cheaper of the two roads first.
  private static double[] corner(double oldUsd, double oldT, double newUsd, double newT) {
    return corner(TARGET, oldUsd, oldT, newUsd, newT);
  }

  private static double[] corner(
      double target, double oldUsd, double oldT, double newUsd, double newT) {
    double before = Math.min(target, oldT);
    double cheap = Math.min(before, oldUsd <= newUsd ? oldT : newT);
    double with = cheap * Math.min(oldUsd, newUsd) + (before - cheap) * Math.max(oldUsd, newUsd);
    double after = Math.min(target, oldT + newT);
    return new double[] {12 * (before * oldUsd - with), 12 * (after - before)};
  }

  private static List<double[]> corners() {
    List<double[]> corners = new ArrayList<>();
    for (double oldUsd : ends(OLD_FREIGHT)) {
      for (double oldT : ends(OLD_TONNES)) {
        for (double newUsd : ends(NEW_FREIGHT)) {
          for (double newT : ends(NEW_TONNES)) {
            corners.add(corner(oldUsd, oldT, newUsd, newT));
          }
        }
      }
    }
    return corners;
  }

  private static double[] ends(Amount amount) {
    return new double[] {amount.low(), amount.high()};
  }

  /// Three readings of everything at once tell of 12,000 USD saved at least and 30,000 at most; the
  /// corners go from none to 60 USD on each of 150 t a month.
  @Test
  void theEndsAreThoseOfAllCornersOfTheRanges() {
    BuildCase.Range range =
        range(road("old", OLD_FREIGHT, OLD_TONNES), road("bridge", NEW_FREIGHT, NEW_TONNES));
    assertThat(corners()).hasSize(16);
    assertEnds(range.moneyPerYear().orElseThrow(), 0);
    assertEnds(range.tonnesPerYear(), 1);
    assertThat(range.moneyPerYear().orElseThrow().high()).isCloseTo(108_000, within(1e-1));
    assertThat(range.netPerYear().orElseThrow().high()).isCloseTo(58_000, within(1e-1));
  }

  private static void assertEnds(Estimate range, int figure) {
    var ends = corners().stream().mapToDouble(corner -> corner[figure]).summaryStatistics();
    assertThat(range.low()).isCloseTo(ends.getMin(), within(1e-1));
    assertThat(range.high()).isCloseTo(ends.getMax(), within(1e-1));
  }

  /// Of 100 to 400 t a month the most are 300 more than 50, over the bridge at its widest.
  @Test
  void whatIsWantedIsTakenAtBothEndsToo() {
    Amount wanted = Amount.between(100, 400);
    Estimate tonnes =
        range(road("old", OLD_FREIGHT, OLD_TONNES), road("bridge", NEW_FREIGHT, NEW_TONNES), wanted)
            .tonnesPerYear();
    double most = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double target : ends(wanted)) {
      for (double oldT : ends(OLD_TONNES)) {
        for (double newT : ends(NEW_TONNES)) {
          double more = corner(target, 50, oldT, 25, newT)[1];
          most = Math.max(most, more);
          least = Math.min(least, more);
        }
      }
    }
    assertThat(most).isEqualTo(12 * 300);
    assertThat(tonnes.low()).isCloseTo(least, within(1e-1));
    assertThat(tonnes.high()).isCloseTo(most, within(1e-1));
    assertThat(tonnes.middle().orElseThrow()).isCloseTo(12 * (250 - 100), within(1e-1));
  }

  /// 100 t a month on the old road at 50 USD, and 25 on the bridge.
  @Test
  void theMiddleIsThatOfAllRangesAtTheirMiddle() {
    BuildCase.Range range =
        range(road("old", OLD_FREIGHT, OLD_TONNES), road("bridge", NEW_FREIGHT, NEW_TONNES));
    assertThat(range.moneyPerYear().orElseThrow().middle().orElseThrow())
        .isCloseTo(12 * 100 * (50 - 25), within(1e-1));
    assertThat(range.tonnesPerYear().middle().orElseThrow()).isCloseTo(12 * 100, within(1e-3));
  }

  /// The bridge may be shut all year whatever the road carries, or carry all that the road does
  /// not.
  @Test
  void whatIsUnknownOfTheBridgeMayGoEitherWay() {
    Segment bridge =
        road("bridge", NEW_FREIGHT, Amount.of(300))
            .with(Throughput.UNKNOWN)
            .with(Access.OPEN.with(Season.always(MonthState.UNKNOWN)).with(Border.UNKNOWN));
    BuildCase.Range range = range(road("old", OLD_FREIGHT, OLD_TONNES), bridge);
    assertThat(range.tonnesPerYear().low()).isZero();
    assertThat(range.tonnesPerYear().high()).isCloseTo(12 * (TARGET - 50), within(1e-3));
  }
}
