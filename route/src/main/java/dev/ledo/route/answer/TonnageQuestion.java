package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import dev.ledo.route.network.Store;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds how much can move in a year.
final class TonnageQuestion {

  private static final String STEP = "tonnage";

  private final Situation situation;
  private final Trade trade;

  TonnageQuestion(Situation situation, Trade trade) {
    this.situation = situation;
    this.trade = trade;
  }

  YearTonnage answer(Progress progress) {
    progress.started(STEP);
    Map<End, YearFlow> given = flows(Stores.AS_GIVEN, progress);
    Map<End, YearFlow> alone = flows(Stores.NONE, progress);
    Map<End, YearFlow> boundless = flows(Stores.BOUNDLESS, progress);
    YearFlow middle = of(given, End.MIDDLE);
    progress.finished(STEP);
    return new YearTonnage(
        estimate(given),
        estimate(alone),
        estimate(boundless),
        Situation.YEAR.stream().map(month -> month(month, alone, middle)).toList(),
        Optional.of(middle.cutNearSource()).filter(cut -> !middle.isUnlimited()),
        Optional.of(middle.cutNearSink())
            .filter(cut -> !middle.isUnlimited() && !cut.equals(middle.cutNearSource())),
        gaps());
  }

  private Map<End, YearFlow> flows(Stores stores, Progress progress) {
    var flows = new EnumMap<End, YearFlow>(End.class);
    for (End end : End.values()) {
      if (progress.isCancelled()) {
        throw new CancellationException(STEP);
      }
      flows.put(end, new YearFlow(situation, YearGraph.of(situation, trade, end, stores)));
    }
    return flows;
  }

  private static YearFlow of(Map<End, YearFlow> flows, End end) {
    return Optional.ofNullable(flows.get(end)).orElseThrow();
  }

  private static Estimate estimate(Map<End, YearFlow> flows) {
    return Estimate.ofCapacity(end -> of(flows, end).tonnes());
  }

  private MonthTonnage month(Month month, Map<End, YearFlow> alone, YearFlow middle) {
    double delivered = middle.delivered().getOrDefault(month, 0.0);
    return new MonthTonnage(
        month,
        Estimate.ofCapacity(end -> alone(of(alone, end), month, end)),
        Double.isFinite(delivered) ? OptionalDouble.of(delivered) : OptionalDouble.empty());
  }

  /// A year without limit does not say which of its months has one: then the month is asked alone.
  private double alone(YearFlow year, Month month, End end) {
    if (!year.isUnlimited()) {
      return year.delivered().getOrDefault(month, 0.0);
    }
    OpenShares only =
        (segment, when) -> when == month ? situation.passage.openShare(segment, when, end) : 0;
    return new YearFlow(situation, YearGraph.of(situation, trade, end, Stores.NONE, only)).tonnes();
  }

  private List<Gap> gaps() {
    Stream<Gap> segments =
        situation.network.segments().stream()
            .filter(segment -> situation.passage.findBar(segment).isEmpty())
            .flatMap(segment ->
                Stream.concat(situation.capacities.gaps(segment), situation.passage.gaps(segment)));
    Stream<Gap> stores =
        situation.network.nodes().stream()
            .filter(
                node -> node.store().map(Store::capacityT).filter(Optional::isEmpty).isPresent())
            .map(node -> new Gap(node.id(), Figure.STORE_CAPACITY));
    return Stream.of(segments, stores).flatMap(Function.identity()).distinct().toList();
  }
}
