package dev.ledo.route.terrain.file;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import java.io.IOException;

/// Where the cells of a GeoTIFF lie: its frame out of scale and tie point, or out of a matrix.
///
/// Source: OGC GeoTIFF Standard 1.1 (19-008r4), chapter 7 and annex B.
final class TiffPlace {

  private static final int SCALE = 33550;
  private static final int TIE_POINTS = 33922;
  private static final int MATRIX = 34264;
  private static final double FARTHEST_M = 1e8;

  /// Steps below it are taken for degrees that lack their name: 0.01 of them is a kilometre.
  private static final double SHORTEST_UNNAMED_M = 0.05;

  private final String name;
  private final TiffLayout layout;

  private TiffPlace(String name, TiffLayout layout) {
    this.name = name;
    this.layout = layout;
  }

  static Frame frame(
      String name, TiffLayout layout, TiffDirectory tags, GeoKeys keys, boolean degrees)
      throws IOException, BrokenHeights {
    var place = new TiffPlace(name, layout);
    Affine affine = tags.count(MATRIX) > 0 ? place.byMatrix(tags) : place.byScale(tags);
    double toCentre = keys.isPoint() ? 0 : 0.5;
    double north = affine.north - toCentre * affine.southStep;
    double west = affine.west + toCentre * affine.eastStep;
    if (!keys.isNamed() && affine.southStep < SHORTEST_UNNAMED_M) {
      throw new BrokenHeights(
          TerrainCode.R111,
          name,
          "it names no coordinate system, and steps of %s are hardly metres"
              .formatted(affine.southStep));
    }
    return degrees ? place.inDegrees(north, west, affine) : place.inMetres(north, west, affine);
  }

  private Affine byScale(TiffDirectory tags) throws IOException, BrokenHeights {
    double[] scale = tags.doubles(SCALE, 3);
    double[] tie = tags.doubles(TIE_POINTS, 6);
    if (scale.length < 2 || tie.length < 6) {
      throw new BrokenHeights(TerrainCode.R111, name, "it does not say where its cells lie");
    }
    return new Affine(tie[4] + tie[1] * scale[1], tie[3] - tie[0] * scale[0], scale[1], scale[0]);
  }

  private Affine byMatrix(TiffDirectory tags) throws IOException, BrokenHeights {
    double[] matrix = tags.doubles(MATRIX, 16);
    if (matrix.length < 8 || matrix[1] != 0 || matrix[4] != 0) {
      throw new BrokenHeights(TerrainCode.R112, name, "its rows do not run from west to east");
    }
    return new Affine(matrix[7], matrix[3], -matrix[5], matrix[0]);
  }

  private Frame inDegrees(double north, double west, Affine affine) throws BrokenHeights {
    double south = north - (layout.rows() - 1) * affine.southStep;
    double width = (layout.columns() - 1) * affine.eastStep;
    boolean onEarth = north <= 90.5 && south >= -90.5 && Math.abs(west) <= 540 && width <= 360.5;
    if (!affine.hasSteps() || !onEarth) {
      throw nowhere(north, west, affine);
    }
    return new DegreeFrame(
        layout.rows(), layout.columns(), north, west, affine.southStep, affine.eastStep);
  }

  private Frame inMetres(double north, double west, Affine affine) throws BrokenHeights {
    double south = north - (layout.rows() - 1) * affine.southStep;
    double east = west + (layout.columns() - 1) * affine.eastStep;
    double farthest =
        Math.max(
            Math.max(Math.abs(north), Math.abs(south)), Math.max(Math.abs(west), Math.abs(east)));
    if (!affine.hasSteps() || !(farthest <= FARTHEST_M)) {
      throw nowhere(north, west, affine);
    }
    return new MetreFrame(
        layout.rows(), layout.columns(), north, west, affine.southStep, affine.eastStep);
  }

  private BrokenHeights nowhere(double north, double west, Affine affine) {
    if (affine.southStep < 0 || affine.eastStep < 0) {
      String rows = affine.southStep < 0 ? "from south to north" : "from east to west";
      return new BrokenHeights(
          Problem.of(TerrainCode.R112, Place.of(name), "its cells run " + rows)
              .withHint("turn it: gdalwarp writes rows from the north, cells from the west"));
    }
    return new BrokenHeights(
        TerrainCode.R111,
        name,
        "its first cell lies at %s north, %s east, with steps of %s south and %s east"
            .formatted(north, west, affine.southStep, affine.eastStep));
  }

  /// From the file's own points to places.
  ///
  /// @param north of the file's own point 0, 0
  /// @param west of the file's own point 0, 0
  private record Affine(double north, double west, double southStep, double eastStep) {

    /// Below a millionth of a degree, or of a metre, there are no cells of ground.
    boolean hasSteps() {
      return southStep >= 1e-6 && eastStep >= 1e-6;
    }
  }
}
