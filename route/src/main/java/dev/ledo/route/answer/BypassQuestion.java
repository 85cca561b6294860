package dev.ledo.route.answer;

import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds what it costs not to pass the nodes that a question shuns.
final class BypassQuestion {

  private static final Set<ControlForm> HELD = Set.of(ControlForm.HELD);

  private final Network network;
  private final Corridor corridor;
  private final Corridor free;
  private final Trade trade;

  BypassQuestion(Network network, Corridor corridor, Trade trade) {
    this.network = network;
    this.corridor = corridor;
    this.free = corridor.with(corridor.terms().withShunned(Set.of()));
    this.trade = trade;
  }

  /// The price of shunning.
  ///
  /// @param actors ids of those asked of
  /// @return empty if no node of the network is shunned
  Optional<Bypass> answer(List<String> actors) {
    List<String> nodes = network.nodes().stream().map(Node::id).filter(corridor::shuns).toList();
    return nodes.isEmpty() ? Optional.empty() : Optional.of(answer(nodes, actors));
  }

  private Bypass answer(List<String> nodes, List<String> actors) {
    var through = new Situation(network, free);
    var kept = new Situation(network, corridor);
    return new Bypass(
        nodes,
        Stream.of(Criterion.values())
            .flatMap(each -> new BestRoutes(through, Situation.YEAR).find(each).stream())
            .toList(),
        Detour.between(through, kept),
        Estimate.ofCapacity(end -> YearFlow.tonnes(through, trade, end)),
        new TonnesLost(through, trade).withOnly(kept.passable()),
        actors.stream().flatMap(actor -> onlyThrough(actor).stream()).toList());
  }

  private Optional<WithoutActor> onlyThrough(String actor) {
    WithoutActor today = new ActorQuestion(network, corridor, trade).answer(actor, HELD);
    WithoutActor through = new ActorQuestion(network, free, trade).answer(actor, HELD);
    return hasWay(through) && !hasWay(today) ? Optional.of(through) : Optional.empty();
  }

  private static boolean hasWay(WithoutActor without) {
    return without.findDetour(Criterion.MONEY).flatMap(Detour::route).isPresent();
  }
}
