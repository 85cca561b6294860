package dev.ledo.cli;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import dev.ledo.route.road.Area;
import dev.ledo.route.road.AreaReader;
import dev.ledo.route.road.ClassVehicle;
import dev.ledo.route.road.Criterion;
import dev.ledo.route.road.Road;
import dev.ledo.route.road.RoadCode;
import dev.ledo.route.road.RoadGraph;
import dev.ledo.route.road.Tariff;
import dev.ledo.route.road.TravelRules;
import dev.ledo.route.road.search.AlternativeLimits;
import dev.ledo.route.terrain.Box;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What travels, by what rules, and what counts.
final class RouteRoadsTravel {

  @Option(
      names = "--vehicle",
      paramLabel = "CLASS",
      defaultValue = "truck-16t",
      description = "truck-40t, truck-16t, truck-10t, pickup, mule or foot; truck-16t by default.")
  private String vehicle = "truck-16t";

  @Option(names = "--wet", description = "Wheels on wet ways.")
  private boolean wet;

  @Option(names = "--mass", paramLabel = "T", description = "Tonnes with load, for signs.")
  private Optional<Double> mass = Optional.empty();

  @Option(
      names = "--axle",
      paramLabel = "T",
      description = "Tonnes on the heaviest axle, for signs.")
  private Optional<Double> axle = Optional.empty();

  @Option(names = "--height", paramLabel = "M", description = "Height in metres, for signs.")
  private Optional<Double> height = Optional.empty();

  @Option(names = "--width", paramLabel = "M", description = "Width in metres, for signs.")
  private Optional<Double> width = Optional.empty();

  @Option(names = "--length", paramLabel = "M", description = "Length in metres, for signs.")
  private Optional<Double> length = Optional.empty();

  @Option(
      names = "--criterion",
      paramLabel = "WHAT",
      description = "time, length, cost or risk; time by default.")
  private Criterion criterion = Criterion.TIME;

  @Option(names = "--per-km", paramLabel = "MONEY", description = "Money for a kilometre.")
  private double perKm;

  @Option(names = "--per-hour", paramLabel = "MONEY", description = "Money for an hour.")
  private double perHour;

  @Option(
      names = "--alternatives",
      paramLabel = "K",
      description = "Most routes to each place, the best among them; 3 by default.")
  private int alternatives = 3;

  @Option(
      names = "--stretch",
      paramLabel = "X",
      description = "Most that an alternative may cost, as a multiple of the best; 1.5 by default.")
  private double stretch = 1.5;

  @Option(
      names = "--sharing",
      paramLabel = "SHARE",
      description = "Most that two routes share, of the shorter one; 0.75 by default.")
  private double sharing = 0.75;

  @Option(
      names = "--avoid",
      paramLabel = "FILE.geojson",
      description = "Areas that may not be touched.")
  private List<Path> avoid = new ArrayList<>();

  @Option(
      names = "--control",
      paramLabel = "FILE.geojson",
      description = "Areas with the properties actor and loss_per_100_km.")
  private List<Path> control = new ArrayList<>();

  @Option(
      names = "--without",
      paramLabel = "ACTOR",
      description = "Touch nothing that this actor holds.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--without-way",
      paramLabel = "ID",
      description = "Do not use this way, by its number in OpenStreetMap.")
  private List<Long> withoutWays = new ArrayList<>();

  @Option(names = "--private", description = "Use private ways too.")
  private boolean isPrivateOpen;

  @Option(names = "--no-ferries", description = "Use no ferries.")
  private boolean isWithoutFerries;

  /// Refuses words that cannot be meant.
  void check(CommandSpec spec) {
    String classes =
        VehicleClass.all().stream().map(VehicleClass::id).collect(Collectors.joining(", "));
    boolean hasClass = VehicleClass.find(vehicle).isPresent();
    need(spec, hasClass, "--vehicle %s is none of %s".formatted(vehicle, classes));
    need(spec, alternatives >= 1, "--alternatives %d: 1 at least".formatted(alternatives));
    need(spec, stretch >= 1, "--stretch %s: 1 at least".formatted(stretch));
    need(spec, sharing >= 0 && sharing <= 1, "--sharing %s is no share, 0 to 1".formatted(sharing));
    need(spec, perKm >= 0 && perHour >= 0, "--per-km and --per-hour are at least 0");
    Stream.of(mass, axle, height, width, length)
        .flatMap(Optional::stream)
        .forEach(each ->
            need(
                spec,
                each > 0 && !each.isInfinite(),
                "--mass, --axle, --height, --width and --length are above 0"));
    boolean hasMoney = criterion != Criterion.COST || perKm + perHour > 0;
    need(spec, hasMoney, "--criterion cost needs --per-km or --per-hour");
    boolean hasRisk = criterion != Criterion.RISK || !control.isEmpty();
    need(spec, hasRisk, "--criterion risk needs --control with loss_per_100_km");
  }

