package dev.ledo.assay.certificate;

import dev.ledo.assay.certificate.DrawnCertificate.DrawnColumn;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Gives a drawn certificate the shape of a laboratory's file, and damages it if asked to.
final class MutatedShape {

  private final DrawnCertificate drawn;
  private final RandomGenerator random;
  private final List<List<String>> rows = new ArrayList<>();
  private final Map<Integer, String> sampleOfRow = new HashMap<>();
  private final char separator;
  private final boolean workbook;
  private final boolean decimalComma;
  private final boolean grouped;
  private final boolean negativeLimits;
  private final List<String> done = new ArrayList<>();
  private final Set<Integer> damagedRows = new HashSet<>();
  private int firstCell;
  private int firstData;

  MutatedShape(DrawnCertificate drawn, RandomGenerator random) {
    this.drawn = drawn;
    this.random = random;
    this.workbook = random.nextInt(12) == 0;
    this.separator = ",;\t|".charAt(random.nextInt(4));
    this.decimalComma = separator != ',' && random.nextInt(3) == 0;
    this.grouped = random.nextInt(40) == 0;
    int shape = random.nextInt(5);
    this.negativeLimits = shape < 4 && random.nextInt(8) == 0;
    switch (shape) {
      case 0 -> als();
      case 1 -> labelled(List.of("ELEMENT", "UNIT", "METHOD", "DETECTION", "UPPER LIMIT"));
      case 2 ->
          labelled(List.of("Elemento", "Unidad", "Método", "Límite Detec.", "Límite Superior"));
      case 3 ->
          labelled(
              List.of("Elementos", "Unidade", "Método", "Limite de Detecção", "Limite Superior"));
      default -> plain();
    }
    decorate();
  }

  /// Names of the damages done.
  List<String> damages() {
    return done;
  }

  /// Row, from 0, and the sample in it.
  Map<Integer, String> samplesOfRows() {
    return sampleOfRow;
  }

  private String choose(String... options) {
    return options[random.nextInt(options.length)];
  }

  private void als() {
    rows.add(List.of("LB26001234 - Finalized"));
    rows.add(List.of("CLIENT : EXAMPLE"));
    rows.add(List.of("# of SAMPLES : " + drawn.samples().size()));
    rows.add(List.of("DATE RECEIVED : 2026-03-02  DATE FINALIZED : 2026-03-20"));
    if (random.nextBoolean()) {
      rows.add(List.of("CERTIFICATE COMMENTS : as received, \"dried\"; 60 C"));
    }
    rows.add(row("", DrawnColumn::method));
    rows.add(row(choose("SAMPLE", "Sample", "sample "), column -> name(column)));
    rows.add(row("DESCRIPTION", DrawnColumn::unit));
    rows.add(
        row(choose("Min. Detection", "Min Detection"), column -> limit(column.lower(), column)));
    rows.add(row("Max. Detection", column -> limit(column.upper(), column)));
    data();
  }

  private void labelled(List<String> labels) {
    rows.add(List.of(choose("Job: GQ2601", "Informe: GQ2601", "Report No: GQ2601")));
    rows.add(row(labels.get(0), column -> name(column)));
    rows.add(row(labels.get(1), DrawnColumn::unit));
    rows.add(row(labels.get(2), DrawnColumn::method));
    rows.add(row(labels.get(3), column -> limit(column.lower(), column)));
    rows.add(row(labels.get(4), column -> limit(column.upper(), column)));
    data();
    rows.add(List.of("END/FIN"));
  }

  private void plain() {
    rows.add(
        row(
            choose("sample", "Sample ID", "Muestra", "Amostra"),
            column ->
                name(column) + "_" + column.unit().replace("%", "pct") + "_" + column.method()));
    data();
  }

  private String name(DrawnColumn column) {
    return random.nextInt(6) == 0 ? column.analyte().toLowerCase(Locale.ROOT) : column.analyte();
  }

  private interface ColumnText {
    String of(DrawnColumn column);
  }

  private List<String> row(String lead, ColumnText text) {
    var cells = new ArrayList<String>();
    cells.add(lead);
    drawn.columns().forEach(column -> cells.add(text.of(column)));
    return cells;
  }

