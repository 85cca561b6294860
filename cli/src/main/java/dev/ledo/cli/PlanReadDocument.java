package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.plan.network.Bill;
import dev.ledo.plan.reading.AsRead;
import dev.ledo.plan.reading.Fare;
import dev.ledo.plan.reading.LeftOut;
import dev.ledo.plan.reading.UntoldMonths;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a case was read for its plan, what its ways take, and who is paid, as JSON.
final class PlanReadDocument {

  private PlanReadDocument() {}

  static void put(ObjectNode root, AsRead read) {
    root.put("lumping", read.lumping());
    PlanJson.list(root, "untold_months", read.untoldMonths(), PlanReadDocument::untold);
    PlanJson.list(root, "left_out", read.leftOut(), PlanReadDocument::leftOut);
    PlanJson.list(root, "ways", read.fares(), PlanReadDocument::fare);
  }

  private static void untold(ObjectNode node, UntoldMonths way) {
    node.put("leg", way.leg());
    node.put("row", way.row());
    ArrayNode open = node.putArray("taken_as_open");
    way.asOpen().forEach(month -> open.add(month.getValue()));
    ArrayNode closed = node.putArray("taken_as_closed");
    way.asClosed().forEach(month -> closed.add(month.getValue()));
  }

  private static void leftOut(ObjectNode node, LeftOut each) {
    node.put("figure", word(each.figure()));
    node.put("about", each.about());
    node.put("row", each.row());
  }

  private static void fare(ObjectNode node, Fare fare) {
    node.put("leg", fare.leg());
    node.put("about", fare.about());
    range(node, "freight_usd_per_gross_t", Optional.of(fare.freightUsd()));
    range(node, "charges_usd_per_gross_t", fare.chargesUsd());
    range(node, "transit_days", fare.transitDays());
    node.put("row", fare.row());
  }

  private static void range(ObjectNode node, String name, Optional<Amount> amount) {
    if (amount.isEmpty()) {
      node.putNull(name);
      return;
    }
    ObjectNode range = node.putObject(name);
    PlanJson.put(range, "low", amount.get().low());
    PlanJson.put(range, "high", amount.get().high());
  }

  /// Every item of a bill, discounted.
  static void bill(ObjectNode node, Bill bill) {
    bill.usd().forEach((item, usd) -> PlanJson.put(node, word(item), usd));
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
