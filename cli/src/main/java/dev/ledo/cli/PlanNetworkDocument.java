package dev.ledo.cli;

import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Store;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// What a plan can do in the calm world, as JSON: what the other numbers of the document are about.
final class PlanNetworkDocument {

  private final PlanNames names;

  PlanNetworkDocument(PlanNames names) {
    this.names = names;
  }

  void put(ObjectNode root, Network network) {
    PlanJson.list(root, "activities", network.activities(), this::activity);
    PlanJson.list(root, "capacities", network.capacities(), this::capacity);
    PlanJson.list(root, "modules", network.modules(), this::module);
    PlanJson.list(root, "stores", network.stores(), this::store);
    PlanJson.list(root, "needs", network.needs(), this::need);
  }

  private void activity(ObjectNode node, Activity activity) {
    node.put("id", activity.id());
    node.put("kind", word(activity.kind()));
    node.put("about", activity.about());
    node.put("counted_in", names.counted(activity));
    PlanJson.put(node, "cost_usd_per_t", activity.costUsd(), 1 / PlanNames.tonnesPerUnit(activity));
    PlanJson.put(node, "charged_part", activity.chargedPart());
    node.put("row", activity.row());
  }

  private void capacity(ObjectNode node, Capacity capacity) {
    node.put("id", capacity.id());
    node.put("about", capacity.about());
    node.put("counted_in", names.counted(capacity));
    PlanJson.put(node, "capacity_t", capacity.perPeriod());
    node.put("least_used_part", capacity.leastPart());
    node.put("row", capacity.row());
  }

  private void module(ObjectNode node, Module module) {
    node.put("id", module.id());
    node.put("kind", word(module.kind()));
    node.put("about", module.about());
    switch (module.into()) {
      case Module.Into.CapacityOf(String capacity) -> node.put("adds_to_capacity", capacity);
      case Module.Into.Holding holding -> node.put("holds", names.stock(holding.stock()));
    }
    node.put("counted_in", names.counted(module));
    PlanJson.put(node, "adds_t", module.adds());
    PlanJson.put(node, "cost_usd", module.costUsd());
    node.put("decide", module.spending().decide().toString());
    node.put("ready", module.spending().ready().toString());
    PlanJson.put(node, "paid_undiscounted_usd", module.spending().usd());
    PlanJson.put(node, "most_number", module.most());
    node.put("whole", module.whole());
    PlanJson.texts(node, "requires", module.requires().stream().sorted().toList());
    node.put("row", module.row());
  }

  private void store(ObjectNode node, Store store) {
    node.put("id", store.id());
    node.put("about", store.about());
    node.put("counted_in", names.counted(store.stocks().getFirst().good()));
    PlanJson.put(node, "room_t", store.tonnes());
    PlanJson.put(node, "initial_t", store.initialTonnes());
    PlanJson.put(node, "cost_usd_per_t_year", store.costUsdPerTonneYear());
    node.put("row", store.row());
  }

  private void need(ObjectNode node, Need need) {
    node.put("good", need.stock().good());
    node.put("site", need.stock().site());
    node.put("about", need.about());
    node.put("counted_in", names.counted(need.stock().good()));
    PlanJson.put(node, "needed_t", need.perPeriod());
    PlanJson.list(
        node,
        "ways_to_go_without",
        need.losses(),
        (each, loss) -> {
          each.put("about", loss.about());
          PlanJson.put(each, "most_part", loss.part());
          PlanJson.put(each, "cost_usd_per_t", loss.costUsdPerTonne());
        });
    node.put("row", need.row());
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
