package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Compares the cheapest hauls without and with a segment, at each reading of the ranges.
///
/// What the other ways carry, what they cost, what is wanted, and the segment's own figures have
/// nothing to do with each other, and are each read at both of their ends. What it brings goes one
/// way with each of its own figures, so that the ends of these are enough. Of what ways carry, and
/// of what they cost, all others are at one end.
final class BuildQuestion {

  private final Network network;
  private final Corridor corridor;
  private final HaulOrder order;
  private final BuildTerms terms;

  BuildQuestion(Network network, Corridor corridor, HaulOrder order, BuildTerms terms) {
    this.network = network;
    this.corridor = corridor;
    this.order = order;
    this.terms = terms;
  }

  /// @throws IllegalArgumentException if there is no such segment or it exists
  BuildCase answer(String id, Progress progress) {
    Segment segment =
        network
            .findSegment(id)
            .filter(each -> !each.exists())
            .orElseThrow(() -> new IllegalArgumentException("no segment " + id + " to be built"));
    List<BuildReading> readings =
        choices(segment).stream().map(each -> BuildReading.of(each, progress)).toList();
    return result(id, segment.construction().orElseThrow(), readings);
  }

  /// All figures at their middle, and each kind of them at each end of its own.
  private List<BuildReading.Choice> choices(Segment segment) {
    List<BuildReading.Choice> choices = new ArrayList<>();
    for (End capacity : End.values()) {
      for (End money : apart(capacity)) {
        for (End own : apart(capacity)) {
          orders(capacity)
              .forEach(wanted -> choices.add(choice(segment, capacity, money, own, wanted)));
        }
      }
    }
    return choices;
  }

  /// Ends at which figures may be read where others are at one: each end, or the middle with the
  /// middle.
  private static List<End> apart(End other) {
    return other == End.MIDDLE ? List.of(End.MIDDLE) : List.of(End.OPTIMISTIC, End.PESSIMISTIC);
  }

  /// What is wanted, at each end if it is a range.
  private List<HaulOrder> orders(End other) {
    boolean isExact = order.tonnes().low() == order.tonnes().high();
    return isExact ? List.of(order) : apart(other).stream().map(order::at).toList();
  }

  private BuildReading.Choice choice(
      Segment segment, End capacity, End money, End own, HaulOrder wanted) {
    Network others = money == capacity ? network : SegmentAt.withCosts(network, money);
    Network read =
        own == capacity && own == money ? others : others.with(SegmentAt.of(segment, own));
    return new BuildReading.Choice(
        segment.id(),
        situation(others, segment.id(), false),
        situation(read, segment.id(), true),
        capacity,
        wanted);
  }

  private Situation situation(Network network, String id, boolean isBuilt) {
    Set<String> built = new HashSet<>(corridor.terms().built());
    if (isBuilt) {
      built.add(id);
    } else {
      built.remove(id);
    }
    return new Situation(network, corridor.with(corridor.terms().withBuilt(built)));
  }

  private BuildCase result(String id, Construction construction, List<BuildReading> readings) {
    BuildReading middle =
        readings.stream().filter(each -> each.end() == End.MIDDLE).findFirst().orElseThrow();
    Optional<Estimate> annual = annualCost(construction);
    Optional<Estimate> yearly = yearly(readings);
    Optional<Estimate> breakEven = yearly.flatMap(gain -> breakEven(construction, gain));
    return new BuildCase(
        id,
        annual,
        perT(annual.map(Estimate::middle).orElse(OptionalDouble.empty()), middle.tonnesOver()),
        gain(middle, breakEven.map(Estimate::middle).orElse(OptionalDouble.empty())),
        new BuildCase.Range(
            Readings.over(readings, BuildReading::end, BuildReading::tonnesOver),
            Readings.ifAllKnown(readings, BuildReading::end, BuildReading::saved),
            Readings.over(readings, BuildReading::end, BuildReading::moreT),
            Readings.known(readings, BuildReading::end, BuildReading::safer),
            yearly.flatMap(gain -> annual.map(cost -> less(gain, cost))),
            breakEven),
        gaps(id, construction));
  }

  private static BuildCase.Gain gain(BuildReading middle, OptionalDouble breakEven) {
    return new BuildCase.Gain(
        middle.tonnesOver(),
        middle.saved(),
        perT(middle.saved(), middle.deliveredT()),
        middle.moreT(),
        middle.safer(),
        breakEven);
  }

  private static OptionalDouble perT(OptionalDouble money, double tonnes) {
    return money.isPresent() && tonnes > 0
        ? OptionalDouble.of(money.getAsDouble() / tonnes)
        : OptionalDouble.empty();
  }

  /// What the segment brings in a year, money; empty if at any reading it is not known.
  private Optional<Estimate> yearly(List<BuildReading> readings) {
    return Readings.ifAllKnown(
        readings,
        BuildReading::end,
        reading ->
            reading.saved().isPresent()
                ? OptionalDouble.of(
                    reading.saved().getAsDouble() + terms.moneyPerT().orElse(0) * reading.moreT())
                : OptionalDouble.empty());
  }

  private static Estimate less(Estimate gain, Estimate cost) {
    OptionalDouble middle =
        gain.middle().isPresent() && cost.middle().isPresent()
            ? OptionalDouble.of(gain.middle().getAsDouble() - cost.middle().getAsDouble())
            : OptionalDouble.empty();
    return new Estimate(gain.low() - cost.high(), middle, gain.high() - cost.low());
  }

  private Optional<Estimate> annualCost(Construction construction) {
    return construction
        .cost()
        .flatMap(cost -> construction.lifeYears().map(life -> annualCost(cost, life)));
  }

  private Estimate annualCost(Amount cost, Amount life) {
    return Estimate.ofCost(end ->
        end.cost(cost) * BuildTerms.annuity(end.cost(terms.yearlyRate()), end.capacity(life)));
  }

  /// The least gain over the shortest life at the highest rate, to the greatest over the longest at
  /// the lowest.
  private Optional<Estimate> breakEven(Construction construction, Estimate yearly) {
    return construction
        .lifeYears()
        .map(life ->
            Estimate.ofEither(end ->
                yearly.at(end)
                    / BuildTerms.annuity(end.capacity(terms.yearlyRate()), end.cost(life))));
  }

  private static List<Gap> gaps(String id, Construction construction) {
    var gaps = new ArrayList<Gap>();
    if (construction.cost().isEmpty()) {
      gaps.add(new Gap(id, Figure.CONSTRUCTION_COST));
    }
    if (construction.lifeYears().isEmpty()) {
      gaps.add(new Gap(id, Figure.LIFE));
    }
    return gaps;
  }
}
