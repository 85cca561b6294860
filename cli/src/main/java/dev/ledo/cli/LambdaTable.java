package dev.ledo.cli;

import dev.ledo.assay.ree.Anomaly;
import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes lambdas as a table, one line for each sample.
final class LambdaTable {

  private final Writer out;
  private final List<String> values;

  /// @param ids names of the columns that are passed on, the sample's first
  /// @param values names of the values of a fit
  LambdaTable(Writer out, List<String> ids, List<String> values) throws IOException {
    this.out = out;
    this.values = values;
    List<String> header = new ArrayList<>(ids);
    for (String value : values) {
      header.add(value);
      header.add(value + "_se");
    }
    LambdaFitting.ANOMALIES.stream().map(Anomaly::id).forEach(header::add);
    header.addAll(List.of("elements", "below_limit", "set_aside", "residual_sd", "remarks"));
    write(header);
  }

  /// Writes one line; what is not known is blank.
  void add(LambdaRow row) throws IOException {
    List<String> line = new ArrayList<>(row.ids());
    for (int k = 0; k < values.size(); k++) {
      line.add(k < row.values().size() ? number(row.values().get(k)) : "");
      line.add(k < row.errors().size() ? number(row.errors().get(k)) : "");
    }
    row.anomalies().forEach(ratio -> line.add(ratio.map(LambdaTable::amount).orElse("")));
    line.add(Integer.toString(row.counts().used()));
    line.add(Integer.toString(row.counts().belowLimit()));
    line.add(Integer.toString(row.counts().setAside()));
    line.add(Double.isNaN(row.scatter()) ? "" : number(row.scatter()));
    line.add(String.join("; ", row.remarks()));
    write(line);
  }

  private static String number(double value) {
    return Double.toString(value);
  }

  private static String amount(Amount amount) {
    return amount.isExact() ? number(amount.low()) : amount.toString();
  }

  private void write(List<String> cells) throws IOException {
    out.write(cells.stream().map(LambdaTable::quoted).collect(Collectors.joining(",")));
    out.write('\n');
  }

  private static String quoted(String cell) {
    boolean needs = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0;
    return needs ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /// A few digits for the terminal.
  static String shown(Amount amount) {
    return amount.isExact() ? Numbers.readable(amount.low(), 3) : AmountText.of(amount, 3);
  }
}
