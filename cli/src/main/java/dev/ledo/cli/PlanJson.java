package dev.ledo.cli;

import dev.ledo.plan.network.Series;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Parts that the JSON documents of a plan are made of; numbers that are not finite are null.
final class PlanJson {

  private PlanJson() {}

  /// A number, or null.
  static void put(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, positiveZero(value));
    } else {
      node.putNull(name);
    }
  }

  /// A number by period.
  static void put(ObjectNode node, String name, Series values) {
    put(node, name, values, 1);
  }

  /// A number by period, times a factor.
  static void put(ObjectNode node, String name, Series values, double factor) {
    ArrayNode array = node.putArray(name);
    for (int p = 0; p < values.size(); p++) {
      array.add(positiveZero(values.get(p) * factor));
    }
  }

  /// Numbers in a row.
  static void put(ObjectNode node, String name, Collection<Double> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(value -> array.add(positiveZero(value)));
  }

  /// Texts in a row.
  static void texts(ObjectNode node, String name, Collection<String> values) {
    ArrayNode array = node.putArray(name);
    values.forEach(array::add);
  }

  /// Objects in a row.
  static <T> void list(
      ObjectNode node, String name, List<T> content, BiConsumer<ObjectNode, T> write) {
    ArrayNode array = node.putArray(name);
    content.forEach(each -> write.accept(array.addObject(), each));
  }

  /// Zero without a sign.
  private static double positiveZero(double value) {
    return value == 0 ? 0 : value;
  }
}
