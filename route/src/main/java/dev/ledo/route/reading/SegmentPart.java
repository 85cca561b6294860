package dev.ledo.route.reading;

import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Construction;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.Link;
import dev.ledo.route.network.Mode;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Slope;
import dev.ledo.route.network.Throughput;
import dev.ledo.route.network.Way;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads ways.
///
/// Length is `length` if a source tells it, else that of mapped roads, else `length` as assumed,
/// else `straight` times `sinuosity`, else from heights of the ground. Freight is `cost`, else the
/// vehicle's rate times the length. Hours follow from `speed` and length; without them `transit` is
/// the days under way, and where the leg says neither, the vehicle's own speed counts.
final class SegmentPart {

  private static final double PERCENT = 0.01;
  private static final double USD_PER_MILLION = 1e6;
  private static final double MONTHS_PER_YEAR = 12;
  private static final Unit GROSS_PER_MONTH = Unit.of("t/month");

  private final Draft draft;
  private final SeasonPart seasons;
  private final BorderPart borders;
  private final ControlPart control;
  private final LawPart law;
  private final RoadPart roads;
  private final GroundPart ground;

  SegmentPart(Draft draft, ControlPart control, LawPart law) {
    this.draft = draft;
    this.seasons = new SeasonPart(draft);
    this.borders = new BorderPart(draft);
    this.control = control;
    this.law = law;
    this.roads = new RoadPart(draft);
    this.ground = new GroundPart(draft);
  }

  Segment read(Row leg) {
    draft.evidence.add(leg.id(), leg);
    Mode mode = mode(leg);
    Way way = ground.fill(leg, roads.fill(leg, way(leg, mode, length(leg))));
    Optional<Amount> length = way.lengthKm();
    List<Row> modules = draft.about("modules", "leg", leg.id());
    boolean isProposed = leg.findText("status").filter("proposed"::equals).isPresent();
    if (isProposed) {
      draft.evidence.addAll(leg.id(), modules);
    }
    return new Segment(
        leg.id(),
        new Link(leg.text("from"), leg.text("to"), leg.flag("one_way") != Flag.YES),
        way,
        haul(leg, mode, length),
        isProposed ? throughputWhenBuilt(modules) : throughput(leg, mode),
        new Access(seasons.of(leg), borders.of(leg), law.onLeg(leg), control.ofLeg(leg.id())),
        isProposed ? Optional.of(construction(modules)) : Optional.empty());
  }

  static Mode mode(Row leg) {
    return Mode.valueOf(leg.text("mode").toUpperCase(Locale.ROOT));
  }

  static Optional<Amount> length(Row leg) {
    Optional<Amount> sinuosity = leg.findAmount("sinuosity");
    return leg.findAmount("length")
        .or(() -> leg.findAmount("straight").flatMap(km -> sinuosity.map(km::times)));
  }

  private static Way way(Row leg, Mode mode, Optional<Amount> length) {
    Optional<Amount> worst = leg.findAmount("worst_grade").map(grade -> grade.times(PERCENT));
    return new Way(
        mode,
        length,
        new Slope(leg.findAmount("rise"), leg.findAmount("fall"), worst, worst),
        leg.findText("surface").filter(surface -> !surface.equals("unknown")),
        leg.findAmount("width"),
        leg.findAmount("bridge_class"));
  }

  private Haul haul(Row leg, Mode mode, Optional<Amount> length) {
    Optional<Amount> hours =
        leg.findAmount("speed")
            .filter(kmPerHour -> kmPerHour.high() > 0)
            .flatMap(kmPerHour -> length.map(km -> km.dividedBy(kmPerHour)));
    return new Haul(
        leg.findAmount("cost").or(() -> mode.isDriven() ? freight(leg, length) : Optional.empty()),
        leg.findAmount("charges"),
        hours,
        hours.isPresent() ? Optional.empty() : leg.findAmount("transit"),
        leg.findAmount("risk").map(risk -> risk.times(PERCENT)));
  }

  private Optional<Amount> freight(Row leg, Optional<Amount> length) {
    Optional<Amount> rate = draft.vehicle.findAmount("freight");
    Optional<Amount> freight = rate.flatMap(usdPerTKm -> length.map(usdPerTKm::times));
    freight.ifPresent(f -> draft.evidence.add(leg.id(), draft.vehicle));
    return freight;
  }

  private static Throughput throughput(Row leg, Mode mode) {
    return new Throughput(
        mode.isDriven() ? leg.findAmount("vehicles") : Optional.empty(),
        leg.findAmount("capacity"));
  }

  private static Throughput throughputWhenBuilt(List<Row> modules) {
    return new Throughput(
        Optional.empty(),
        modules.stream()
            .map(row -> row.quantity("capacity"))
            .filter(capacity -> capacity.unit().isCompatibleWith(GROSS_PER_MONTH))
            .map(SegmentPart::perMonth)
            .reduce(Amount::plus));
  }

  private static Amount perMonth(Quantity capacity) {
    return capacity.in(GROSS_PER_MONTH).amount();
  }

  private static Construction construction(List<Row> modules) {
    return new Construction(
        modules.stream()
            .map(row -> row.amount("capex").times(USD_PER_MILLION))
            .reduce(Amount::plus),
        modules.stream().flatMap(row -> row.findAmount("life").stream()).reduce(Amount::hull),
        modules.stream()
            .flatMap(row -> row.findAmount("lead").stream())
            .map(years -> years.times(MONTHS_PER_YEAR))
            .reduce(Amount::hull));
  }
}
