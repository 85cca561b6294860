package dev.ledo.route.answer;

import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what is left without an actor.
final class ActorQuestion {

  private final Network network;
  private final Corridor corridor;
  private final Trade trade;
  private final Control control;

  ActorQuestion(Network network, Corridor corridor, Trade trade) {
    this.network = network;
    this.corridor = corridor;
    this.trade = trade;
    control = new Control(network, corridor);
  }

  WithoutActor answer(String actor, Set<ControlForm> forms) {
    var with = new Situation(network, corridor);
    var without = new Situation(control.without(actor, forms), corridor);
    List<String> nodes = control.nodes(actor, forms);
    return new WithoutActor(
        actor,
        forms,
        Stream.concat(
                control.segments(actor, forms).stream(),
                nodes.stream().filter(node -> !control.isEnd(node)))
            .toList(),
        nodes.stream().filter(control::isEnd).toList(),
        detours(with, without),
        Estimate.ofCapacity(end ->
            new YearFlow(without, YearGraph.of(without, trade, end, Stores.AS_GIVEN)).tonnes()));
  }

  private static List<Detour> detours(Situation with, Situation without) {
    var detours = new ArrayList<Detour>();
    for (Criterion criterion : Criterion.values()) {
      new BestRoutes(with, Situation.YEAR)
          .find(criterion)
          .ifPresent(best -> {
            Optional<BestRoute> rest = new BestRoutes(without, Situation.YEAR).find(criterion);
            detours.add(new Detour(criterion, rest, more(best, rest)));
          });
    }
    return detours;
  }

  private static Estimate more(BestRoute with, Optional<BestRoute> without) {
    return Estimate.ofEither(end ->
        without
            .map(rest -> more(value(with, end), value(rest, end)))
            .orElse(Double.POSITIVE_INFINITY));
  }

  private static double more(double before, double after) {
    return Double.isInfinite(after) ? after : after - before;
  }

  private static double value(BestRoute route, End end) {
    return switch (end) {
      case OPTIMISTIC -> route.best().low();
      case MIDDLE -> route.best().middle().orElse(Double.POSITIVE_INFINITY);
      case PESSIMISTIC -> route.best().high();
    };
  }
}
