package dev.ledo.route;

import dev.ledo.core.Amount;
import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.highs.HighsUnavailable;
import dev.ledo.route.answer.Alternatives;
import dev.ledo.route.answer.Answers;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.BuildCase;
import dev.ledo.route.answer.BuildTerms;
import dev.ledo.route.answer.Bypass;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.End;
import dev.ledo.route.answer.HaulOrder;
import dev.ledo.route.answer.HaulPlan;
import dev.ledo.route.answer.HaulRange;
import dev.ledo.route.answer.LeanMonths;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.Outlook;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.answer.Route;
import dev.ledo.route.answer.Trade;
import dev.ledo.route.answer.WithoutActor;
import dev.ledo.route.answer.YearTonnage;
import dev.ledo.route.network.ControlForm;
import dev.ledo.route.network.Corridor;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Network;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.RoadBetween;
import dev.ledo.route.reading.RouteCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks everything about one corridor.
final class CorridorStudy {

  /// The yearly tonnage and its cut are asked of the ways alone, not of what the mine gives.
  private static final Trade TRADE = Trade.FREE;

  private static final double PARETO_TOLERANCE = 0.02;
  private static final int MOST_EXAMINED = 5_000;
  private static final int DRAWS = 1_000;

  private final CorridorReading reading;
  private final RouteOptions options;
  private final Progress progress;
  private final Network network;
  private final Corridor corridor;
  private final Answers answers;
  private final List<Problem> problems;
  private final Rounds rounds;

  CorridorStudy(
      CorridorReading reading, RoadBetween roads, RouteOptions options, Progress progress) {
    this.rounds = new Rounds(reading, roads);
    this.reading = reading;
    this.options = options;
    this.progress = progress;
    this.network = reading.network();
    this.corridor = reading.corridor();
    this.answers = new Answers(network, corridor);
    this.problems = new ArrayList<>(reading.problems());
  }

  CorridorResult run() {
    CorridorResult.Ways ways = ways();
    Optional<MainRoute> main = ways.find(Criterion.MONEY).map(this::main);
    CorridorResult.Limits limits = limits();
    List<Avoidance> avoidances =
        reading.avoid().stream().flatMap(actor -> avoidances(actor, main)).toList();
    Optional<Bypass> bypass = answers.findBypass(reading.avoid(), TRADE);
    CorridorResult.Works works =
        corridor.targetTPerMonth().map(this::works).orElse(CorridorResult.Works.NONE);
    return new CorridorResult(reading, ways, main, limits, avoidances, bypass, works, problems);
  }

  private CorridorResult.Ways ways() {
    List<BestRoute> best =
        Stream.of(Criterion.values()).flatMap(each -> answers.findBest(each).stream()).toList();
    boolean isThereAtMiddle =
        best.stream()
            .filter(each -> each.criterion() == Criterion.MONEY)
            .anyMatch(each -> each.atMiddle().isPresent());
    End end = isThereAtMiddle ? End.MIDDLE : End.OPTIMISTIC;
    var wish =
        new Alternatives.Wish(
            Criterion.MONEY, reading.alternatives(), options.mostShared(), MOST_EXAMINED);
    return new CorridorResult.Ways(
        best,
        answers.alternatives(wish, end, progress),
        answers.pareto(end, PARETO_TOLERANCE, progress));
  }

  private MainRoute main(BestRoute cheapest) {
    PricedRoute priced = cheapest.shown();
    List<Segment> segments = segments(priced.route());
    Closure closure = Closure.of(segments);
    Optional<Amount> target = corridor.targetTPerMonth();
    return new MainRoute(
        priced,
        answers.hands(priced.route()),
        new WaySeason(
            closure,
            target.map(tonnes -> WaySeason.Bridging.of(closure, tonnes)).orElse(List.of()),
            alone(corridor, segments)),
        target.flatMap(tonnes -> answers.findFleetNeed(priced.route(), tonnes)),
        ModePart.split(priced.route(), segments).stream().map(this::part).toList(),
        RouteProfile.of(priced.route().nodes(), segments, reading.grounds()));
  }

  /// What these segments let through by month if there are no others.
  private List<MonthTonnage> alone(Corridor asked, List<Segment> segments) {
    var way = new Network(network.nodes(), segments, network.money());
    return new Answers(way, asked).tonnage(TRADE, progress).months();
  }

