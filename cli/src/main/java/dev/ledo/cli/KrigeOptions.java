package dev.ledo.cli;

import dev.ledo.assay.space.OrdinaryKriging;
import dev.ledo.assay.space.Shape;
import dev.ledo.assay.space.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// What is estimated, and how.
final class KrigeOptions {

  /// With more samples than this only the nearest count, unless told otherwise.
  static final int USUALLY_ALL = 500;

  private static final int USUALLY_NEAREST = 32;

  @Option(
      names = "--grid",
      paramLabel = "GRID",
      description =
          "Centres of cells: xmin:xmax:step,ymin:ymax:step[,zmin:zmax:step], or auto (by default).")
  private String grid = "auto";

  @Option(
      names = "--model",
      paramLabel = "SHAPE",
      description = "spherical (by default), exponential or gaussian.")
  private Shape shape = Shape.SPHERICAL;

  @Option(names = "--nugget", paramLabel = "C0", description = "Nugget of a given model.")
  private Optional<Double> nugget = Optional.empty();

  @Option(
      names = "--sill",
      paramLabel = "C",
      description = "Sill of a given model, nugget included.")
  private Optional<Double> sill = Optional.empty();

  @Option(names = "--range", paramLabel = "A", description = "Range of a given model in metres.")
  private Optional<Double> range = Optional.empty();

  @Option(
      names = "--nearest",
      paramLabel = "N",
      description = "Use the nearest N samples; all by default, 32 of more than 500.")
  private Optional<Integer> nearest = Optional.empty();

  @Option(names = "--block", description = "Estimate means of cells instead of points.")
  private boolean block;

  @Option(
      names = "--cutoffs",
      paramLabel = "GRADE",
      split = ",",
      description = "Tonnes and grade above these; needs --density.")
  private List<Double> cutOffs = new ArrayList<>();

  @Option(names = "--density", paramLabel = "T/M3", description = "Tonnes in a cubic metre.")
  private Optional<Double> density = Optional.empty();

  @Option(
      names = "--thickness",
      paramLabel = "M",
      description = "Height of cells in metres, where the grid has none.")
  private Optional<Double> thickness = Optional.empty();

  @Option(names = "--validate", description = "Estimate each sample from the others.")
  private boolean validates;

  /// The grid that was given; empty if it is to be found.
  Optional<KrigeGrid> grid(CommandSpec spec) {
    if (grid.equalsIgnoreCase("auto")) {
      return Optional.empty();
    }
    try {
      return Optional.of(KrigeGrid.parse(grid));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--grid: " + e.getMessage(), e);
    }
  }

  /// Refuses what does not go together.
  ///
  /// @param hasHeights whether a column of heights was named
  void check(CommandSpec spec, boolean hasHeights) {
    Optional<String> mistake = model().mistake().or(() -> mistake(hasHeights));
    if (mistake.isPresent()) {
      throw new ParameterException(spec.commandLine(), mistake.get());
    }
  }

  private Optional<String> mistake(boolean namesHeights) {
    if (nearest.orElse(1) < 1 || nearest.orElse(1) > OrdinaryKriging.MOST_AT_ONCE) {
      return Optional.of(
          "--nearest %d is not 1 to %,d"
              .formatted(nearest.orElse(1), OrdinaryKriging.MOST_AT_ONCE));
    }
    if (!cutOffs.isEmpty() && !(density.orElse(0.0) > 0)) {
      return Optional.of("--cutoffs needs --density above 0, in tonnes per cubic metre");
    }
    boolean hasHeights = namesHeights || grid.chars().filter(c -> c == ',').count() == 2;
    boolean isFlat = !hasHeights && !(thickness.orElse(0.0) > 0);
    return !cutOffs.isEmpty() && isFlat
        ? Optional.of("--cutoffs on a map needs --thickness above 0, in metres")
        : Optional.empty();
  }

  /// What was said about the model.
  KrigeModel.Wish model() {
    return new KrigeModel.Wish(shape, nugget, sill, range);
  }

  /// How many samples count for each estimate.
  KrigeResult.Way way(Survey survey) {
    int samples = survey.measurements().size();
    int most = nearest.orElse(samples <= USUALLY_ALL ? samples : USUALLY_NEAREST);
    return new KrigeResult.Way(Math.min(most, samples), most >= samples, block);
  }

  /// Grades above which to sum.
  List<Double> cutOffs() {
    return List.copyOf(cutOffs);
  }

  /// Whether each sample is to be estimated from the others.
  boolean validates() {
    return validates;
  }

  /// Tonnes of one cell.
  double tonnesOf(KrigeGrid cells) {
    return cells.cubicMetres(thickness.orElse(1.0)) * density.orElseThrow();
  }
}
