package dev.ledo.assay;

import dev.ledo.assay.space.Block;
import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.Kriged;
import dev.ledo.assay.space.Location;
import dev.ledo.assay.space.Measurement;
import dev.ledo.assay.space.OrdinaryKriging;
import dev.ledo.assay.space.Structure;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.Variogram;
import dev.ledo.core.Amount;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/// Divides the ground around samples into cells and estimates each.
final class Grounds {

  private static final int MOST_CELLS = 1_200;
  private static final int CUT_OFFS = 8;
  private static final List<Integer> ROUND = List.of(1, 2, 5);

  private final Survey survey;
  private final Variogram variogram;

  Grounds(Survey survey, Variogram variogram) {
    this.survey = survey;
    this.variogram = variogram;
  }

  /// Cells of a round side, about as many as can be looked at.
  ///
  /// @throws IllegalArgumentException if the equations of the samples are singular
  Optional<KrigedGround> of(Optional<Amount> tonnesPerSquareMetre) {
    DoubleSummaryStatistics x =
        survey.measurements().stream().mapToDouble(each -> each.at().x()).summaryStatistics();
    DoubleSummaryStatistics y =
        survey.measurements().stream().mapToDouble(each -> each.at().y()).summaryStatistics();
    double side = side(x.getMax() - x.getMin(), y.getMax() - y.getMin());
    List<Location> near = new ArrayList<>();
    int blank = 0;
    for (double north : middles(y, side)) {
      for (double east : middles(x, side)) {
        Location middle = Location.of(east, north);
        if (isNear(middle)) {
          near.add(middle);
        } else {
          blank++;
        }
      }
    }
    List<KrigedGround.Cell> cells = cells(near, side);
    return cells.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KrigedGround(side, cells, blank, curve(cells, side), tonnesPerSquareMetre));
  }

  /// The shortest of 1, 2, 5, 10 … metres with which the box has no more than [#MOST_CELLS].
  private static double side(double width, double height) {
    return atLeast(Math.sqrt(Math.max(width * height, 1) / MOST_CELLS));
  }

  private static double atLeast(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return ROUND.stream()
        .mapToDouble(digit -> digit * power)
        .filter(side -> side >= least * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }

  /// Middles of cells whose edges are whole multiples of their side.
  private static List<Double> middles(DoubleSummaryStatistics axis, double side) {
    List<Double> middles = new ArrayList<>();
    long last = (long) Math.floor(axis.getMax() / side);
    for (long k = (long) Math.floor(axis.getMin() / side); k <= last; k++) {
      middles.add((k + 0.5) * side);
    }
    return middles;
  }

  private boolean isNear(Location middle) {
    double nearest =
        survey.measurements().stream()
            .map(Measurement::at)
            .mapToDouble(at -> at.squaredDistance(middle))
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    Structure structure = variogram.structures().getFirst();
    double reach = structure.range() * structure.shape().rangesTo(KrigedGround.LEAST_CORRELATION);
    return Math.sqrt(nearest) <= reach;
  }

  private List<KrigedGround.Cell> cells(List<Location> places, double side) {
    OrdinaryKriging kriging = OrdinaryKriging.withAll(survey, variogram, new Block(side, side, 0));
    List<Optional<Kriged>> estimates = kriging.estimateAll(places);
    List<KrigedGround.Cell> cells = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Location at = places.get(i);
      estimates
          .get(i)
          .ifPresent(
              found -> cells.add(new KrigedGround.Cell(at, found.value(), found.standardError())));
    }
    return cells;
  }

  /// Cut-offs in round steps from the poorest cell to the richest.
  private static GradeTonnage curve(List<KrigedGround.Cell> cells, double side) {
    DoubleSummaryStatistics reo =
        cells.stream().mapToDouble(KrigedGround.Cell::reoPpm).summaryStatistics();
    double step = atLeast(Math.max((reo.getMax() - reo.getMin()) / CUT_OFFS, 1e-6));
    List<Double> cutOffs = new ArrayList<>();
    for (long k = (long) Math.floor(reo.getMin() / step); k * step <= reo.getMax(); k++) {
      cutOffs.add(Math.max(0, k * step));
    }
    List<GradeTonnage.Ore> ore =
        cells.stream().map(cell -> new GradeTonnage.Ore(cell.reoPpm(), side * side)).toList();
    return GradeTonnage.of(ore, cutOffs.stream().distinct().toList());
  }
}
