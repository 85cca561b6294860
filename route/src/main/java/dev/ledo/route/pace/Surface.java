package dev.ledo.route.pace;

/// What wheels roll on.
///
/// Rolling resistance is 2 % of the weight on hard ground and 1.5 % more for each inch that tyres
/// sink in; 3.4 % was measured on ramps of a mine, 8 % belongs to 4 inches of mud. Grip and speeds
/// are assumptions of Ledo.
///
/// @see docs/methods/route-speed.md
public enum Surface {
  PAVED(0.02, 80, 0.7, 0.5),
  GRAVEL(0.034, 60, 0.55, 0.45),
  EARTH(0.04, 45, 0.55, 0.35),
  MUD(0.08, 15, 0.35, 0.25),
  /// Natural ground that carries, tyres sinking some 3 inches.
  OFF_ROAD(0.065, 15, 0.45, 0.3),
  /// Taken as earth, which is an assumption and no knowledge.
  UNKNOWN(0.04, 45, 0.55, 0.35);

  private final double rollingResistance;
  private final double topKmh;
  private final double dryGrip;
  private final double wetGrip;

  Surface(double rollingResistance, double topKmh, double dryGrip, double wetGrip) {
    this.rollingResistance = rollingResistance;
    this.topKmh = topKmh;
    this.dryGrip = dryGrip;
    this.wetGrip = wetGrip;
  }

  /// Force against rolling over weight, unitless.
  public double rollingResistance() {
    return rollingResistance;
  }

  /// The speed no vehicle exceeds on it, km/h.
  public double topKmh() {
    return topKmh;
  }

  /// The most force over weight that a driven wheel passes on before it spins, unitless.
  public double grip(Weather weather) {
    return switch (weather) {
      case DRY -> dryGrip;
      case WET -> wetGrip;
    };
  }
}
