package dev.ledo.brief.chart;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Option documents, written as they are read.
public final class Json {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private Json() {}

  /// An object of names and values in turn.
  public static ObjectNode object(Object... namesAndValues) {
    ObjectNode object = MAKE.objectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.set((String) namesAndValues[i], node(namesAndValues[i + 1]));
    }
    return object;
  }

  /// A list of values.
  public static ArrayNode list(Object... values) {
    ArrayNode list = MAKE.arrayNode();
    for (Object value : values) {
      list.add(node(value));
    }
    return list;
  }

  /// A list of the values of a collection.
  public static ArrayNode listOf(Collection<?> values) {
    return list(values.toArray());
  }

  private static JsonNode node(Object value) {
    return switch (value) {
      case JsonNode node -> node;
      case String text -> MAKE.stringNode(text);
      case Boolean flag -> MAKE.booleanNode(flag);
      case Integer number -> MAKE.numberNode(number);
      case Long number -> MAKE.numberNode(number);
      case Double number -> number(number);
      case Collection<?> values -> listOf(values);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    };
  }

  private static JsonNode number(double value) {
    if (!Double.isFinite(value)) {
      return MAKE.stringNode("-");
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? MAKE.numberNode((long) value) : MAKE.numberNode(value);
  }
}
