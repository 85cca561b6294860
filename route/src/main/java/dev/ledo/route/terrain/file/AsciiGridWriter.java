package dev.ledo.route.terrain.file;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Writes ESRI ASCII grids, with a `.prj` file beside them where the coordinate system is known.
///
/// Unknown is -9999. Cells that are not square get `dx` and `dy` as GDAL writes and reads them.
public final class AsciiGridWriter {

  private static final String UNKNOWN = "-9999";

  private static final String WGS_84 =
      "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
          + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]";

  private AsciiGridWriter() {}

  /// Writes the heights of a terrain, over a file that may be there.
  public static void write(Path path, Terrain terrain) throws IOException {
    write(path, terrain.frame(), terrain.coordinates(), RasterRows.of(terrain));
  }

  /// Writes values on a grid, over a file that may be there.
  public static void write(Path path, Frame frame, Coordinates coordinates, RasterRows values)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(path, StandardCharsets.US_ASCII)) {
      out.write(head(frame));
      float[] row = new float[frame.columns()];
      for (int k = 0; k < frame.rows(); k++) {
        values.row(k, row);
        write(out, row);
      }
    }
    Optional<String> projection = wellKnownText(coordinates);
    if (projection.isPresent()) {
      Files.writeString(beside(path), projection.get() + "\n");
    }
  }

  private static Path beside(Path path) {
    String name = HeightFiles.lastName(path.toString());
    int dot = name.lastIndexOf('.');
    return path.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".prj");
  }

  private static String head(Frame frame) {
    Coordinates.GridPoint corner = frame.gridPoint(frame.rows() - 0.5, -0.5);
    boolean square = frame.eastwardStep() == frame.northStep();
    String size =
        square
            ? "cellsize " + frame.eastwardStep()
            : "dx " + frame.eastwardStep() + "\ndy " + frame.northStep();
    return "ncols %d\nnrows %d\nxllcorner %s\nyllcorner %s\n%s\nNODATA_value %s\n"
        .formatted(frame.columns(), frame.rows(), corner.east(), corner.north(), size, UNKNOWN);
  }

  private static void write(BufferedWriter out, float[] row) throws IOException {
    for (int column = 0; column < row.length; column++) {
      if (column > 0) {
        out.write(' ');
      }
      float value = row[column];
      boolean whole = value == (int) value;
      out.write(
          Float.isNaN(value)
              ? UNKNOWN
              : whole ? Integer.toString((int) value) : Float.toString(value));
    }
    out.write('\n');
  }

  private static Optional<String> wellKnownText(Coordinates coordinates) {
    return switch (coordinates) {
      case Coordinates.Degrees _ -> Optional.of(WGS_84);
      case Coordinates.Utm utm -> Optional.of(wellKnownText(utm));
      case Coordinates.OtherMetres _, Coordinates.Board _ -> Optional.empty();
    };
  }

  private static String wellKnownText(Coordinates.Utm utm) {
    return "PROJCS[\"WGS_1984_UTM_Zone_%d%s\",%s,PROJECTION[\"Transverse_Mercator\"],"
            .formatted(utm.zone(), utm.southern() ? "S" : "N", WGS_84)
        + "PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",%d.0],"
            .formatted(utm.southern() ? 10_000_000 : 0)
        + "PARAMETER[\"Central_Meridian\",%d.0],PARAMETER[\"Scale_Factor\",0.9996],"
            .formatted(6 * utm.zone() - 183)
        + "PARAMETER[\"Latitude_Of_Origin\",0.0],UNIT[\"Meter\",1.0]]";
  }
}
