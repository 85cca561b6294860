package dev.ledo.cli;

import dev.ledo.route.ground.Effort;
import dev.ledo.route.ground.HeadingSet;
import dev.ledo.route.ground.PaceEffort;
import dev.ledo.route.ground.Sampling;
import dev.ledo.route.ground.WalkEffort;
import dev.ledo.route.pace.Pace;
import dev.ledo.route.pace.Surface;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What goes over the ground, and by which moves.
final class RouteCostOptions {

  private static final String OFF_ROAD = "off-road";

  /// As steep as a limit can be.
  private static final double NO_LIMIT = 10;

  @Option(
      names = "--vehicle",
      paramLabel = "CLASS",
      description = "truck-40t, truck-16t, truck-10t, pickup, mule or foot.")
  private Optional<String> vehicle = Optional.empty();

  @Option(
      names = "--rwalk",
      paramLabel = "a,b,c,d",
      split = ",",
      description = "Walking time as GRASS's r.walk has it, such as 0.72,6,1.9998,-1.9998.")
  private List<Double> rwalk = List.of();

  @Option(
      names = "--slope-factor",
      paramLabel = "S",
      description = "With --rwalk: grade below which down is steep, -0.2125 by default.")
  private Optional<Double> slopeFactor = Optional.empty();

  @Option(
      names = "--surface",
      paramLabel = "S",
      description = "paved, gravel, earth, mud or off-road (by default).")
  private Optional<String> surface = Optional.empty();

  @Option(names = "--wet", description = "The ground is wet.")
  private boolean isWet;

  @Option(
      names = "--grade-limit",
      paramLabel = "PERCENT",
      description = "Steepest grade, up and down; that of the vehicle by default.")
  private Optional<Double> limit = Optional.empty();

  @Option(names = "--grade-up", paramLabel = "PERCENT", description = "Steepest grade up.")
  private Optional<Double> limitUp = Optional.empty();

  @Option(names = "--grade-down", paramLabel = "PERCENT", description = "Steepest grade down.")
  private Optional<Double> limitDown = Optional.empty();

  @Option(
      names = "--headings",
      paramLabel = "N",
      description = "8, 16, 32, 48, 64 or 80 directions of moves; 8 with --rwalk, else 32.")
  private Optional<Integer> headings = Optional.empty();

  @Option(
      names = "--sampling",
      paramLabel = "HOW",
      description =
          "ends, crossed or bilinear: which heights a move sees. ends with --rwalk and 8 headings,"
              + " else crossed.")
  private Optional<Sampling> sampling = Optional.empty();

  private record Limits(double up, double down) {}

  /// The moves.
  HeadingSet headings(CommandSpec spec) {
    int count = headings.orElse(rwalk.isEmpty() ? 32 : 8);
    try {
      return HeadingSet.of(count);
    } catch (IllegalArgumentException e) {
      throw mistake(spec, "--headings: " + e.getMessage());
    }
  }

  /// Whether the heights that count were named.
  boolean hasSampling() {
    return sampling.isPresent();
  }

  /// The heights that count.
  Sampling sampling(CommandSpec spec) {
    boolean isAsGrass = !rwalk.isEmpty() && headings(spec).count() == 8;
    return sampling.orElse(isAsGrass ? Sampling.ENDS : Sampling.CROSSED);
  }

  /// What the way costs.
  Effort effort(CommandSpec spec) {
    if (rwalk.isEmpty() == vehicle.isEmpty()) {
      throw mistake(
          spec,
          "say what goes: --vehicle CLASS or --rwalk a,b,c,d"
              + (rwalk.isEmpty() ? "" : ", not both"));
    }
    if (slopeFactor.isPresent() && rwalk.isEmpty()) {
      throw mistake(spec, "--slope-factor needs --rwalk");
    }
    if (!rwalk.isEmpty() && (surface.isPresent() || isWet)) {
      throw mistake(spec, "--surface and --wet slow a --vehicle; --rwalk knows no surface");
    }
    checkLimit(spec, "--grade-limit", limit);
    checkLimit(spec, "--grade-up", limitUp);
    checkLimit(spec, "--grade-down", limitDown);
    try {
      return rwalk.isEmpty() ? pace(spec, limits(spec)) : walk(spec);
    } catch (IllegalArgumentException e) {
      throw mistake(spec, String.valueOf(e.getMessage()));
    }
  }

