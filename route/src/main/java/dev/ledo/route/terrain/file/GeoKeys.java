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
  private static final Set<Long> STRETCHED = Set.of(3857L, 3395L, 3785L, 900913L, 102100L, 102113L);

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
    if (STRETCHED.contains(system)) {
      throw unsupported(
          "EPSG:" + system + " is a Mercator projection of the world, whose metres are none");
    }
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
