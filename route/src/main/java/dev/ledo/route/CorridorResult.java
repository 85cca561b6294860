package dev.ledo.route;

import dev.ledo.cases.DiscountRate;
import dev.ledo.core.Problem;
import dev.ledo.route.answer.Alternatives;
import dev.ledo.route.answer.BestRoute;
import dev.ledo.route.answer.BuildCase;
import dev.ledo.route.answer.Bypass;
import dev.ledo.route.answer.Criterion;
import dev.ledo.route.answer.Criticality;
import dev.ledo.route.answer.FewestClosures;
import dev.ledo.route.answer.Gap;
import dev.ledo.route.answer.HaulPlan;
import dev.ledo.route.answer.HaulRange;
import dev.ledo.route.answer.Opening;
import dev.ledo.route.answer.Outlook;
import dev.ledo.route.answer.ParetoRoutes;
import dev.ledo.route.answer.Worth;
import dev.ledo.route.answer.YearTonnage;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.WayRound;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What there is to say of a corridor.
///
/// @param reading the question, its network and the rows behind it
/// @param ways which ways there are
/// @param main the way the rest speaks of; empty if there is none even if all unknown turns out
///   well
/// @param limits how much can move and what limits it
/// @param avoidances whether it can do without the actors that the question names
/// @param bypass what it costs not to pass the countries that the question names; empty if it names
///   none, or no way meets them
/// @param works the target moved at least cost, and what building would bring
/// @param problems what was wrong or missing, as far as it bears on this corridor
public record CorridorResult(
    CorridorReading reading,
    Ways ways,
    Optional<MainRoute> main,
    Limits limits,
    List<Avoidance> avoidances,
    Optional<Bypass> bypass,
    Works works,
    List<Problem> problems) {

  public CorridorResult {
    avoidances = List.copyOf(avoidances);
    problems = List.copyOf(problems);
  }

  /// Ways round what actors hold, as far as any were found, each once, with the id of the actor.
  public Map<WayRound.Found, String> waysRound() {
    Map<WayRound.Found, String> ways = new LinkedHashMap<>();
    for (Avoidance avoidance : avoidances) {
      avoidance.rounds().stream()
          .filter(WayRound.Found.class::isInstance)
          .map(WayRound.Found.class::cast)
          .forEach(way -> ways.putIfAbsent(way, avoidance.actor()));
    }
    return ways;
  }

  /// Whether there is but one way, so that what holds of it holds of all ways together.
  public boolean isOneWay() {
    return ways.alternatives().routes().size() < 2
        && main.filter(way -> way.closure().equals(limits.season().closure())).isPresent();
  }

  /// Unknown figures that keep segments which could serve out of the comparison of ways in money,
  /// days and risk.
  public List<Gap> notComparedFor() {
    Set<String> useful = reading.useful();
    return ways.pareto().gaps().stream().filter(gap -> useful.contains(gap.where())).toList();
  }

  /// Which ways there are.
  ///
  /// @param best by money, days and risk; without those for which there is no way
  /// @param alternatives different ways, cheapest first
  /// @param pareto ways that no other beats in money, days and risk
  public record Ways(List<BestRoute> best, Alternatives alternatives, ParetoRoutes pareto) {

    public Ways {
      best = List.copyOf(best);
    }

    /// The best way by a criterion.
    public Optional<BestRoute> find(Criterion criterion) {
      return best.stream().filter(each -> each.criterion() == criterion).findFirst();
    }
  }

  /// How much can move and what limits it.
  ///
  /// @param worths what a little more would add, most first
  /// @param criticality what each segment's closing would cost, most first
  /// @param closures the fewest closures that leave no way, if all that is unknown is open
  /// @param openings which undertakings let more of the target through at what cost, from the
  ///   cheapest on
  /// @param outlook how sure the target is; empty unless a month of a way is open by chance
  /// @param season when all ways together are shut, and what bridges it
  public record Limits(
      YearTonnage tonnage,
      List<Worth> worths,
      List<Criticality> criticality,
      FewestClosures closures,
      List<Opening> openings,
      Optional<Outlook> outlook,
      NetworkSeason season) {

    public Limits {
      worths = List.copyOf(worths);
      criticality = List.copyOf(criticality);
      openings = List.copyOf(openings);
    }
  }

  /// What building a segment would bring.
  ///
  /// @param found its cost and gain
  /// @param with ids of the segments to be built that count as built besides, because it would lead
  ///   nowhere without
  public record Build(BuildCase found, Set<String> with) {

    public Build {
      with = Set.copyOf(with);
    }
  }

  /// The target moved at least cost, and what building would bring.
  ///
  /// @param haul at the middle of the ranges; empty without target or solver
  /// @param range the same over all readings of the ranges; empty without target or solver
  /// @param interest on what is built; empty without target or solver
  /// @param builds one for each segment to be built that can serve; empty without target or solver
  public record Works(
      Optional<HaulPlan> haul,
      Optional<HaulRange> range,
      Optional<DiscountRate> interest,
      List<Build> builds) {

    /// Nothing was asked.
    public static final Works NONE =
        new Works(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Works {
      builds = List.copyOf(builds);
    }
  }
}
