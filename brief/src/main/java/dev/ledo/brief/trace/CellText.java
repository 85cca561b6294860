package dev.ledo.brief.trace;

import dev.ledo.brief.model.Evidence.Named;
import dev.ledo.cases.Row;
import dev.ledo.cases.Words;
import dev.ledo.cases.schema.ColumnSchema;
import dev.ledo.cases.schema.ColumnType;
import dev.ledo.core.Element;
import java.util.List;
import java.util.stream.Collectors;

/// The cells of a row as a reader would see them in a spreadsheet.
public final class CellText {

  private CellText() {}

  /// The filled cells, in the order of the schema.
  public static List<Named> filled(Row row) {
    return row.schema().columns().stream()
        .filter(column -> row.has(column.name()))
        .map(column -> new Named(column.header(), text(row, column)))
        .toList();
  }

  /// The text of a filled cell.
  static String text(Row row, ColumnSchema column) {
    String name = column.name();
    return switch (column.type()) {
      case ColumnType.OneOf choice -> row.text(name);
      case ColumnType.Simple simple ->
          switch (simple) {
            case ID, TEXT, REF, PERIOD -> row.text(name);
            case TEXTS, REFS -> String.join("; ", row.texts(name));
            case AMOUNT -> row.amount(name).toString();
            case INTEGER, YEAR -> String.valueOf(row.integer(name));
            case DATE -> row.date(name).toString();
            case FLAG -> Words.of(row.flag(name));
            case COUNTRY -> row.country(name).code();
            case ELEMENTS ->
                row.elements(name).stream().map(Element::symbol).collect(Collectors.joining(";"));
            case MONTHS ->
                row.months(name).stream().map(String::valueOf).collect(Collectors.joining(";"));
            case UNIT -> row.namedUnit(name).symbol();
          };
    };
  }
}
