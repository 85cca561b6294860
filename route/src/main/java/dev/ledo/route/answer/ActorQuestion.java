package dev.ledo.route.answer;

import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import java.util.List;
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
        Detour.between(with, without),
        Estimate.ofCapacity(end -> YearFlow.tonnes(without, trade, end)),
        new TonnesLost(with, trade).withOnly(without.passable()));
  }
}
