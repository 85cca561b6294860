package dev.ledo.cli;

import dev.ledo.route.ground.Earthworks;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// How a road may leave the ground, and what building it counts.
final class RouteRoadOptions {

  private static final int LEVELS = 7;
  private static final List<Double> ROAD_COST = List.of(100.0, 150.0, 300.0, 600.0);
  private static final List<Double> EARTH_COST = List.of(6.0, 4.0, 5.0);
  private static final double SECOND_COST = 100;

  @Option(
      names = "--cut-fill",
      paramLabel = "METRES",
      description = "Build a road from --from to --to that cuts and fills up to so many metres.")
  private Optional<Double> cutFill = Optional.empty();

  @Option(
      names = "--levels",
      paramLabel = "N",
      description = "Levels from the deepest cut to the highest fill, odd; 7 by default.")
  private Optional<Integer> levels = Optional.empty();

  @Option(
      names = "--road-cost",
      paramLabel = "P,R,M,S",
      split = ",",
      description =
          "Cost of a metre of road on plain, rolling, mountainous and steep ground;"
              + " 100,150,300,600 by default, an assumption in no one's money.")
  private List<Double> roadCost = List.of();

  @Option(
      names = "--earth-cost",
      paramLabel = "WIDTH,CUT,FILL",
      split = ",",
      description =
          "Width of the road in metres, cost of a cubic metre of cut and of fill; 6,4,5 by default,"
              + " an assumption.")
  private List<Double> earthCost = List.of();

  @Option(
      names = "--second-cost",
      paramLabel = "COST",
      description =
          "What a second of travel counts beside building; 100 by default, an assumption.")
  private Optional<Double> secondCost = Optional.empty();

  @Option(
      names = "--corridor",
      paramLabel = "PERCENT",
      description =
          "Search the road where a way costs at most so much more than the best without earthworks;"
              + " 30 by default, used on large grids only unless given.")
  private Optional<Double> corridor = Optional.empty();

  /// Whether a road is to be built.
  boolean isAsked() {
    return cutFill.isPresent();
  }

  /// Deepest cut and highest fill, metres.
  double mostM() {
    return cutFill.orElse(0.0);
  }

  /// Width of the corridor over the best cost, if one was given.
  Optional<Double> corridor() {
    return corridor.map(percent -> percent / 100);
  }

  /// @throws ParameterException if the words about a road make no sense, or there is no road
  void check(CommandSpec spec) {
    boolean isOfRoad =
        levels.isPresent()
            || !roadCost.isEmpty()
            || !earthCost.isEmpty()
            || secondCost.isPresent()
            || corridor.isPresent();
    if (isOfRoad && !isAsked()) {
      throw new ParameterException(
          spec.commandLine(),
          "--levels, --road-cost, --earth-cost, --second-cost and --corridor need --cut-fill");
    }
    if (!(corridor.orElse(0.0) >= 0)) {
      throw new ParameterException(spec.commandLine(), "--corridor must be 0 or more");
    }
    earthworks(spec);
  }

  Earthworks earthworks(CommandSpec spec) {
    List<Double> perMetre = roadCost.isEmpty() ? ROAD_COST : roadCost;
    List<Double> earth = earthCost.isEmpty() ? EARTH_COST : earthCost;
    if (perMetre.size() != 4 || earth.size() != 3) {
      throw new ParameterException(
          spec.commandLine(), "--road-cost takes four numbers and --earth-cost three");
    }
    try {
      return new Earthworks(
          mostM(),
          levels.orElse(LEVELS),
          new Earthworks.PerMetre(
              perMetre.get(0), perMetre.get(1), perMetre.get(2), perMetre.get(3)),
          new Earthworks.Volume(earth.get(0), earth.get(1), earth.get(2)),
          secondCost.orElse(SECOND_COST));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
