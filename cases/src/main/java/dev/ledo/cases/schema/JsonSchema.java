package dev.ledo.cases.schema;

import dev.ledo.core.Unit;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The tables as JSON Schema (2020-12), for editors and forms.
///
/// A table is an array of rows; a row is an object from headers, units in brackets, to cells. It
/// describes the YAML form of a table; the CSV form has the same headers and cells.
public final class JsonSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String AMOUNT =
      "^\\s*([<>]\\s*)?[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?"
          + "(\\s*\\.\\.\\s*[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?|\\s*±\\s*\\d+(\\.\\d+)?\\s*%?)?\\s*$";

  private JsonSchema() {}

  /// The schema of one table.
  public static ObjectNode of(TableSchema table) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", DIALECT);
    root.put("title", table.title());
    root.put("description", table.description());
    boolean single = table.name().equals(Schema.CASE);
    ObjectNode row = single ? root : root.put("type", "array").putObject("items");
    row.put("type", "object");
    ObjectNode properties = row.putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    for (ColumnSchema column : table.columns()) {
      properties.set(column.header(), cell(column));
      if (column.required()) {
        required.add(column.header());
      }
    }
    row.set("required", required);
    row.putObject("patternProperties").putObject("^x_");
    row.put("additionalProperties", false);
    return root;
  }

  /// The schemas of all tables, by name.
  public static ObjectNode of(Schema schema) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", DIALECT);
    root.put("title", "Tables of a Ledo case");
    ObjectNode properties = root.put("type", "object").putObject("properties");
    for (TableSchema table : schema.tables()) {
      ObjectNode one = of(table);
      one.remove("$schema");
      properties.set(table.name(), one);
    }
    return root;
  }

  private static ObjectNode cell(ColumnSchema column) {
    ObjectNode cell = JsonNodeFactory.instance.objectNode();
    cell.put("description", description(column));
    switch (column.type()) {
      case ColumnType.OneOf(List<String> words) -> words.forEach(cell.putArray("enum")::add);
      case ColumnType.Simple simple -> simple(simple, cell);
    }
    if (column.type() == ColumnType.Simple.INTEGER) {
      limits(column.bounds(), cell);
    }
    column.fallback().ifPresent(text -> cell.put("default", text));
    return cell;
  }

  /// Those of a whole number, which is never negative.
  private static void limits(Bounds bounds, ObjectNode cell) {
    cell.put("minimum", Math.max(0, (int) bounds.low()));
    if (Double.isFinite(bounds.high())) {
      cell.put("maximum", (int) bounds.high());
    }
  }

  private static void simple(ColumnType.Simple type, ObjectNode cell) {
    switch (type) {
      case TEXT, REF, UNIT -> cell.put("type", "string");
      case PERIOD -> types(cell, "string", "integer");
      case ID -> cell.put("type", "string").put("pattern", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$");
      case AMOUNT -> types(cell, "number", "string").put("pattern", AMOUNT);
      case INTEGER -> cell.put("type", "integer");
      case YEAR -> cell.put("type", "integer").put("minimum", 1000).put("maximum", 2999);
      case DATE ->
          types(cell, "string", "integer").put("pattern", "^[12]\\d{3}(-\\d{2}(-\\d{2})?)?$");
      case FLAG -> List.of("yes", "no", "unknown").forEach(cell.putArray("enum")::add);
      case COUNTRY -> cell.put("type", "string").put("pattern", "^[A-Z_][A-Z0-9]{1,2}$");
      case TEXTS, REFS, ELEMENTS, MONTHS -> types(cell, "string", "array");
    }
  }

  private static ObjectNode types(ObjectNode cell, String one, String other) {
    cell.putArray("type").add(one).add(other);
    return cell;
  }

  private static String description(ColumnSchema column) {
    String unit =
        column.unit().filter(u -> !u.equals(Unit.ONE)).map(u -> " In " + u + ".").orElse("");
    return column.description() + unit;
  }
}
