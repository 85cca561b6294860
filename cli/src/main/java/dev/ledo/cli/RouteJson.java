package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.PricedRoute;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Parts that the JSON documents of routes are made of; what is not known or has no end is null.
final class RouteJson {

  private RouteJson() {}

  /// `{"low": …, "middle": …, "high": …}`.
  static void put(ObjectNode node, String name, Estimate estimate) {
    ObjectNode object = node.putObject(name);
    PlanJson.put(object, "low", estimate.low());
    PlanJson.put(object, "middle", estimate.middle().orElse(Double.NaN));
    PlanJson.put(object, "high", estimate.high());
  }

  /// `{"low": …, "high": …}`, or null.
  static void put(ObjectNode node, String name, Optional<Amount> amount) {
    if (amount.isEmpty()) {
      node.putNull(name);
      return;
    }
    ObjectNode object = node.putObject(name);
    PlanJson.put(object, "low", amount.get().low());
    PlanJson.put(object, "high", amount.get().high());
  }

  /// A route with what it takes.
  static void put(ObjectNode node, PricedRoute priced) {
    PlanJson.texts(node, "nodes", priced.route().nodes());
    PlanJson.texts(node, "segments", priced.route().segments());
    put(node, "usd_per_t", priced.moneyPerT());
    put(node, "days", priced.days());
    put(node, "loss", priced.lossProbability());
    put(node, "km", priced.km());
    PlanJson.texts(node, "gaps", priced.gaps().stream().map(Object::toString).toList());
  }
}
