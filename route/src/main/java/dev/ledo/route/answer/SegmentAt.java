package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Access;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Haul;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Season;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Throughput;
import dev.ledo.route.network.Way;
import java.util.Optional;

/// A segment narrowed to one end of its own ranges, so that a network may be read at another.
///
/// Of what is unknown, capacity, border and months are open without limit at the optimistic end and
/// shut at the pessimistic one; money, days and risk stay unknown.
final class SegmentAt {

  private final End end;

  private SegmentAt(End end) {
    this.end = end;
  }

  /// @param end not the middle, at which the question says what the unknown is
  static Segment of(Segment segment, End end) {
    if (end == End.MIDDLE) {
      throw new IllegalArgumentException("a segment is narrowed to an end of its ranges");
    }
    var at = new SegmentAt(end);
    return segment
        .with(at.way(segment.way()))
        .with(at.haul(segment.haul()))
        .with(at.throughput(segment.throughput()))
        .with(at.access(segment.access()));
  }

  /// A network of which only what a passage costs, in money, time and risk, is narrowed.
  static Network withCosts(Network network, End end) {
    var at = new SegmentAt(end);
    return new Network(
        network.nodes(),
        network.segments().stream()
            .map(each -> each.with(at.length(each.way())).with(at.haul(each.haul())))
            .toList(),
        network.money());
  }

  private boolean isBest() {
    return end == End.OPTIMISTIC;
  }

  private Optional<Amount> cost(Optional<Amount> told) {
    return told.map(end::cost).map(Amount::of);
  }

  private Optional<Amount> capacity(Optional<Amount> told) {
    return told.map(end::capacity).map(Amount::of);
  }

  private Way way(Way way) {
    return new Way(
        way.mode(),
        cost(way.lengthKm()),
        way.slope(),
        way.surface(),
        way.widthM(),
        capacity(way.bridgeClassT()));
  }

  private Way length(Way way) {
    return way.lengthKm().map(end::cost).map(Amount::of).map(way::withLength).orElse(way);
  }

  /// Freight and hours that are not told may follow from the vehicle, and stay so.
  private Haul haul(Haul haul) {
    return new Haul(
        cost(haul.freightPerT()),
        cost(haul.chargesPerT()),
        cost(haul.hours()),
        cost(haul.days()),
        cost(haul.lossProbability()));
  }

  private Throughput throughput(Throughput told) {
    if (told.isUnknown()) {
      return isBest() ? Throughput.UNLIMITED : Throughput.ofTonnes(Amount.of(0));
    }
    return new Throughput(capacity(told.vehiclesPerDay()), capacity(told.tonnesPerMonth()));
  }

  private Access access(Access access) {
    Season season = new Season(access.season().months().stream().map(this::month).toList());
    Border unknown = isBest() ? Border.OPEN : Border.SHUT;
    return access.with(season).with(access.border() == Border.UNKNOWN ? unknown : access.border());
  }

  private MonthState month(MonthState state) {
    return switch (state) {
      case MonthState.Open() -> state;
      case MonthState.Closed() -> state;
      case MonthState.Unknown() -> isBest() ? MonthState.OPEN : MonthState.CLOSED;
      case MonthState.Restricted(Amount share) ->
          new MonthState.Restricted(Amount.of(end.capacity(share)));
      case MonthState.Chance(Amount probability) ->
          (isBest() ? probability.high() > 0 : probability.low() == 1)
              ? MonthState.OPEN
              : MonthState.CLOSED;
    };
  }
}
