package dev.ledo.cli;

import dev.ledo.plan.Horizon;
import dev.ledo.plan.IndependenceCurve;
import dev.ledo.plan.Network;
import dev.ledo.plan.Plan;
import dev.ledo.plan.UncertainPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A plan as JSON.
final class PlanDocument {

  ObjectNode of(
      Path folder, Plan calm, List<IndependenceCurve> curves, Optional<UncertainPlan> uncertain) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "ledo-plan-1");
    root.put("case", folder.toString());
    ObjectNode free = root.putObject("calm");
    free.put("cost_usd", calm.costUsd());
    free.put("gone_without_t", calm.lostTonnes());
    built(free, calm.network(), calm.built());
    levels(free, calm);
    uncertain.ifPresent(plan -> uncertain(root.putObject("futures"), plan));
    ArrayNode list = root.putArray("independence");
    curves.forEach(curve -> curve(list.addObject(), curve));
    return root;
  }

  private static void built(ObjectNode node, Network network, List<Double> built) {
    ObjectNode modules = node.putObject("built");
    for (int i = 0; i < built.size(); i++) {
      modules.put(network.modules().get(i).id(), built.get(i));
    }
  }

  private static void levels(ObjectNode node, Plan plan) {
    ObjectNode levels = node.putObject("levels_t");
    Horizon horizon = plan.network().horizon();
    for (int i = 0; i < plan.network().activities().size(); i++) {
      ArrayNode each = levels.putArray(plan.network().activities().get(i).id());
      for (int p = 0; p < horizon.size(); p++) {
        each.add(plan.operation().level(i, p));
      }
    }
    ArrayNode periods = node.putArray("periods");
    horizon.periods().forEach(period -> periods.add(period.name()));
  }

  private static void uncertain(ObjectNode node, UncertainPlan plan) {
    node.put("futures", plan.outcomes().size());
    node.put("lower_musd", plan.result().lower());
    node.put("upper_musd", plan.result().upper());
    node.put("gap", plan.result().gap());
    node.put("status", plan.result().status().name().toLowerCase(Locale.ROOT));
    built(node, plan.network(), plan.built());
    ArrayNode shortage = node.putArray("gone_without");
    Horizon horizon = plan.network().horizon();
    for (int p = 0; p < horizon.size(); p++) {
      ObjectNode each = shortage.addObject();
      each.put("period", horizon.get(p).name());
      each.put("median", plan.lostQuantile(p, 0.5));
      each.put("one_in_ten", plan.lostQuantile(p, 0.9));
      each.put("worst", plan.lostQuantile(p, 1));
    }
  }

  private static void curve(ObjectNode node, IndependenceCurve curve) {
    node.put("element", curve.element().symbol());
    node.put("stage", curve.stage().name().toLowerCase(Locale.ROOT));
    node.put("country", curve.country().code());
    ArrayNode points = node.putArray("points");
    for (IndependenceCurve.Point point : curve.points()) {
      ObjectNode each = points.addObject();
      each.put("share", point.share());
      each.put("cost_usd", point.costUsd());
      each.put("gone_without_t", point.lostTonnes());
    }
  }
}
