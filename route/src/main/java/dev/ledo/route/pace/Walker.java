package dev.ledo.route.pace;

/// An animal or a person that carries the load on foot. Off the paths it goes at 3/5 of its speed,
/// as Tobler (1993) has it for people; mud and wet ways slow it down by an assumption of Ledo.
///
/// @param id how it is called
/// @param payloadT what it carries, t
/// @param grossT what it weighs with that, t
/// @param dryPace on a dry path
/// @param steepest grade it climbs and goes down, rise over run
/// @see docs/methods/route-speed.md
public record Walker(String id, double payloadT, double grossT, Pace dryPace, double steepest)
    implements VehicleClass {

  private static final double IN_MUD = 2;
  private static final double IN_WET = 1.25;
  private static final double OFF_PATH = 5.0 / 3;

  /// @throws IllegalArgumentException unless it weighs more than it carries and climbs
  public Walker {
    if (!(payloadT > 0) || !(grossT > payloadT) || !(steepest > 0)) {
      throw new IllegalArgumentException("a walker weighs more than its load, and climbs");
    }
  }

  @Override
  public double steepestUp(Surface surface, Weather weather) {
    return steepest;
  }

  @Override
  public double steepestDown(Surface surface, Weather weather) {
    return steepest;
  }

  @Override
  public Pace pace(Surface surface, Weather weather) {
    double slower = slower(surface, weather);
    return grade ->
        Math.abs(grade) <= steepest
            ? slower * dryPace.secondsPerMetre(grade)
            : Double.POSITIVE_INFINITY;
  }

  private static double slower(Surface surface, Weather weather) {
    if (surface == Surface.MUD) {
      return IN_MUD;
    }
    boolean firm = surface == Surface.PAVED || surface == Surface.GRAVEL;
    double offPath = surface == Surface.OFF_ROAD ? OFF_PATH : 1;
    return weather == Weather.WET && !firm ? offPath * IN_WET : offPath;
  }
}