  /// Refuses the command's words unless something holds.
  static void need(CommandSpec spec, boolean holds, String mistake) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), mistake);
    }
  }

  /// Files of areas.
  List<Path> files() {
    return Stream.concat(avoid.stream(), control.stream()).toList();
  }

  ClassVehicle vehicle() {
    VehicleClass found = VehicleClass.find(vehicle).orElseThrow();
    return new ClassVehicle(
        found,
        wet ? Weather.WET : Weather.DRY,
        new ClassVehicle.Size(
            mass.orElse(found.grossT()),
            axle.orElse(Double.NaN),
            height.orElse(Double.NaN),
            width.orElse(Double.NaN),
            length.orElse(Double.NaN)));
  }

  Tariff tariff() {
    return new Tariff(criterion, perKm, perHour);
  }

  AlternativeLimits limits() {
    return new AlternativeLimits(
        alternatives, stretch, sharing, AlternativeLimits.of(alternatives).local());
  }

  /// The rules, with the areas out of their files.
  TravelRules rules(Problems problems) {
    List<Area> held = areas(control, problems);
    boolean hasRisk = held.stream().anyMatch(area -> !Double.isNaN(area.lossPer100Km()));
    if (criterion == Criterion.RISK && !held.isEmpty() && !hasRisk) {
      problems.add(
          Problem.of(
              RoadCode.BAD_AREAS,
              Place.of("--criterion risk"),
              "no area has loss_per_100_km, so that all ways count alike"));
    }
    return new TravelRules(
        areas(avoid, problems),
        held,
        Set.copyOf(without),
        new HashSet<>(withoutWays),
        isPrivateOpen,
        !isWithoutFerries);
  }

  /// Warns of actors and ways to be avoided that are nowhere, as after a slip of the pen.
  void warnOfNothing(TravelRules rules, RoadGraph graph, Problems problems) {
    Set<String> actors = new HashSet<>();
    Set<Long> ways = new HashSet<>();
    rules.held().forEach(area -> actors.add(area.actor()));
    for (Road road : graph.roads()) {
      actors.add(road.course().controller());
      ways.add(road.wayId());
    }
    without.stream()
        .filter(actor -> !actors.contains(actor))
        .forEach(actor ->
            nothing(problems, "--without", "nobody named '%s' holds anything".formatted(actor)));
    withoutWays.stream()
        .filter(way -> !ways.contains(way))
        .forEach(
            way -> nothing(problems, "--without-way", "the extract has no road %d".formatted(way)));
  }

  /// Warns of areas that lie elsewhere, as after longitude and latitude were swapped.
  ///
  /// @param searched where there are roads, and the ground that is searched
  void warnOfElsewhere(TravelRules rules, List<Box> searched, Problems problems) {
    elsewhere(problems, "--avoid", rules.avoided(), searched);
    elsewhere(problems, "--control", rules.held(), searched);
  }

  private static void elsewhere(
      Problems problems, String option, List<Area> areas, List<Box> searched) {
    long far = areas.stream().filter(area -> searched.stream().noneMatch(area::reaches)).count();
    if (far > 0) {
      problems.add(
          Problem.of(
                  RoadCode.AVOIDS_NOTHING,
                  Place.of(option),
                  "%,d of %,d areas lie outside all that is searched".formatted(far, areas.size()))
              .withHint("check their coordinates: in GeoJSON longitude comes first"));
    }
  }

  private static void nothing(Problems problems, String option, String message) {
    problems.add(Problem.of(RoadCode.AVOIDS_NOTHING, Place.of(option), message));
  }

  private static List<Area> areas(List<Path> files, Problems problems) {
    return files.stream().flatMap(file -> new AreaReader(file, problems).read().stream()).toList();
  }
}
