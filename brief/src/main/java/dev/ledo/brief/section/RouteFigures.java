package dev.ledo.brief.section;

import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.brief.trace.Shown;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// Figures of a corridor, each with its origin: the method, and the rows of the ways, places and
/// vehicle it stands on.
final class RouteFigures {

  static final Unit PER_MONTH = Unit.of("t/month");
  static final Unit PER_YEAR = Unit.of("t/yr");
  static final Unit TONNES = Unit.of("t");
  static final Unit PER_TONNE = Unit.of("USD/t");
  static final Unit DAYS = Unit.of("d");
  static final Unit KM = Unit.of("km");
  static final Unit PERCENT = Unit.of("%");

  /// There is none.
  static final Cell NO_WAY =
      new Cell(new Text(List.of(new Piece.Mark(Tone.BAD, "no way"))), "no way");

  private static final double HUNDRED = 100;
  private static final int WHOLE = 7;
  private static final Text UNKNOWN_NUMBER = Text.plain("an unknown number of");
  private static final String METHOD = ", docs/methods/route-network.md";

  private final Setting setting;
  private final CorridorResult result;
  private final RouteWords words;

  RouteFigures(Setting setting, CorridorResult result) {
    this.setting = setting;
    this.result = result;
    this.words = new RouteWords(setting, result);
  }

  /// The corridors of a setting, in order of the case.
  static List<RouteFigures> all(Setting setting) {
    return setting.study().route().corridors().stream()
        .map(result -> new RouteFigures(setting, result))
        .toList();
  }

  Setting setting() {
    return setting;
  }

  CorridorResult result() {
    return result;
  }

  CorridorReading reading() {
    return result.reading();
  }

  Network network() {
    return reading().network();
  }

  RouteWords words() {
    return words;
  }

  /// A place on the page, or a file, of this corridor alone.
  String id(String part) {
    return "route-" + part + "-" + reading().id();
  }

  /// A segment of the network.
  Segment segment(String id) {
    return network().findSegment(id).orElseThrow();
  }

  /// A figure, and the parts of the network that it stands on besides the corridor's own row and
  /// vehicle.
  Num figure(String what, Quantity quantity, String method, Collection<String> parts) {
    return setting
        .trace()
        .computed(what + ", " + reading().name(), quantity, method + METHOD, rows(parts));
  }

  /// The rows of the corridor, its vehicle and parts of its network.
  List<Row> rows(Collection<String> parts) {
    Stream<Row> own =
        Stream.concat(Stream.of(reading().row()), evidence(reading().corridor().vehicle().id()));
    return Stream.concat(own, parts.stream().flatMap(this::evidence)).distinct().toList();
  }

  /// Of a part of the network, or of a module that the network does not hold.
  private Stream<Row> evidence(String id) {
    List<Row> rows = reading().evidence().of(id);
    return rows.isEmpty() ? setting.view().find("modules", id).stream() : rows.stream();
  }

  /// All segments of the network.
  List<String> everySegment() {
    return network().segments().stream().map(Segment::id).toList();
  }

  /// A range as a figure; empty if nothing known limits it above.
  Optional<Num> range(String what, Estimate estimate, Unit unit, Collection<String> parts) {
    if (!Double.isFinite(estimate.high())) {
      return Optional.empty();
    }
    Quantity quantity = new Quantity(between(estimate.low(), estimate.high()), unit);
    return Optional.of(figure(what, quantity, "at both ends of all ranges", parts));
  }

  /// The middle as a figure; empty if it is not known.
  Optional<Num> middle(String what, Estimate estimate, Unit unit, Collection<String> parts) {
    return estimate.middle().isPresent()
        ? Optional.of(
            figure(
                what + ", middle",
                Quantity.of(estimate.middle().getAsDouble(), unit),
                "with all ranges at their middle",
                parts))
        : Optional.empty();
  }

  /// The middle of what is not exact.
  Optional<Num> middleOfRange(String what, Estimate estimate, Unit unit, Collection<String> parts) {
    return estimate.isExact() ? Optional.empty() : middle(what, estimate, unit, parts);
  }

  /// A range as a cell; unknown if it may be anything.
  Cell cell(String what, Estimate estimate, Unit unit, Collection<String> parts) {
    return num(what, estimate, unit, parts).map(Cell::of).orElse(Cell.UNKNOWN);
  }

