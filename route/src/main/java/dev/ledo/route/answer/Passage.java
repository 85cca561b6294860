package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a segment can be passed, by law, border, bridge and month.
final class Passage {

  private final Corridor corridor;
  private final Map<String, Node> nodes;

  Passage(Network network, Corridor corridor) {
    this.corridor = corridor;
    nodes = network.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
  }

  /// Why a segment cannot be used at either end of the ranges; empty if it can.
  Optional<Bar> findBar(Segment segment) {
    return findLaw(segment)
        .map(rule -> new Bar(segment.id(), Bar.Reason.FORBIDDEN, rule))
        .or(() -> findBorder(segment))
        .or(() -> findShunned(segment))
        .or(() -> findMissing(segment))
        .or(() -> findBridge(segment));
  }

  private Optional<String> findLaw(Segment segment) {
    return Stream.of(
            segment.access().forbiddenBy(), rule(segment.link().from()), rule(segment.link().to()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> rule(String node) {
    return Optional.ofNullable(nodes.get(node)).flatMap(Node::forbiddenBy);
  }

  private Optional<Bar> findBorder(Segment segment) {
    Border border = segment.access().border();
    boolean crosses = border == Border.UNKNOWN || corridor.terms().admitted().contains(border);
    return crosses
        ? Optional.empty()
        : Optional.of(new Bar(segment.id(), Bar.Reason.BORDER, border.word()));
  }

  private Optional<Bar> findShunned(Segment segment) {
    return Stream.of(segment.link().from(), segment.link().to())
        .filter(corridor::shuns)
        .findFirst()
        .map(node -> new Bar(segment.id(), Bar.Reason.SHUNNED, node));
  }

  private Optional<Bar> findMissing(Segment segment) {
    boolean stands = segment.exists() || corridor.terms().built().contains(segment.id());
    return stands ? Optional.empty() : Optional.of(new Bar(segment.id(), Bar.Reason.NOT_BUILT, ""));
  }

  private Optional<Bar> findBridge(Segment segment) {
    return bears(segment, End.OPTIMISTIC)
        ? Optional.empty()
        : Optional.of(
            new Bar(
                segment.id(),
                Bar.Reason.BRIDGE,
                segment.way().bridgeClassT().map(Amount::toString).orElse("") + " t"));
  }

  private boolean bears(Segment segment, End end) {
    Optional<Amount> gross = corridor.vehicle().grossT();
    Optional<Amount> bridge = segment.way().bridgeClassT();
    return !segment.way().mode().isDriven()
        || gross.isEmpty()
        || bridge.isEmpty()
        || end.cost(gross.get()) <= end.capacity(bridge.get());
  }

  /// Whether a segment can be used, its months apart.
  boolean passes(Segment segment, End end) {
    boolean crosses =
        segment.access().border() != Border.UNKNOWN
            || end.isUnknownOpen(corridor.terms().unknownIsOpen());
    return crosses && findBar(segment).isEmpty() && bears(segment, end);
  }

  /// Share of a month in which a segment can be used, 0..1; of a chance, the share to expect at the
  /// middle, and all or nothing at the ends.
  double openShare(Segment segment, Month month, End end) {
    return passes(segment, end) ? share(segment.access().season().in(month), end) : 0;
  }

  private double share(MonthState state, End end) {
    return switch (state) {
      case MonthState.Open() -> 1;
      case MonthState.Closed() -> 0;
      case MonthState.Unknown() -> end.isUnknownOpen(corridor.terms().unknownIsOpen()) ? 1 : 0;
      case MonthState.Restricted(Amount share) -> end.capacity(share);
      case MonthState.Chance(Amount probability) ->
          switch (end) {
            case OPTIMISTIC -> probability.high() > 0 ? 1 : 0;
            case MIDDLE -> probability.mid();
            case PESSIMISTIC -> probability.low() == 1 ? 1 : 0;
          };
    };
  }

  /// Whether a segment can be used in any of some months.
  boolean isOpen(Segment segment, List<Month> months, End end) {
    return months.stream().anyMatch(month -> openShare(segment, month, end) > 0);
  }

  /// What nobody has said of the passage of a segment.
  Stream<Gap> gaps(Segment segment) {
    Stream.Builder<Gap> gaps = Stream.builder();
    if (segment.access().border() == Border.UNKNOWN) {
      gaps.add(new Gap(segment.id(), Figure.BORDER_STATE));
    }
    if (segment.access().season().months().stream()
        .anyMatch(MonthState.Unknown.class::isInstance)) {
      gaps.add(new Gap(segment.id(), Figure.MONTHLY_STATE));
    }
    boolean driven = segment.way().mode().isDriven();
    if (driven
        && corridor.vehicle().grossT().isPresent()
        && segment.way().bridgeClassT().isEmpty()) {
      gaps.add(new Gap(segment.id(), Figure.BRIDGE_CLASS));
    }
    return gaps.build();
  }
}
