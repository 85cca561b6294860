package dev.ledo.route.answer;

import dev.ledo.core.Amount;
import dev.ledo.core.Progress;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Undertaking;
import dev.ledo.route.network.Vehicle;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Answers to the questions about a corridor.
///
/// All hold for the day, the vehicle and the terms of the corridor. A segment that law forbids is
/// in no answer. Methods that take a [Progress] throw a
/// [java.util.concurrent.CancellationException] when it says to stop.
///
/// @see docs/methods/route-network.md
public final class Answers {

  private final Network network;
  private final Corridor corridor;
  private final Situation situation;

  /// @throws IllegalArgumentException if an end of the corridor is no node of the network
  public Answers(Network network, Corridor corridor) {
    this.network = network;
    this.corridor = corridor;
    situation = new Situation(network, corridor);
  }

  /// Segments left out of every answer, with the reason.
  public List<Bar> bars() {
    return situation.bars();
  }

  /// The best route by a criterion over segments that are open in any month.
  ///
  /// @return empty if there is none even at the optimistic end
  public Optional<BestRoute> findBest(Criterion criterion) {
    return new BestRoutes(situation, Situation.YEAR).find(criterion);
  }

  /// The best route by a criterion in a month.
  ///
  /// @return empty if there is none even at the optimistic end
  public Optional<BestRoute> findBest(Criterion criterion, Month month) {
    return new BestRoutes(situation, List.of(month)).find(criterion);
  }

  /// The best routes that differ, at one reading of the ranges.
  public Alternatives alternatives(Alternatives.Wish wish, End end, Progress progress) {
    return new AlternativeSearch(situation, wish, end).find(Situation.YEAR, progress);
  }

  /// The routes that are not dominated in money, days and risk, at one reading of the ranges.
  ///
  /// @param tolerance 0 for all; ε to keep one within (1+ε) of each
  public ParetoRoutes pareto(End end, double tolerance, Progress progress) {
    return new ParetoSearch(situation, end).find(Situation.YEAR, tolerance, progress);
  }

  /// How much can move by month and in the year, and what limits it.
  public YearTonnage tonnage(Trade trade, Progress progress) {
    return new TonnageQuestion(situation, trade).answer(progress);
  }

  /// What one more vehicle a day, truck-day, open day or tonne of room would add, most first.
  public List<Worth> worths(Trade trade, Progress progress) {
    return new WorthQuestion(situation, trade).answer(progress);
  }

  /// What the closing of each segment would cost, most first.
  public List<Criticality> criticality(Trade trade, Progress progress) {
    return new CriticalityQuestion(situation, trade).answer(progress);
  }

  /// The cheapest way to move a tonnage with the fleet there is.
  ///
  /// @throws dev.ledo.highs.HighsUnavailable if the solver cannot be used here
  public HaulPlan haul(HaulOrder order, End end, Progress progress) {
    return new HaulQuestion(situation, order).answer(end, progress);
  }

  /// How many vehicles carry a tonnage each month over the driven segments of a route.
  ///
  /// @return empty if none is driven, or the payload or the days of loading or unloading are
  ///   unknown
  /// @throws IllegalArgumentException if a segment of the route is not in the network
  public Optional<FleetNeed> findFleetNeed(Route route, Amount tPerMonth) {
    var stretch = new DrivenStretch(segments(route).toList(), situation.prices);
    return stretch.isThere()
        ? FleetNeed.of(corridor.vehicle(), stretch, tPerMonth)
        : Optional.empty();
  }

  /// Whether somebody tells what the carriage of a tonne over a segment costs: its own row, or what
  /// a vehicle costs by day and kilometre.
  public static boolean tellsFreight(Segment segment, Vehicle vehicle) {
    return new Prices(vehicle).freight(segment, End.MIDDLE).isPresent();
  }

  /// What a route takes at all ends of the ranges.
  ///
  /// @throws IllegalArgumentException if a segment of the route is not in the network
  public PricedRoute price(Route route) {
    return situation.price(route, segments(route).toList());
  }

  private Stream<Segment> segments(Route route) {
    return route.segments().stream()
        .map(id ->
            network
                .findSegment(id)
                .orElseThrow(() -> new IllegalArgumentException("no segment " + id)));
  }

  /// How few closures leave no way, at one reading of the ranges.
  public FewestClosures fewestClosures(End end) {
    return new ClosureQuestion(situation, Situation.YEAR, end).answer();
  }

  /// Ids of all actors with a claim to a part of the network on the day of the question, in order.
  public List<String> actors() {
    return List.copyOf(new Control(network, corridor).actors());
  }

  /// What is left without what an actor holds, contests or claims.
  ///
  /// @param forms in which of these it stands to what is left out
  public WithoutActor without(String actor, Set<ControlForm> forms, Trade trade) {
    return new ActorQuestion(network, corridor, trade).answer(actor, forms);
  }

  /// Through whose hands a route goes, in its order.
  public List<Holding> hands(Route route) {
    return new Control(network, corridor).along(route);
  }

  /// Which undertakings let more through at what cost, each of these sets more than the one before.
  ///
  /// @param undertakings those there are; of more than ten only all together are tried
  public List<Opening> openings(List<Undertaking> undertakings, Trade trade, Progress progress) {
    return new OpeningQuestion(network, corridor, undertakings, trade).answer(progress);
  }

  /// What it costs not to pass the nodes that the terms shun.
  ///
  /// @param actors ids of those without whom a way is asked for
  /// @return empty if they shun no node of the network but the corridor's own ends
  public Optional<Bypass> findBypass(List<String> actors, Trade trade) {
    return new BypassQuestion(network, corridor, trade).answer(actors);
  }

  /// Ids of the segments to be built without which another one leads nowhere: the cheapest set of
  /// which none can be left out; empty if it needs none, or serves with none.
  public Set<String> companions(String segment) {
    return new CompanionQuestion(network, corridor).answer(segment);
  }

  /// What a segment to be built would cost and bring.
  ///
  /// @throws IllegalArgumentException if there is no such segment or it exists
  /// @throws dev.ledo.highs.HighsUnavailable if the solver cannot be used here
  public BuildCase build(String segment, HaulOrder order, BuildTerms terms, Progress progress) {
    return new BuildQuestion(network, corridor, order, terms).answer(segment, progress);
  }

  /// What may move, over many draws of which segments are open.
  public Outlook outlook(Outlook.Wish wish, Trade trade, Progress progress) {
    return new OutlookQuestion(situation, wish, trade).answer(progress);
  }
}