  /// A range, or what it is at least; empty if it may be anything.
  private Optional<Num> num(String what, Estimate estimate, Unit unit, Collection<String> parts) {
    if (Double.isFinite(estimate.high())) {
      return range(what, estimate, unit, parts);
    }
    if (!(estimate.low() > 0) || !Double.isFinite(estimate.low())) {
      return Optional.empty();
    }
    Quantity least = new Quantity(new Amount.Above(estimate.low()), unit);
    return Optional.of(figure(what, least, "at the low end; the high end is not known", parts));
  }

  /// The middle as a cell.
  Cell middleCell(String what, Estimate estimate, Unit unit, Collection<String> parts) {
    return middle(what, estimate, unit, parts).map(Cell::of).orElse(Cell.UNKNOWN);
  }

  /// A range in the run of a text, without its unit, which the text names: `0–900` or `an unknown
  /// number of`.
  Text said(String what, Estimate estimate, Unit unit, Collection<String> parts) {
    return num(what, estimate, unit, parts)
        .map(num -> Text.of("{}", num.bare()))
        .orElse(UNKNOWN_NUMBER);
  }

  /// A range of whole numbers in the run of a text, none of them rounded.
  Text whole(String what, Estimate estimate, Collection<String> parts) {
    return range(what, estimate, Unit.ONE, parts)
        .map(num -> {
          Amount amount = between(estimate.low(), estimate.high());
          return Text.of("{}", new Num(num.href(), Shown.amount(amount, WHOLE), "", num.exact()));
        })
        .orElseGet(() -> said(what, estimate, Unit.ONE, parts));
  }

  /// A figure that is reckoned at the middle of all ranges only.
  Num atMiddle(String what, double value, Unit unit, Collection<String> parts) {
    return figure(what, Quantity.of(value, unit), "with all ranges at their middle", parts);
  }

  /// What a way takes: money, days, and the risk that it does not arrive.
  Text takes(PricedRoute priced) {
    List<String> way = priced.route().segments();
    Text risk =
        risk("risk of losing a load", priced)
            .map(num -> Text.of("a risk of {} %", num.bare()))
            .orElse(Text.of("an unknown risk"));
    return Text.of(
        "{} USD/t, {} days under way, {} that a load is lost",
        said("cost of the way", priced.moneyPerT(), PER_TONNE, way),
        said("days under way", priced.days(), DAYS, way),
        risk);
  }

  /// The risk of losing a load, in per cent; empty if it may be anything from none to all.
  Optional<Num> risk(String what, PricedRoute priced) {
    return knowsRisk(priced)
        ? num(what, percent(priced.lossProbability()), PERCENT, priced.route().segments())
        : Optional.empty();
  }

  /// Whether anything is known of the risk of losing a load. A stretch of which nobody tells it may
  /// lose none or all.
  static boolean knowsRisk(PricedRoute priced) {
    return priced.lossProbability().low() > 0 || priced.lossProbability().high() < 1;
  }

  /// The driven stretches of a way of whose grades neither the case nor heights tell.
  List<String> withoutGrade(PricedRoute priced) {
    return priced.route().segments().stream().filter(id -> lacksGrade(segment(id))).toList();
  }

  /// Whether wheels go over it and nobody tells how steep it is.
  static boolean lacksGrade(Segment segment) {
    return segment.way().mode().isDriven() && segment.way().slope().worstUp().isEmpty();
  }

  /// A count of things.
  Num count(String what, int number, Collection<String> parts) {
    return figure(what, Quantity.of((double) number, Unit.ONE), "counted", parts);
  }

  /// A probability in per cent.
  static Estimate percent(Estimate share) {
    return scaled(share, HUNDRED);
  }

  /// An estimate in another unit.
  static Estimate scaled(Estimate estimate, double factor) {
    return new Estimate(
        estimate.low() * factor,
        estimate.middle().isPresent()
            ? OptionalDouble.of(estimate.middle().getAsDouble() * factor)
            : estimate.middle(),
        estimate.high() * factor);
  }

  /// A range; exact if its ends are the same.
  static Amount between(double low, double high) {
    return low < high ? Amount.between(low, high) : Amount.of(low);
  }
}
