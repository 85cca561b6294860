package dev.ledo.cli;

import dev.ledo.assay.space.CrossValidation;
import dev.ledo.assay.space.GradeTonnage;
import dev.ledo.assay.space.SurveyRemark;
import dev.ledo.core.Numbers;
import dev.ledo.core.Printable;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Kriging on the terminal.
final class KrigeText {

  private static final int DIGITS = 4;
  private static final int REMARKS_SHOWN = 10;

  /// Samples whose error is more than this many expected deviations are named.
  static final double OUTLIER = 3;

  private final PrintWriter out;

  KrigeText(PrintWriter out) {
    this.out = out;
  }

  void print(KrigeResult result) {
    samples(result);
    model(result.model());
    cells(result);
    result.checks().leftOut().ifPresent(this::leftOut);
    result.checks().tonnage().ifPresent(curve -> tonnage(curve, result.way().isBlock()));
    remarks(result.survey().remarks());
  }

  private void samples(KrigeResult result) {
    KrigeSamples samples = result.samples();
    int places = result.survey().measurements().size();
    out.println(
        "%s: %s at %s"
            .formatted(
                Printable.of(result.value()),
                count(samples.measurements().size(), "sample"),
                count(places, "place")));
    if (samples.withoutValue() > 0) {
      out.println("  rows without a value, left out: %,d".formatted(samples.withoutValue()));
    }
    if (samples.limits() > 0) {
      out.println("  values that are limits, treated as asked: %,d".formatted(samples.limits()));
    }
  }

  private void model(KrigeModel model) {
    out.println(
        "variogram: %s, nugget %s, sill %s, range %s m, %s"
            .formatted(
                model.shape().name().toLowerCase(Locale.ROOT),
                number(model.variogram().nugget()),
                number(model.variogram().sill()),
                number(model.range()),
                model.fit().isPresent() ? "fit to the samples" : "as given"));
    if (model.fit().filter(fit -> fit.isRangeAtEnd()).isPresent()) {
      out.println("  * The range is an end of the search: the samples do not say where it is.");
    }
  }

  private void cells(KrigeResult result) {
    KrigeCells cells = result.cells();
    KrigeResult.Way way = result.way();
    out.println(
        "grid %s: %s from %s%s each"
            .formatted(
                cells.grid(),
                count(cells.size(), way.isBlock() ? "block" : "point"),
                way.isAll() ? "all " : "the nearest ",
                count(way.samples(), "sample")));
    double[] known = cells.known();
    if (known.length > 0) {
      Arrays.sort(known);
      out.println(
          "  estimates %s to %s, mean %s, mean variance %s"
              .formatted(
                  number(known[0]),
                  number(known[known.length - 1]),
                  number(Arrays.stream(known).average().orElseThrow()),
                  number(cells.meanVariance())));
    }
    if (cells.empty() > 0) {
      out.println("  * %,d cells have no estimate: singular equations".formatted(cells.empty()));
    }
    if (known.length > 0 && smallest(result) >= 0 && cells.negative() > 0) {
      out.println("  * %,d cells are estimated below 0".formatted(cells.negative()));
    }
  }

  private static double smallest(KrigeResult result) {
    return result.survey().measurements().stream()
        .mapToDouble(each -> each.value())
        .min()
        .orElse(0);
  }

  private void leftOut(CrossValidation check) {
    out.println("each sample from the others (%,d)".formatted(check.residuals().size()));
    out.println("  mean error          " + number(check.meanError()));
    out.println("  root mean square    " + number(check.rootMeanSquare()));
    out.println("  mean squared score  " + number(check.meanSquaredScore()));
    List<CrossValidation.Residual> outliers = check.outliers(OUTLIER);
    outliers.stream()
        .limit(REMARKS_SHOWN)
        .forEach(each ->
            out.println(
                "  * %s is %s, the others say %s: %s deviations"
                    .formatted(
                        Printable.of(each.sample().id()),
                        number(each.sample().value()),
                        number(each.estimate()),
                        Numbers.readable(each.score(), 2))));
    more(outliers.size());
  }

  private void tonnage(GradeTonnage curve, boolean isBlock) {
    out.println("grade and tonnage");
    var table = new TextTable("cut-off", "t", "mean grade", "t x grade");
    curve
        .points()
        .forEach(point ->
            table.add(
                number(point.cutOff()),
                number(point.tonnes()),
                point.tonnes() == 0 ? "none" : number(point.grade()),
                number(point.content())));
    table.print(out);
    out.println("  * Kriging smooths: tonnes above a high cut-off are too few.");
    if (!isBlock) {
      out.println("  * The grades are of points, not of blocks: say --block.");
    }
  }

  private void remarks(List<SurveyRemark> remarks) {
    if (!remarks.isEmpty()) {
      out.println("to look at");
    }
    remarks.stream()
        .limit(REMARKS_SHOWN)
        .forEach(remark ->
            out.println(
                "  * "
                    + Printable.of(String.join(", ", remark.samples()))
                    + ": "
                    + remark.message()));
    more(remarks.size());
  }

  private void more(int found) {
    if (found > REMARKS_SHOWN) {
      out.println("  … and %,d more; --json has all".formatted(found - REMARKS_SHOWN));
    }
  }

  private static String count(int number, String word) {
    return "%,d %s%s".formatted(number, word, number == 1 ? "" : "s");
  }

  private static String number(double value) {
    return Numbers.readable(value, DIGITS);
  }
}
