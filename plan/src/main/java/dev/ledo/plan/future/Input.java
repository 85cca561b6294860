package dev.ledo.plan.future;

import dev.ledo.cases.Row;
import java.util.List;

/// A figure of the case of which only a range may be known.
///
/// @param row its row, or one of several rows that turn out alike
/// @param key what tells it from other rows of the table
/// @param column its column
public record Input(Row row, String key, String column) {

  private static final List<String> NAMES = List.of("name", "what", "id");

  /// The figure of one row.
  public static Input of(Row row, String column) {
    return new Input(row, row.key(), column);
  }

  /// Name by which it is drawn, the same in every plan of a case.
  public String name() {
    return row.table() + " " + key + " " + column;
  }

  /// What it is in the words of the case.
  public String about() {
    String what =
        NAMES.stream()
            .filter(name -> row.schema().columns().stream().anyMatch(c -> c.name().equals(name)))
            .flatMap(name -> row.findText(name).stream())
            .findFirst()
            .orElse(key);
    return what + ": " + column.replace('_', ' ');
  }
}
