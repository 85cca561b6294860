package dev.ledo.route.road;

import java.util.Locale;
import java.util.Optional;

/// Classes of roads, as the tag `highway` has them, and ferries.
public enum RoadClass {
  /// No crossing traffic.
  MOTORWAY(90, 11),
  /// The most important others.
  TRUNK(75, 7),
  /// Between large towns.
  PRIMARY(60, 7),
  /// Between towns.
  SECONDARY(50, 6.5),
  /// Between villages.
  TERTIARY(45, 6),
  /// The least of the public network.
  UNCLASSIFIED(40, 5),
  /// Along houses.
  RESIDENTIAL(30, 5),
  /// On foot and by vehicle alike.
  LIVING_STREET(10, 4),
  /// To one place.
  SERVICE(20, 4),
  /// For farm and forest, or rough.
  TRACK(15, 3),
  /// A road of which nothing more is known.
  ROAD(30, 4),
  /// Over water.
  FERRY(10, 0),
  /// Not for vehicles on four wheels.
  PATH(5, 0);

  private final double topKmh;
  private final double usualWidthM;

  RoadClass(double topKmh, double usualWidthM) {
    this.topKmh = topKmh;
    this.usualWidthM = usualWidthM;
  }

  /// Speed of a lorry on a good, level stretch without a sign: an assumption.
  public double topKmh() {
    return topKmh;
  }

  /// Usual width in metres, for drawing; 0 for none. Never stands for a measured width.
  public double usualWidthM() {
    return usualWidthM;
  }

  /// Whether vehicles on four wheels may use it at all.
  public boolean isForVehicles() {
    return this != PATH;
  }

  /// Whether one may leave it anywhere for the ground beside it.
  public boolean isOpenAside() {
    return this != MOTORWAY && this != FERRY;
  }

  /// The word for it.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Reads a value of `highway`; absent where it is no road that exists.
  public static Optional<RoadClass> of(String highway) {
    String main = highway.endsWith("_link") ? highway.substring(0, highway.length() - 5) : highway;
    return switch (main) {
      case "motorway" -> Optional.of(MOTORWAY);
      case "trunk" -> Optional.of(TRUNK);
      case "primary" -> Optional.of(PRIMARY);
      case "secondary" -> Optional.of(SECONDARY);
      case "tertiary" -> Optional.of(TERTIARY);
      case "unclassified", "minor" -> Optional.of(UNCLASSIFIED);
      case "residential" -> Optional.of(RESIDENTIAL);
      case "living_street" -> Optional.of(LIVING_STREET);
      case "service", "services" -> Optional.of(SERVICE);
      case "track" -> Optional.of(TRACK);
      case "road" -> Optional.of(ROAD);
      case "path", "footway", "bridleway", "pedestrian", "steps", "cycleway" -> Optional.of(PATH);
      default -> Optional.empty();
    };
  }
}
