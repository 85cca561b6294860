package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Coordinates;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a GeoTIFF says of its coordinate system.
///
/// Source: OGC GeoTIFF Standard 1.1 (19-008r4), chapter 7; the numbers of systems are those of the
/// EPSG register.
///
/// @see docs/methods/route-terrain.md
final class GeoKeys {

  private static final int DIRECTORY = 34735;
  private static final int MOST_KEYS = 1_000;

  private static final int MODEL = 1024;
  private static final int RASTER = 1025;
  private static final int GEOGRAPHIC = 2048;
  private static final int DATUM = 2050;
  private static final int MERIDIAN = 2051;
  private static final int ANGLE_UNIT = 2054;
  private static final int ELLIPSOID = 2056;
  private static final int PROJECTED = 3072;
  private static final int TRANSFORMATION = 3075;
  private static final int LENGTH_UNIT = 3076;
  private static final int VERTICAL = 4096;
  private static final int HEIGHT_UNIT = 4099;

  private static final long USER_DEFINED = 32_767;
  private static final long METRE = 9_001;

  /// WGS 84 in two and three dimensions, its realisations, and the systems kept within two metres
  /// of it: ETRS89, NAD83 and CGCS2000.
  private static final Set<Long> LIKE_WGS_84 =
      Set.of(4326L, 4979L, 9053L, 9054L, 9055L, 9056L, 9057L, 4258L, 4269L, 4490L);

  /// Mercator projections of the world, whose metres grow toward the poles.
  private static final Set<Long> MERCATOR =
      Set.of(3857L, 3395L, 3785L, 3832L, 3994L, 900913L, 102100L, 102113L);

  /// Other projections of the whole world: plates carrées, cylinders and ovals.
  private static final Set<Long> WORLD =
      Set.of(
          3410L, 3786L, 3975L, 4087L, 4088L, 6933L, 8857L, 8858L, 8859L, 32_662L, 32_663L, 53_004L,
          54_004L, 54_008L, 54_009L, 54_030L, 54_034L);

  /// GeoTIFF's numbers of the methods of such projections: Mercator, equirectangular, Miller,
  /// Robinson, sinusoidal, Van der Grinten, cylindrical of equal area.
  private static final Set<Long> WORLD_METHODS = Set.of(7L, 17L, 20L, 23L, 24L, 25L, 28L);

  /// North American heights in feet.
  private static final Set<Long> IN_FEET = Set.of(6360L, 8228L, 5702L);

  private final String name;
  private final Map<Integer, Long> keys = new HashMap<>();

  private GeoKeys(String name) {
    this.name = name;
  }

  static GeoKeys of(String name, TiffDirectory tags) throws IOException, BrokenHeights {
    var found = new GeoKeys(name);
    long[] words = tags.numbers(DIRECTORY, 4 + 4 * MOST_KEYS);
    for (int at = 4; at + 3 < words.length; at += 4) {
      boolean inPlace = words[at + 1] == 0 && words[at + 2] == 1;
      if (inPlace) {
        found.keys.put((int) words[at], words[at + 3]);
      }
    }
    return found;
  }

  private long key(int key) {
    return keys.getOrDefault(key, 0L);
  }

  /// Whether the file's places are those of the centres of cells, not of corners.
  boolean isPoint() {
    return key(RASTER) == 2;
  }

  /// Whether the file names a system of coordinates, be it one of its own.
  boolean isNamed() {
    return key(MODEL) == 1 || key(MODEL) == 2;
  }

  /// A board where no system is named, or one of metres without a projection.
  Coordinates coordinates() throws BrokenHeights {
    checkHeights();
    if (key(MODEL) == USER_DEFINED) {
      throw unsupported("its coordinate system is told in words only");
    }
    return switch ((int) key(MODEL)) {
      case 1 -> projected();
      case 2 -> geographic();
      default -> Coordinates.BOARD;
    };
  }

  private Coordinates geographic() throws BrokenHeights {
    long system = key(GEOGRAPHIC);
    boolean spelledOut = system == USER_DEFINED && (key(DATUM) == 6326 || key(ELLIPSOID) == 7030);
    if (!LIKE_WGS_84.contains(system) && !spelledOut) {
      throw unsupported("its degrees are those of " + said(system) + ", not of WGS 84");
    }
    if (isOther(key(ANGLE_UNIT), 9102) || isOther(key(MERIDIAN), 8901)) {
      throw unsupported("its angles are not degrees from Greenwich");
    }
    return Coordinates.WGS_84;
  }

  private Coordinates projected() throws BrokenHeights {
    long system = key(PROJECTED);
    checkScale(system);
    if (isOther(key(LENGTH_UNIT), METRE)) {
      throw unsupported("its unit of length is not the metre but " + said(key(LENGTH_UNIT)));
    }
    if (system == USER_DEFINED && key(TRANSFORMATION) == 0 && key(GEOGRAPHIC) == 0) {
      return Coordinates.BOARD;
    }
    Optional<Coordinates> utm = utm(system);
    return utm.orElseGet(
        () -> new Coordinates.OtherMetres(system == USER_DEFINED ? 0 : (int) system));
  }

  private void checkScale(long system) throws BrokenHeights {
    long method = key(TRANSFORMATION);
    boolean isMercator = MERCATOR.contains(system) || method == 7;
    if (isMercator || WORLD.contains(system) || WORLD_METHODS.contains(method)) {
      throw unsupported(
          "%s is a %sprojection of the world, whose metres are none"
              .formatted(
                  system == USER_DEFINED || system == 0 ? "it" : "EPSG:" + system,
                  isMercator ? "Mercator " : ""));
    }
  }

  /// A zone of WGS 84, or of ETRS89 (258xx) or NAD83 (269xx), which are taken as it.
  private static Optional<Coordinates> utm(long system) {
    int zone = (int) (system % 100);
    boolean isKnown =
        switch ((int) (system / 100)) {
          case 326, 327 -> zone >= 1 && zone <= 60;
          case 258 -> zone >= 28 && zone <= 38;
          case 269 -> zone >= 1 && zone <= 23;
          default -> false;
        };
    return isKnown ? Optional.of(new Coordinates.Utm(zone, system / 100 == 327)) : Optional.empty();
  }

  private void checkHeights() throws BrokenHeights {
    if (isOther(key(HEIGHT_UNIT), METRE) || IN_FEET.contains(key(VERTICAL))) {
      throw new BrokenHeights(
          TerrainCode.R120,
          name,
          "its heights are in unit EPSG:%d of system EPSG:%d"
              .formatted(key(HEIGHT_UNIT), key(VERTICAL)));
    }
  }

  private static boolean isOther(long value, long expected) {
    return value != 0 && value != expected;
  }

  private static String said(long system) {
    return system == 0 ? "nothing named" : system == USER_DEFINED ? "its own" : "EPSG:" + system;
  }

  private BrokenHeights unsupported(String message) {
    return new BrokenHeights(TerrainCode.R112, name, message);
  }
}
