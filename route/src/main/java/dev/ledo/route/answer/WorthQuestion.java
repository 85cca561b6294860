package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import dev.ledo.route.network.Reach;
import dev.ledo.route.network.Segment;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;

/// Finds what one more vehicle, day or tonne of room would add, by widening and flowing on.
///
/// Room is looked at where there is some, and at places on a way: a place at a dead end could take
/// goods aside and give them back, but nobody would build it there.
final class WorthQuestion {

  private static final String STEP = "worth";
  private static final End END = End.MIDDLE;

  private final Situation situation;
  private final YearGraph graph;
  private final YearFlow flow;
  private final List<Worth> found = new ArrayList<>();

  WorthQuestion(Situation situation, Trade trade) {
    this.situation = situation;
    graph = YearGraph.of(situation, trade, END, Stores.AS_GIVEN);
    flow = new YearFlow(situation, graph);
  }

  /// All that would add something, most first.
  List<Worth> answer(Progress progress) {
    progress.started(STEP);
    for (Segment segment : situation.network.segments()) {
      if (progress.isCancelled()) {
        throw new CancellationException(STEP);
      }
      if (situation.passage.findBar(segment).isEmpty()) {
        weigh(segment);
      }
    }
    Set<String> onWays = Reach.of(situation.network, situation.corridor);
    situation.network.nodes().stream()
        .filter(node -> node.store().isPresent() || onWays.contains(node.id()))
        .forEach(node -> note(Worth.Kind.STORE_TONNE, node.id(), Optional.empty(), month -> 1));
    found.sort(Comparator.comparingDouble((Worth worth) -> -worth.gainT()));
    progress.finished(STEP);
    return List.copyOf(found);
  }

  private void weigh(Segment segment) {
    boolean byVehicles = isBoundByVehicles(segment);
    double load = byVehicles ? situation.capacities.tonnesPerVehicleDay(END) : 0;
    if (byVehicles) {
      note(
          Worth.Kind.VEHICLE_A_DAY,
          segment.id(),
          Optional.empty(),
          month -> load * month.minLength() * share(segment, month));
    } else if (segment.throughput().tonnesPerMonth().isPresent()) {
      note(
          Worth.Kind.TONNE_A_MONTH, segment.id(), Optional.empty(), month -> share(segment, month));
    }
    for (Month month : Situation.YEAR) {
      if (byVehicles && share(segment, month) > 0) {
        note(Worth.Kind.TRUCK_DAY, segment.id(), Optional.of(month), _ -> load);
      }
      if (share(segment, month) < 1 && situation.passage.passes(segment, END)) {
        note(Worth.Kind.OPEN_DAY, segment.id(), Optional.of(month), at -> moreOfADay(segment, at));
      }
    }
  }

  private boolean isBoundByVehicles(Segment segment) {
    boolean counts =
        segment.way().mode().isDriven() && segment.throughput().vehiclesPerDay().isPresent();
    double limit =
        segment.throughput().tonnesPerMonth().map(END::capacity).orElse(Double.POSITIVE_INFINITY);
    return counts && situation.capacities.tonnes(segment, Month.JANUARY, 1, END) < limit;
  }

  private double share(Segment segment, Month month) {
    return situation.passage.openShare(segment, month, END);
  }

  private double moreOfADay(Segment segment, Month month) {
    double share = share(segment, month);
    double more = Math.min(1, share + 1.0 / month.minLength());
    return situation.capacities.tonnes(segment, month, more, END)
        - situation.capacities.tonnes(segment, month, share, END);
  }

  private void note(
      Worth.Kind kind, String id, Optional<Month> month, ToDoubleFunction<Month> more) {
    CutPart.Kind part = kind == Worth.Kind.STORE_TONNE ? CutPart.Kind.STORE : CutPart.Kind.SEGMENT;
    List<Integer> arcs =
        graph.find(part, id, month).stream()
            .filter(arc -> Double.isFinite(more.applyAsDouble(graph.part(arc).month())))
            .toList();
    double gain =
        flow.gain(
            arcs, arcs.stream().map(arc -> more.applyAsDouble(graph.part(arc).month())).toList());
    if (gain > 0) {
      found.add(new Worth(kind, id, month, gain));
    }
  }
}
