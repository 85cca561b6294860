package dev.ledo.brief.section;

import dev.ledo.assay.AnalyteQuality;
import dev.ledo.assay.BatchQuality;
import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.quality.ControlChart;
import dev.ledo.assay.quality.ControlRule;
import dev.ledo.brief.chart.SigmaChart;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Control charts: for each reference material the analytes that did worst, over all batches.
final class AssayControlBlocks {

  private static final int WORST = 3;
  private static final List<String> COLOURS = List.of("--c1", "--c4", "--c3");
  private static final String METHOD = "docs/methods/assay-quality.md";

  private final AssayFigures figures;

  AssayControlBlocks(AssayFigures figures) {
    this.figures = figures;
  }

  /// A result of a reference material.
  private record Result(CertificateId certificate, ControlChart.Point point) {
    String label() {
      return point.sample();
    }

    boolean isBroken() {
      return point.fired().stream().anyMatch(ControlRule::isRejecting);
    }

    double distance() {
      return Double.isNaN(point.score()) ? 0 : Math.abs(point.score());
    }
  }

  /// Results of one analyte by one method in one material, in order of batches.
  private record Analyte(String name, List<Result> results) {
    /// Broken rules count more than any distance that breaks none.
    double badness() {
      long broken = results.stream().filter(Result::isBroken).count();
      double most = results.stream().mapToDouble(Result::distance).max().orElse(0);
      return broken > 0 ? 1e6 + most : most;
    }
  }

  /// One picture for each reference material.
  List<Block> charts() {
    var blocks = new ArrayList<Block>();
    byMaterial()
        .forEach((material, analytes) -> {
          List<Analyte> worst =
              analytes.values().stream()
                  .sorted(Comparator.comparingDouble((Analyte each) -> -each.badness()))
                  .limit(WORST)
                  .toList();
          blocks.add(chart(material, worst, analytes.size()));
        });
    return blocks;
  }

  private Map<String, Map<String, Analyte>> byMaterial() {
    Map<String, Map<String, Analyte>> materials = new LinkedHashMap<>();
    for (BatchQuality batch : figures.campaign().batches()) {
      for (AnalyteQuality analyte : batch.analytes()) {
        for (ControlChart chart : analyte.charts()) {
          String name = analyte.determination() + ", " + AssayFigures.words(batch.digestion());
          List<Result> results =
              materials
                  .computeIfAbsent(chart.material().name(), _ -> new LinkedHashMap<>())
                  .computeIfAbsent(name, key -> new Analyte(key, new ArrayList<>()))
                  .results();
          chart.points().forEach(point -> results.add(new Result(batch.certificate().id(), point)));
        }
      }
    }
    return materials;
  }

  private Block chart(String material, List<Analyte> worst, int all) {
    List<Result> order = order(worst);
    String key = material.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var chart = new SigmaChart(figures.id("control-" + key), labels(order));
    for (int i = 0; i < worst.size(); i++) {
      chart.add(line(worst.get(i), COLOURS.get(i), order));
    }
    Text caption =
        Text.of(
            "Reference material {}: the {} analytes that did worst of {}. A point with a ring and a rule beside it fails; the broken lines only warn.",
            material,
            figures.count("analytes shown of " + material, worst.size()),
            figures.count("analytes certified and reported for " + material, all));
    return new Block.Shown(
        chart.chart(
            "Control chart of " + material + ", in standard deviations. The table tells the same."),
        figures.caption(caption),
        table(material, key, worst),
        false);
  }

  /// Each control sample once; analytes of one material share them.
  private static List<Result> order(List<Analyte> analytes) {
    Map<String, Result> order = new LinkedHashMap<>();
    analytes.forEach(
        analyte -> analyte.results().forEach(result -> order.putIfAbsent(place(result), result)));
    return List.copyOf(order.values());
  }

  private static String place(Result result) {
    return result.certificate() + " " + result.label();
  }

  /// Names of the samples, with the certificate where a name would stand twice.
  private static List<String> labels(List<Result> order) {
    Set<String> seen = new LinkedHashSet<>();
    return order.stream()
        .map(result -> seen.add(result.label()) ? result.label() : place(result))
        .toList();
  }

  private static SigmaChart.Line line(Analyte analyte, String colour, List<Result> order) {
    Map<String, Result> own = new LinkedHashMap<>();
    analyte.results().forEach(result -> own.put(place(result), result));
    List<SigmaChart.Point> points = new ArrayList<>();
    for (Result at : order) {
      Result result = own.get(place(at));
      points.add(
          result == null ? new SigmaChart.Point(Double.NaN, "", "") : point(analyte, result));
    }
    return new SigmaChart.Line(analyte.name(), colour, points);
  }

  private static SigmaChart.Point point(Analyte analyte, Result result) {
    double score = result.point().score();
    String rule = rules(result, true);
    String text =
        "%s, %s: %s standard deviations"
            .formatted(place(result), analyte.name(), Shown.computed(Amount.of(score)));
    return new SigmaChart.Point(score, rule, rule.isEmpty() ? text : text + ", rule " + rule);
  }

  private static String rules(Result result, boolean isRejecting) {
    List<String> symbols =
        result.point().fired().stream()
            .filter(rule -> rule.isRejecting() || !isRejecting)
            .map(ControlRule::symbol)
            .toList();
    return String.join(", ", symbols);
  }

  private Table table(String material, String key, List<Analyte> worst) {
    Table.Builder table =
        Table.named(figures.id("control-" + key + "-table"), "Results of " + material)
            .words("Analyte", "Control sample", "Certificate")
            .figures("Result", "ppm of the element")
            .figures("Distance", "standard deviations")
            .words("Rules");
    for (Analyte analyte : worst) {
      for (Result result : analyte.results()) {
        table.row(
            Cell.quoted(analyte.name()),
            figures.links(result.certificate(), List.of(result.label())),
            Cell.quoted(result.certificate().toString()),
            cell(analyte, result, "result", result.point().result(), AssayFigures.PPM),
            cell(analyte, result, "distance", result.point().score(), Unit.ONE),
            Cell.quoted(rules(result, false)));
      }
    }
    return table.build();
  }

  private Cell cell(Analyte analyte, Result result, String what, double value, Unit unit) {
    if (!Double.isFinite(value)) {
      return Cell.UNKNOWN;
    }
    return Cell.of(
        figures.figure(
            "%s of %s, %s".formatted(what, result.label(), analyte.name()),
            Quantity.of(value, unit),
            METHOD,
            AssayFigures.Samples.of(result.certificate(), result.label())));
  }
}
