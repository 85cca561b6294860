package dev.ledo.assay;

import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.Location;
import dev.ledo.core.Amount;
import java.util.List;
import java.util.Optional;

/// The ground around the samples of a site in square cells, each with its mean by block kriging.
///
/// Only cells count that the samples tell of: where correlation with the nearest sample is at least
/// [#LEAST_CORRELATION]. Farther away an estimate says little but the mean of all.
///
/// @param cellMetres side of a cell
/// @param cells in rows from the south-west
/// @param leftBlank cells of the box around the samples that are too far from all of them
/// @param curve area in m² and mean REO in ppm at or above each cut-off; where the tonnes of ore
///   below a square metre are the same everywhere, it is the curve of tonnes too
/// @param tonnesPerSquareMetre ore below a square metre, from what the case assumes of its
///   thickness and density; empty if it says neither or only one
public record KrigedGround(
    double cellMetres,
    List<Cell> cells,
    int leftBlank,
    GradeTonnage curve,
    Optional<Amount> tonnesPerSquareMetre) {

  /// What the nearest sample has to say of a cell, as a correlation without the nugget.
  public static final double LEAST_CORRELATION = 0.3;

  /// A cell.
  ///
  /// @param middle metres from the middle of the samples
  /// @param reoPpm its mean
  /// @param standardError of that mean, ppm, as the variogram has it
  public record Cell(Location middle, double reoPpm, double standardError) {}

  public KrigedGround {
    cells = List.copyOf(cells);
  }

  /// Area of all cells that count, in m².
  public double area() {
    return cells.size() * cellMetres * cellMetres;
  }
}