  private void data() {
    firstCell = 1;
    firstData = rows.size();
    for (int sample = 0; sample < drawn.samples().size(); sample++) {
      var cells = new ArrayList<String>();
      cells.add(drawn.samples().get(sample));
      for (int column = 0; column < drawn.columns().size(); column++) {
        cells.add(text(drawn.readings().get(sample).get(column), drawn.columns().get(column)));
      }
      sampleOfRow.put(rows.size(), drawn.samples().get(sample));
      rows.add(cells);
    }
  }

  private String limit(double value, DrawnColumn column) {
    return number(value, column.decimals());
  }

  private String text(Reading reading, DrawnColumn column) {
    return switch (reading) {
      case Reading.Known(double value) -> number(value, column.decimals());
      case Reading.Below(double limit) ->
          (negativeLimits && !column.analyte().equals("LOI") ? "-" : "<")
              + number(limit, column.decimals());
      case Reading.Above(double limit) -> ">" + number(limit, column.decimals());
      case Reading.Missing(Reading.Cause cause) ->
          switch (cause) {
            case INSUFFICIENT_SAMPLE -> choose("IS", "NSS");
            case NOT_RECEIVED -> "LNR";
            case NOT_ANALYSED -> choose("N.A.", "--", "n/a");
          };
    };
  }

  private String number(double value, int decimals) {
    String text =
        grouped
            ? String.format(Locale.ROOT, "%,." + decimals + "f", value)
            : DrawnCertificate.fixed(value, decimals);
    return decimalComma ? text.replace(',', '_').replace('.', ',').replace('_', '.') : text;
  }

  /// What leaves every value as it is.
  private void decorate() {
    if (random.nextInt(4) == 0) {
      pad();
    }
    if (random.nextInt(5) == 0) {
      rows.replaceAll(row -> {
        var longer = new ArrayList<>(row);
        longer.addAll(List.of("", "", ""));
        return longer;
      });
    }
    if (random.nextInt(6) == 0) {
      rows.add(List.of("Results relate to the samples as received."));
    }
  }

  private void pad() {
    String space = choose(" ", "\u00A0", "  ", "\u00A0 ");
    for (int row = firstData; row < rows.size(); row++) {
      List<String> cells = new ArrayList<>(rows.get(row));
      int cell = random.nextInt(cells.size());
      cells.set(cell, choose(space, "") + cells.get(cell) + space);
      rows.set(row, cells);
    }
  }

  private void change(int row, int cell, String text) {
    var cells = new ArrayList<>(rows.get(row));
    cells.set(cell, text);
    rows.set(row, cells);
  }

  /// Damages one cell or one row as people and spreadsheets do; no row twice, since a cell pushed
  /// out and another pulled in leave no trace.
  void damage() {
    int row = firstData + random.nextInt(drawn.samples().size());
    if (!damagedRows.add(row)) {
      return;
    }
    int cell = firstCell + random.nextInt(rows.get(row).size() - firstCell);
    String old = rows.get(row).get(cell);
    String what =
        choose(
            "date",
            "scientific",
            "quote",
            "split",
            "join",
            "sign",
            "unit",
            "comma",
            "point",
            "id",
            "header",
            "unitRow",
            "word",
            "noId");
    done.add(what);
    switch (what) {
      case "date" ->
          change(row, cell, choose("3-May", "03/05/2026", "2026-05-03", "1.5.2026", "may-03"));
      case "scientific" -> change(row, cell, "1.2" + choose("3E+05", "E+03", "3E-05"));
      case "quote" -> change(row, cell, choose("\u0000\"" + old, old + "\u0000\""));
      case "split" -> rows.set(row, inserted(rows.get(row), cell, ""));
      case "join" -> join(row, cell);
      case "sign" -> flip(row, cell);
      case "unit" -> change(row, cell, old.strip() + choose(" ppb", " g", " oz"));
      case "comma" -> swap(row, cell, '.', ',');
      case "point" -> swap(row, cell, ',', '.');
      case "id" -> change(row, 0, choose("1-Mar", "1.23E+05", "2026-03-01", "#REF!"));
      case "header" ->
          change(
              nameRow(),
              Math.min(cell, drawn.columns().size()),
              choose("Xx", "Dy3O9", "??", "Element 7"));
      case "unitRow" -> unitRow(cell);
      case "word" ->
          change(
              row, cell, choose("see note", "<<3", "12..5", "1 2", "~5", "≤4", "3/4", "O.5", "l2"));
      default -> change(row, 0, "");
    }
  }

