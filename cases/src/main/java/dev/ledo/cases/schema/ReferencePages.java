package dev.ledo.cases.schema;

import dev.ledo.core.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Pages of `docs/reference/`, written from the schema and the codes so that they cannot disagree
/// with the program.
public final class ReferencePages {

  private ReferencePages() {}

  /// File names and contents of all pages.
  ///
  /// @param codes of problems, by what the problem is in
  public static Map<String, String> of(
      Schema schema, SequencedMap<String, List<ProblemCode>> codes) {
    var pages = new TreeMap<String, String>();
    pages.put("tables.md", index(schema));
    pages.put("errors.md", errors(codes));
    for (TableSchema table : schema.tables()) {
      pages.put("table-" + table.name() + ".md", page(table));
    }
    return pages;
  }

  private static String index(Schema schema) {
    var text = new StringBuilder("# Tables of a case\n\n");
    text.append(
        """
        A table is a CSV file, a YAML list, or a folder of such files: `sites.csv`, `sites.yaml`, `sites/*.csv`.
        The unit of a figure stands in brackets in the header. How figures, dates and lists are written is told in
        [the case](../case.md).

        | table | what it holds | rows compete |
        |---|---|---|
        """);
    for (TableSchema table : schema.tables()) {
      text.append(
          "| [%s](table-%s.md) | %s | %s |\n"
              .formatted(table.name(), table.name(), table.description(), rule(table)));
    }
    return text.toString();
  }

  private static String page(TableSchema table) {
    var text = new StringBuilder("# " + table.title() + "\n\n");
    String file = table.name().equals(Schema.CASE) ? "case.yaml" : table.name() + ".csv";
    text.append("`%s`. %s\n".formatted(file, table.description()));
    if (!table.key().isEmpty()) {
      String key =
          table.key().stream().map(c -> "`" + c.name() + "`").collect(Collectors.joining(", "));
      text.append("\nKey: %s. Rows with the same key: %s.\n".formatted(key, rule(table)));
    }
    text.append("\n| column | holds | must | default | what it is |\n|---|---|---|---|---|\n");
    for (ColumnSchema column : table.columns()) {
      text.append(
          "| `%s` | %s | %s | %s | %s |\n"
              .formatted(
                  column.header(),
                  holds(column),
                  column.required() ? "yes" : "",
                  column.fallback().map(d -> "`" + d + "`").orElse(""),
                  column.description()));
    }
    return text.toString();
  }

  private static String rule(TableSchema table) {
    boolean named = table.hasId() || table.name().equals(Schema.CASE);
    return switch (table.rule()) {
      case NEWEST -> "newest edition of the first preferred series";
      case SPAN -> "range over independent sources";
      case EACH -> named ? "not allowed" : "no";
    };
  }

  private static String holds(ColumnSchema column) {
    String type =
        switch (column.type()) {
          case ColumnType.OneOf(List<String> words) ->
              words.stream().map(w -> "`" + w + "`").collect(Collectors.joining(", "));
          case ColumnType.Simple simple -> simple.name().toLowerCase(Locale.ROOT);
        };
    String bounds = column.bounds().equals(Bounds.NONE) ? "" : ", " + column.bounds();
    String sorts = column.sorts().isEmpty() ? "" : " of " + String.join(" or ", column.sorts());
    String references =
        column.references().isEmpty() ? "" : " of " + String.join(", ", column.references());
    String by = column.unitColumn().map(u -> ", unit in `" + u + "`").orElse("");
    return type + references + sorts + bounds + by;
  }

  private static String errors(SequencedMap<String, List<ProblemCode>> codes) {
    var text = new StringBuilder("# Errors, warnings and notes\n\n");
    text.append(
        """
        Every problem has a code that never changes its meaning. Errors must be mended before a brief is written;
        warnings ask a person to look; notes are shown with `--notes`.
        """);
    codes.forEach((place, found) -> {
      text.append("\n## " + place + "\n\n");
      text.append("| code | severity | what is wrong | what to do |\n|---|---|---|---|\n");
      found.forEach(code -> text.append(line(code)));
    });
    return text.toString();
  }

  private static String line(ProblemCode code) {
    return "| %s | %s | %s | %s |\n"
        .formatted(code.id(), code.severity().word(), code.title(), sentence(code.remedy()));
  }

  private static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }
}
