package dev.ledo.route.pace;

/// A vehicle on wheels, as fast as its engine, its brakes and the way allow.
///
/// Uphill the engine's power P at the wheels goes into weight times grade and rolling resistance,
/// so a level metre takes m g (G + RR) / (η P) seconds, whatever the grade; downhill the brakes
/// must hold m g (-G - RR) for good. Air resistance is left out: it matters above the speeds of
/// these ways.
///
/// @param id how it is called
/// @see docs/methods/route-speed.md
public record Truck(String id, Load load, Drive drive, Limits limits) implements VehicleClass {

  private static final double GRAVITY = 9.81;
  private static final double KMH = 3.6;

  /// What it weighs.
  ///
  /// @param payloadT what it carries, t
  /// @param grossT what it weighs with that, t
  public record Load(double payloadT, double grossT) {

    /// @throws IllegalArgumentException unless it weighs more than it carries
    public Load {
      if (!(payloadT > 0) || !(grossT > payloadT)) {
        throw new IllegalArgumentException(payloadT + " t of load in " + grossT + " t");
      }
    }
  }

  /// What moves and holds it.
  ///
  /// @param powerKw of the engine
  /// @param efficiency share of it that reaches the wheels
  /// @param brakingKw what engine brake and retarder hold for hours
  /// @param drivenShare of the weight that stands on driven wheels
  public record Drive(double powerKw, double efficiency, double brakingKw, double drivenShare) {

    /// @throws IllegalArgumentException without power or with a share above 1
    public Drive {
      boolean shares = efficiency > 0 && efficiency <= 1 && drivenShare > 0 && drivenShare <= 1;
      if (!(powerKw > 0) || !(brakingKw > 0) || !shares) {
        throw new IllegalArgumentException("a drive needs power, and shares up to 1");
      }
    }
  }

  /// What it never does.
  ///
  /// @param topKmh the speed it never exceeds
  /// @param up steepest grade uphill, rise over run
  /// @param down steepest grade downhill, fall over run
  public record Limits(double topKmh, double up, double down) {

    /// @throws IllegalArgumentException unless all are above 0
    public Limits {
      if (!(topKmh > 0) || !(up > 0) || !(down > 0)) {
        throw new IllegalArgumentException("limits are above 0");
      }
    }
  }

  @Override
  public double payloadT() {
    return load.payloadT;
  }

  @Override
  public double grossT() {
    return load.grossT;
  }

  @Override
  public double steepestUp(Surface surface, Weather weather) {
    double byGrip = surface.grip(weather) * drive.drivenShare - surface.rollingResistance();
    return Math.clamp(byGrip, 0, limits.up);
  }

  /// All wheels brake, so grip leaves half in hand for the bends.
  @Override
  public double steepestDown(Surface surface, Weather weather) {
    double byGrip = surface.grip(weather) / 2 + surface.rollingResistance();
    return Math.min(byGrip, limits.down);
  }

  /// Speed by the engine alone, km/h; infinite where the way falls as much as it resists.
  ///
  /// @param grade rise over run
  /// @param rollingResistance force over weight
  public double engineKmh(double grade, double rollingResistance) {
    double seconds = engineSeconds(grade, rollingResistance);
    return seconds > 0 ? KMH / seconds : Double.POSITIVE_INFINITY;
  }

  private double engineSeconds(double grade, double rollingResistance) {
    return load.grossT * GRAVITY * (grade + rollingResistance) / (drive.efficiency * drive.powerKw);
  }

  private double brakeSeconds(double grade, double rollingResistance) {
    return load.grossT * GRAVITY * (-grade - rollingResistance) / drive.brakingKw;
  }

  @Override
  public Pace pace(Surface surface, Weather weather) {
    double up = steepestUp(surface, weather);
    double down = steepestDown(surface, weather);
    double resistance = surface.rollingResistance();
    double fastest = KMH / Math.min(limits.topKmh, surface.topKmh());
    return grade -> {
      if (!(grade <= up && grade >= -down)) {
        return Double.POSITIVE_INFINITY;
      }
      double bySpeed = fastest * Math.sqrt(1 + grade * grade);
      double byEngine = engineSeconds(grade, resistance);
      return Math.max(bySpeed, Math.max(byEngine, brakeSeconds(grade, resistance)));
    };
  }
}
