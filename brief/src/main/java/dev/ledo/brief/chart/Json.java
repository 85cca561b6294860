package dev.ledo.brief.chart;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A part of an option document, written as it is read.
final class Json {

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final ObjectNode node = MAKE.objectNode();

  private Json() {}

  /// An object without members.
  static Json object() {
    return new Json();
  }

  /// A list of values.
  static ArrayNode list(Object... values) {
    ArrayNode list = MAKE.arrayNode();
    for (Object value : values) {
      list.add(node(value));
    }
    return list;
  }

  /// A list of the values of a collection.
  static ArrayNode listOf(Collection<?> values) {
    return list(values.toArray());
  }

  /// This object with one more member: a text, a number, a flag, a list or an object.
  Json with(String name, Object value) {
    node.set(name, node(value));
    return this;
  }

  /// The object as the library of JSON has it.
  ObjectNode node() {
    return node;
  }

  private static JsonNode node(Object value) {
    return switch (value) {
      case Json json -> json.node;
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
