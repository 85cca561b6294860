package dev.ledo.cli;

import dev.ledo.assay.certificate.QuarantineReason;
import dev.ledo.assay.certificate.Reading;
import dev.ledo.assay.certificate.TableCell;
import dev.ledo.assay.certificate.TableCells;
import dev.ledo.assay.ree.Anomaly;
import dev.ledo.assay.ree.LambdaBasis;
import dev.ledo.assay.ree.LambdaFit;
import dev.ledo.assay.ree.Pattern;
import dev.ledo.assay.ree.Plausibility;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.assay.ree.ReferenceComposition;
import dev.ledo.assay.ree.Tetrad;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Turns rows of a table into lambdas, one at a time.
final class LambdaFitting {

  /// The ratios that are worked out for each sample.
  static final List<Anomaly> ANOMALIES =
      List.of(
          Anomaly.EU,
          Anomaly.CE,
          Anomaly.CE_FROM_PR_ND,
          Anomaly.GD,
          Anomaly.GD_FROM_TB_DY,
          Anomaly.LA,
          Anomaly.Y);

  private final DelimitedTable table;
  private final LambdaColumns columns;
  private final TableCells cells;
  private final Setting setting;
  private final LambdaFit fit;
  private final LambdaFit.Rows rows;
  private final Problems problems;

  LambdaFitting(
      DelimitedTable table,
      LambdaColumns columns,
      TableCells cells,
      Setting setting,
      Problems problems) {
    this.table = table;
    this.columns = columns;
    this.cells = cells;
    this.setting = setting;
    this.fit = setting.fit();
    this.rows = fit.rows();
    this.problems = problems;
  }

  /// What is fitted.
  ///
  /// @param degree of the last polynomial, 0 to 4
  /// @param leftOut elements never used in the fit
  record Setting(
      ReferenceComposition reference,
      LambdaBasis basis,
      int degree,
      Set<Element> leftOut,
      boolean hasTetrads) {
    Setting {
      leftOut = Set.copyOf(leftOut);
    }

    LambdaFit fit() {
      Set<Tetrad> tetrads = hasTetrads ? EnumSet.allOf(Tetrad.class) : EnumSet.noneOf(Tetrad.class);
      return LambdaFit.of(basis, degree + 1, leftOut, tetrads);
    }

    /// Names of the values in order: `lambda0` …, `tetrad1` ….
    List<String> names() {
      List<String> names = new ArrayList<>();
      for (int k = 0; k <= degree; k++) {
        names.add("lambda" + k);
      }
      for (int k = 1; hasTetrads && k <= Tetrad.values().length; k++) {
        names.add("tetrad" + k);
      }
      return List.copyOf(names);
    }
  }

  /// Works out one row. A row that cannot be relied on gives its id and a remark.
  LambdaRow of(DelimitedTable.Row row) {
    Optional<String> doubt = table.doubt(row);
    if (doubt.isPresent()) {
      var reason = row.isBroken() ? QuarantineReason.BROKEN_QUOTE : QuarantineReason.SHIFTED_ROW;
      problems.add(Problem.of(reason, table.place(row), doubt.get()));
      return unfitted(row, doubt.get());
    }
    if (text(row, columns.sample()).isEmpty()) {
      problems.add(
          Problem.of(
              TableCode.NO_SAMPLE,
              table.place(row, columns.sample()),
              TableCode.NO_SAMPLE.title()));
    }
    List<String> remarks = new ArrayList<>();
    Map<Element, Amount> ppm = new EnumMap<>(Element.class);
    int[] counts = read(row, ppm, remarks);
    var analysis = new ReeAnalysis(id(row), ppm);
    Pattern pattern = Pattern.of(analysis, setting.reference());
    Plausibility.remarks(analysis)
        .forEach(remark -> remarks.add(remark.check() + " is " + AmountText.of(remark.value(), 3)));
    return fitted(row, pattern, counts, remarks);
  }

