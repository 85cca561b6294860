package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Coordinates;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Coordinate systems as `.prj` files tell them, as far as heights come in them.
final class WellKnownText {

  /// WGS 84, and what is within two metres of it.
  private static final Pattern LIKE_WGS_84 =
      Pattern.compile(
          "(WGS[ _]?(19)?84|ETRS[ _]?(19)?89|NAD[ _]?(19)?83)|North_American_(Datum_)?1983",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UTM =
      Pattern.compile("UTM[ _]zone[ _](\\d{1,2})([NS])", Pattern.CASE_INSENSITIVE);
  private static final Pattern METRES =
      Pattern.compile("UNIT\\[\"met(re|er)\",1(\\.0*)?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MERCATOR =
      Pattern.compile("PROJECTION\\[\"Mercator|Popular", Pattern.CASE_INSENSITIVE);

  private WellKnownText() {}

  /// The system named by a text.
  static Coordinates coordinates(String name, String text) throws BrokenHeights {
    String start = text.strip();
    boolean isLikeWgs84 = LIKE_WGS_84.matcher(text).find();
    if (start.startsWith("GEOGCS") && isLikeWgs84) {
      return Coordinates.WGS_84;
    }
    if (start.startsWith("PROJCS")
        && METRES.matcher(text).find()
        && !MERCATOR.matcher(text).find()) {
      Matcher utm = UTM.matcher(text);
      boolean zone = isLikeWgs84 && utm.find() && utm.group(1).matches("0?[1-9]|[1-5]\\d|60");
      return zone
          ? new Coordinates.Utm(Integer.parseInt(utm.group(1)), utm.group(2).equalsIgnoreCase("S"))
          : new Coordinates.OtherMetres(0);
    }
    throw new BrokenHeights(
        TerrainCode.R112, name, "the .prj file beside it names a system that is not known here");
  }
}
