package dev.ledo.cli;

import dev.ledo.assay.ree.LambdaBasis;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import dev.ledo.core.Printable;
import dev.ledo.core.Problems;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Counts over all samples, and the first of them, as text or JSON.
final class LambdaSummary {

  private static final int SHOWN = 10;
  private static final int LISTED = 1_000;

  private final Path file;
  private final LambdaFitting.Setting setting;
  private final Path target;
  private final Problems problems;
  private final List<LambdaRow> first = new ArrayList<>();
  private final List<Element> withoutColumn = new ArrayList<>();
  private long samples;
  private long fitted;
  private long belowLimit;
  private long setAside;

  LambdaSummary(Path file, LambdaFitting.Setting setting, Path target, Problems problems) {
    this.file = file;
    this.setting = setting;
    this.target = target;
    this.problems = problems;
  }

  /// Keeps which lanthanides have no column.
  void found(LambdaColumns columns) {
    LambdaBasis.ALL_FOURTEEN.elements().stream()
        .filter(element -> !columns.sources().containsKey(element))
        .forEach(withoutColumn::add);
  }

  /// Counts a sample.
  void add(LambdaRow row) {
    samples++;
    fitted += row.isFitted() ? 1 : 0;
    belowLimit += row.counts().belowLimit();
    setAside += row.counts().setAside();
    if (first.size() < LISTED) {
      first.add(row);
    }
  }

  Path target() {
    return target;
  }

  Problems problems() {
    return problems;
  }

  /// How many samples have lambdas.
  long fitted() {
    return fitted;
  }

  /// Writes the first samples, the counts, and where the rest is.
  void print(PrintWriter out) {
    out.println(
        "%s: lambdas 0 to %d on basis %s over %s, %s left out"
            .formatted(
                Printable.of(file.toString()),
                setting.degree(),
                setting.basis().id(),
                setting.reference().id(),
                leftOut()));
    List<String> heads = new ArrayList<>(List.of("sample"));
    heads.addAll(setting.names());
    heads.addAll(List.of("Eu/Eu*", "Ce/Ce*", "elements", "residual_sd"));
    var table = new TextTable(heads.toArray(String[]::new));
    first.stream().limit(SHOWN).forEach(row -> table.add(line(row)));
    table.print(out);
    if (samples > SHOWN) {
      out.println("  … and %,d more".formatted(samples - SHOWN));
    }
    out.println("%,d of %,d samples have lambdas".formatted(fitted, samples));
    if (!withoutColumn.isEmpty()) {
      out.println("no column for: " + symbols(withoutColumn));
    }
    if (belowLimit > 0) {
      out.println("cells below a limit, left out: %,d".formatted(belowLimit));
    }
    if (setAside > 0) {
      out.println("cells set aside, left out: %,d".formatted(setAside));
    }
    out.println("written: " + Printable.of(target.toString()));
  }

  private String leftOut() {
    return setting.leftOut().isEmpty()
        ? "nothing"
        : symbols(setting.leftOut().stream().sorted().toList());
  }

  private static String symbols(List<Element> elements) {
    return elements.stream().map(Element::symbol).collect(Collectors.joining(", "));
  }

  private List<String> line(LambdaRow row) {
    List<String> line = new ArrayList<>();
    line.add(Printable.of(row.ids().getFirst()));
    for (int k = 0; k < setting.names().size(); k++) {
      String value = k < row.values().size() ? Numbers.readable(row.values().get(k), 4) : "";
      String error =
          k < row.errors().size() ? " ± " + Numbers.readable(row.errors().get(k), 2) : "";
      line.add(value + error);
    }
    row.anomalies().stream()
        .limit(2)
        .forEach(ratio -> line.add(ratio.map(LambdaTable::shown).orElse("")));
    line.add(Integer.toString(row.counts().used()));
    line.add(Double.isNaN(row.scatter()) ? "" : Numbers.readable(row.scatter(), 2));
    return line;
  }

  /// Everything as one document; of the samples the first thousand.
  ObjectNode document(boolean isDone) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "ledo-assay-lambdas-1");
    root.put("table", file.toString());
    root.put("reference", setting.reference().id());
    root.put("reference_source", setting.reference().source());
    root.put("basis", setting.basis().id());
    root.put("degree", setting.degree());
    ArrayNode out = root.putArray("left_out");
    setting.leftOut().stream().sorted().map(Element::symbol).forEach(out::add);
    if (isDone) {
      root.put("written", target.toString());
      ArrayNode missing = root.putArray("without_column");
      withoutColumn.forEach(element -> missing.add(element.symbol()));
      root.put("samples", samples);
      root.put("fitted", fitted);
      root.put("cells_below_limit", belowLimit);
      root.put("cells_set_aside", setAside);
      ArrayNode rows = root.putArray("rows");
      first.forEach(row -> into(rows.addObject(), row));
      root.put("rows_not_listed", samples - first.size());
    }
    TableProblems.into(root, problems);
    return root;
  }

  private void into(ObjectNode node, LambdaRow row) {
    node.put("sample", row.ids().getFirst());
    List<String> names = setting.names();
    for (int k = 0; k < row.values().size(); k++) {
      node.put(names.get(k), row.values().get(k));
      if (!row.errors().isEmpty()) {
        node.put(names.get(k) + "_se", row.errors().get(k));
      }
    }
    ObjectNode anomalies = node.putObject("anomalies");
    for (int k = 0; k < row.anomalies().size(); k++) {
      String id = LambdaFitting.ANOMALIES.get(k).id();
      row.anomalies()
          .get(k)
          .ifPresent(ratio -> {
            ObjectNode range = anomalies.putObject(id);
            range.put("low", ratio.low());
            if (Double.isFinite(ratio.high())) {
              range.put("high", ratio.high());
            } else {
              range.putNull("high");
            }
          });
    }
    node.put("elements", row.counts().used());
    node.put("below_limit", row.counts().belowLimit());
    node.put("set_aside", row.counts().setAside());
    if (!Double.isNaN(row.scatter())) {
      node.put("residual_sd", row.scatter());
    }
    ArrayNode remarks = node.putArray("remarks");
    row.remarks().forEach(remarks::add);
  }
}