  /// A number at its detection limit is left: negative, it is what some laboratories write for `<`;
  /// a loss on ignition may be a gain.
  private void flip(int row, int cell) {
    String old = rows.get(row).get(cell).strip();
    boolean isLimit =
        drawn.columns().stream().anyMatch(column -> old.equals(limit(column.lower(), column)));
    boolean isLoss =
        cell <= drawn.columns().size() && drawn.columns().get(cell - 1).analyte().equals("LOI");
    if (!isLimit && !isLoss) {
      change(row, cell, "-" + old);
    }
  }

  private static List<String> inserted(List<String> row, int at, String text) {
    var longer = new ArrayList<>(row);
    longer.add(at, text);
    return longer;
  }

  private void join(int row, int cell) {
    var cells = new ArrayList<>(rows.get(row));
    if (cell + 1 < cells.size() && !workbook) {
      String next = cells.remove(cell + 1);
      cells.set(cell, cells.get(cell) + next);
      rows.set(row, cells);
    }
  }

  /// Commas for points in one cell only; the file's other cells tell that it is out of place.
  private void swap(int row, int cell, char from, char to) {
    change(row, cell, rows.get(row).get(cell).replace(from, to));
  }

  private int nameRow() {
    for (int row = firstData - 1; row >= 0; row--) {
      boolean names =
          rows.get(row).size() > 3
              && rows.get(row)
                  .get(1)
                  .toLowerCase(Locale.ROOT)
                  .startsWith(drawn.columns().getFirst().analyte().toLowerCase(Locale.ROOT));
      if (names) {
        return row;
      }
    }
    return firstData - 1;
  }

  private void unitRow(int cell) {
    for (int row = 0; row < firstData; row++) {
      if (rows.get(row).size() > cell && rows.get(row).get(cell).equals("ppm")) {
        change(row, cell, choose("pm", "oz/t", "", "ppmm", "ppb?"));
      }
    }
  }

  /// The file's bytes.
  byte[] bytes() {
    if (workbook) {
      return XlsxFile.zip(XlsxFile.parts(asWorkbook()));
    }
    String end = choose("\n", "\r\n", "\r");
    boolean quoteAll = random.nextInt(5) == 0;
    var text = new StringBuilder();
    for (List<String> row : rows) {
      for (int cell = 0; cell < row.size(); cell++) {
        text.append(cell > 0 ? String.valueOf(separator) : "")
            .append(quoted(row.get(cell), quoteAll));
      }
      text.append(end);
    }
    return encoded(text.toString());
  }

  private String quoted(String cell, boolean all) {
    if (cell.indexOf('\u0000') >= 0) {
      return cell.replace("\u0000", "");
    }
    boolean needed = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0;
    return all || needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private byte[] encoded(String text) {
    boolean western = Charset.forName("windows-1252").newEncoder().canEncode(text);
    return switch (random.nextInt(6)) {
      case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
      case 3 -> text.getBytes(western ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  private List<List<String>> asWorkbook() {
    var sheet = new ArrayList<List<String>>();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      sheet.add(
          rows.get(row).stream().map(cell -> at < firstData ? cell : asNumber(cell)).toList());
    }
    return sheet;
  }

  /// Numbers with a decimal comma stay text: a spreadsheet set to points could not read them.
  private String asNumber(String cell) {
    String text = cell.replace("\u0000", "");
    boolean plain = text.matches("(0|[1-9]\\d*)(\\.\\d+)?");
    return plain && !decimalComma && random.nextInt(3) > 0 ? "n:" + text : text;
  }
}