  /// @return how many cells were below a limit, and how many were set aside
  private int[] read(DelimitedTable.Row row, Map<Element, Amount> ppm, List<String> remarks) {
    int[] counts = new int[2];
    for (Element element : Element.REE) {
      LambdaColumns.Source source = columns.sources().get(element);
      if (source == null) {
        continue;
      }
      TableCell cell = cells.result(row.cells().get(source.cell()), source.unit());
      switch (cell) {
        case TableCell.Says(Reading.Known(double number)) ->
            ppm.put(element, Amount.of(number * source.ppmPerUnit()));
        case TableCell.Says(Reading.Below(double limit)) -> {
          ppm.put(element, new Amount.Below(limit * source.ppmPerUnit()));
          remarks.add(element.symbol() + " below limit");
          counts[0]++;
        }
        case TableCell.Says(Reading.Above(double limit)) -> {
          ppm.put(element, new Amount.Above(limit * source.ppmPerUnit()));
          remarks.add(element.symbol() + " above limit");
        }
        case TableCell.Says(Reading.Missing _), TableCell.Blank _ ->
            remarks.add(element.symbol() + " missing");
        case TableCell.Doubtful(var reason) -> {
          String raw = row.cells().get(source.cell());
          problems.add(
              Problem.of(
                  reason,
                  table.place(row, source.cell()),
                  "'%s' (%s, %s): %s".formatted(raw, id(row), source.header(), reason.title())));
          remarks.add(element.symbol() + " set aside " + reason.id());
          counts[1]++;
        }
      }
    }
    return counts;
  }

  private LambdaRow fitted(
      DelimitedTable.Row row, Pattern pattern, int[] counts, List<String> remarks) {
    double[] logs = new double[LambdaFit.ELEMENTS];
    int used = 0;
    for (int i = 0; i < logs.length; i++) {
      Element element = Element.REE.get(i);
      logs[i] = pattern.findLog(element).orElse(Double.NaN);
      used += Double.isNaN(logs[i]) || setting.leftOut().contains(element) ? 0 : 1;
      if (pattern.find(element).filter(ratio -> ratio.high() == 0).isPresent()) {
        remarks.add(element.symbol() + " is 0");
      }
    }
    double[] out = new double[fit.width()];
    rows.fit(logs, 0, out, 0);
    int terms = fit.terms();
    boolean isFitted = !Double.isNaN(out[0]);
    boolean hasScatter = isFitted && used > terms;
    if (!isFitted) {
      remarks.add("no lambdas: %d elements for %d values".formatted(used, terms));
    }
    return new LambdaRow(
        ids(row),
        isFitted ? list(out, 0, terms) : List.of(),
        hasScatter ? list(out, terms, terms) : List.of(),
        hasScatter ? Math.sqrt(out[2 * terms] / (used - terms)) : Double.NaN,
        ANOMALIES.stream().map(each -> each.in(pattern)).toList(),
        new LambdaRow.Count(used, counts[0], counts[1]),
        remarks);
  }

  private static List<Double> list(double[] numbers, int from, int count) {
    List<Double> list = new ArrayList<>(count);
    for (int i = from; i < from + count; i++) {
      list.add(numbers[i]);
    }
    return list;
  }

  private LambdaRow unfitted(DelimitedTable.Row row, String remark) {
    return new LambdaRow(
        ids(row),
        List.of(),
        List.of(),
        Double.NaN,
        ANOMALIES.stream().map(_ -> Optional.<Amount>empty()).toList(),
        new LambdaRow.Count(0, 0, 0),
        List.of(remark));
  }

  private List<String> ids(DelimitedTable.Row row) {
    List<String> ids = new ArrayList<>();
    ids.add(id(row));
    columns.kept().forEach(cell -> ids.add(text(row, cell)));
    return ids;
  }

  /// The sample's id, or the line it stands on.
  private String id(DelimitedTable.Row row) {
    String id = text(row, columns.sample());
    return id.isEmpty() ? "line " + Numbers.plain(row.number()) : id;
  }

  private static String text(DelimitedTable.Row row, int cell) {
    return cell < row.cells().size() ? row.cells().get(cell) : "";
  }
}