  private ModePart part(Route piece) {
    List<Segment> segments = segments(piece);
    Corridor asked = corridor.between(piece.nodes().getFirst(), piece.nodes().getLast());
    return new ModePart(
        segments.getFirst().way().mode(),
        answers.price(piece),
        Closure.of(segments),
        alone(asked, segments));
  }

  private List<Segment> segments(Route route) {
    return route.segments().stream().map(id -> network.findSegment(id).orElseThrow()).toList();
  }

  private CorridorResult.Limits limits() {
    YearTonnage tonnage = answers.tonnage(TRADE, progress);
    return new CorridorResult.Limits(
        tonnage,
        answers.worths(TRADE, progress),
        answers.criticality(TRADE, progress),
        answers.fewestClosures(End.OPTIMISTIC),
        answers.openings(
            reading.undertakings(),
            corridor.targetTPerMonth().map(Trade::steady).orElse(TRADE),
            progress),
        outlook(),
        new NetworkSeason(
            NetworkSeason.closure(network, corridor),
            corridor.targetTPerMonth().map(target -> LeanMonths.roomT(tonnage.months(), target))));
  }

  private Optional<Outlook> outlook() {
    boolean isByChance =
        network.segments().stream()
            .flatMap(segment -> segment.access().season().months().stream())
            .anyMatch(MonthState.Chance.class::isInstance);
    var wish = new Outlook.Wish(options.seed(), DRAWS, Map.of());
    return isByChance ? Optional.of(answers.outlook(wish, TRADE, progress)) : Optional.empty();
  }

  private Stream<Avoidance> avoidances(String actor, Optional<MainRoute> main) {
    var built = new Answers(network, corridor.with(corridor.terms().withBuilt(toBeBuilt())));
    return Stream.of(Avoidance.HELD, Avoidance.HELD_OR_CONTESTED)
        .map((Set<ControlForm> forms) -> {
          WithoutActor today = answers.without(actor, forms, TRADE);
          return new Avoidance(
              today,
              built.without(actor, forms, TRADE),
              main.map(way -> rounds.of(way.priced().route(), today)).orElse(List.of()));
        });
  }

  private Set<String> toBeBuilt() {
    return network.segments().stream()
        .filter(segment -> !segment.exists())
        .map(Segment::id)
        .collect(Collectors.toSet());
  }

  private CorridorResult.Works works(Amount target) {
    HaulOrder order = HaulOrder.steady(target);
    try {
      List<HaulPlan> plans = plans(target);
      return new CorridorResult.Works(
          plans.stream().filter(plan -> plan.end() == End.MIDDLE).findFirst(),
          Optional.of(HaulRange.of(plans)),
          Optional.of(options.interest()),
          builds(order));
    } catch (HighsUnavailable e) {
      problems.add(
          Problem.of(
              RouteCode.NO_SOLVER,
              reading.row().place(),
              "the cheapest haul was not looked for: " + e.getMessage()));
      return CorridorResult.Works.NONE;
    }
  }

  /// The target at each reading; a target that is a range also where it is most and the ways are
  /// best, and where it is least and they are worst.
  private List<HaulPlan> plans(Amount target) {
    List<HaulPlan> plans = new ArrayList<>();
    for (End end : End.values()) {
      plans.add(answers.haul(HaulOrder.steady(target), end, progress));
    }
    if (target.low() < target.high()) {
      HaulOrder most = HaulOrder.steady(Amount.of(target.high()));
      HaulOrder least = HaulOrder.steady(Amount.of(target.low()));
      plans.add(answers.haul(most, End.OPTIMISTIC, progress));
      plans.add(answers.haul(least, End.PESSIMISTIC, progress));
    }
    return plans;
  }

  /// What each segment to be built brings if those it needs are built too.
  private List<CorridorResult.Build> builds(HaulOrder order) {
    var terms = new BuildTerms(options.interest().yearly(), OptionalDouble.empty());
    List<CorridorResult.Build> builds = new ArrayList<>();
    for (String segment : reading.canBeBuilt()) {
      Set<String> others = answers.companions(segment);
      Corridor with = corridor.with(corridor.terms().withBuilt(others));
      BuildCase found = new Answers(network, with).build(segment, order, terms, progress);
      builds.add(new CorridorResult.Build(found, others));
    }
    return builds;
  }
}