  private static void checkLimit(CommandSpec spec, String name, Optional<Double> percent) {
    double value = percent.orElse(1.0);
    if (!(value > 0 && value <= 1000)) {
      throw mistake(spec, "%s %s: percent above 0, up to 1000".formatted(name, value));
    }
  }

  private Effort walk(CommandSpec spec) {
    if (rwalk.size() != 4) {
      throw mistake(spec, "--rwalk takes four numbers: a,b,c,d");
    }
    var walk =
        new WalkEffort(
            rwalk.get(0), rwalk.get(1), rwalk.get(2), rwalk.get(3), slopeFactor.orElse(-0.2125));
    return hasLimits()
        ? new PaceEffort(grade -> walk.seconds(grade, 1), up(NO_LIMIT), down(NO_LIMIT))
        : walk;
  }

  private boolean hasLimits() {
    return limit.isPresent() || limitUp.isPresent() || limitDown.isPresent();
  }

  private double up(double otherwise) {
    return limitUp.or(() -> limit).map(percent -> percent / 100).orElse(otherwise);
  }

  private double down(double otherwise) {
    return limitDown.or(() -> limit).map(percent -> percent / 100).orElse(otherwise);
  }

  private Limits limits(CommandSpec spec) {
    VehicleClass found = vehicle(spec);
    double up = found.steepestUp(surface(spec), weather());
    double down = found.steepestDown(surface(spec), weather());
    if (!(up > 0)) {
      throw mistake(spec, found.id() + " cannot go on this surface at all");
    }
    return new Limits(Math.min(up, up(up)), Math.min(down, down(down)));
  }

  private Effort pace(CommandSpec spec, Limits limits) {
    return new PaceEffort(pace(spec), limits.up(), limits.down());
  }

  private Pace pace(CommandSpec spec) {
    return vehicle(spec).pace(surface(spec), weather());
  }

  /// The same traveller under other limits of grade, as if it could go there; its pace beyond what
  /// it climbs is that of its steepest grade.
  Effort relaxed(CommandSpec spec, double limit) {
    if (!rwalk.isEmpty()) {
      return new PaceEffort(grade -> effortAt(grade), limit, limit);
    }
    Limits own = limits(spec);
    Pace pace = pace(spec);
    return new PaceEffort(
        grade -> pace.secondsPerMetre(Math.clamp(grade, -own.down(), own.up())), limit, limit);
  }

  /// Whether a limit of grade, up and down, is not beyond what the traveller goes by itself.
  boolean goes(CommandSpec spec, double limit) {
    if (!rwalk.isEmpty()) {
      return true;
    }
    VehicleClass found = vehicle(spec);
    double up = found.steepestUp(surface(spec), weather());
    return limit <= Math.max(up, found.steepestDown(surface(spec), weather()));
  }

  private double effortAt(double grade) {
    return new WalkEffort(
            rwalk.get(0), rwalk.get(1), rwalk.get(2), rwalk.get(3), slopeFactor.orElse(-0.2125))
        .seconds(grade, 1);
  }

  private VehicleClass vehicle(CommandSpec spec) {
    String id = vehicle.orElse("");
    return VehicleClass.find(id)
        .orElseThrow(() ->
            mistake(
                spec,
                "--vehicle %s is none of %s"
                    .formatted(
                        id,
                        VehicleClass.all().stream()
                            .map(VehicleClass::id)
                            .collect(Collectors.joining(", ")))));
  }

  private Surface surface(CommandSpec spec) {
    String named = surface.orElse(OFF_ROAD);
    try {
      return Surface.valueOf(named.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw mistake(
          spec, "--surface %s is none of paved, gravel, earth, mud, off-road".formatted(named), e);
    }
  }

  private Weather weather() {
    return isWet ? Weather.WET : Weather.DRY;
  }

  /// What goes, and over what, in words.
  String words() {
    return vehicle
        .map(id -> id + ", " + surface.orElse(OFF_ROAD) + (isWet ? ", wet" : ""))
        .orElseGet(() ->
            "walking, a,b,c,d = "
                + rwalk.stream().map(String::valueOf).collect(Collectors.joining(","))
                + slopeFactor.map(", slope factor %s"::formatted).orElse(""));
  }

  private static ParameterException mistake(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static ParameterException mistake(CommandSpec spec, String message, Exception cause) {
    return new ParameterException(spec.commandLine(), message, cause);
  }
}
