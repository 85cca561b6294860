package dev.ledo.cli;

import dev.ledo.assay.space.Location;
import dev.ledo.core.Numbers;
import dev.ledo.core.WholeFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/// Writes estimates as a table, one line for each cell.
final class KrigeTable {

  private final KrigeResult result;

  KrigeTable(KrigeResult result) {
    this.result = result;
  }

  /// Writes the file; a cell without estimate has blanks.
  void write(Path target) throws IOException {
    WholeFiles.writeText(target, this::write);
  }

  private void write(Writer out) throws IOException {
    KrigeCells cells = result.cells();
    boolean hasHeights = cells.grid().z().isPresent();
    out.write(hasHeights ? "x,y,z,estimate,variance,n\n" : "x,y,estimate,variance,n\n");
    for (int cell = 0; cell < cells.size(); cell++) {
      Location at = cells.grid().at(cell);
      out.write(coordinate(at.x()) + "," + coordinate(at.y()) + ",");
      if (hasHeights) {
        out.write(coordinate(at.z()) + ",");
      }
      out.write(number(cells.value(cell)) + "," + number(cells.variance(cell)) + ",");
      out.write(result.way().samples() + "\n");
    }
  }

  /// To the micrometre: 0.1 added up does not show its rounding.
  private static String coordinate(double metres) {
    return Numbers.plain(Math.rint(metres * 1e6) / 1e6);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }
}
