package dev.ledo.cli;

import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one more tonne of scarce capacity would save, and what one more tonne of each good costs:
/// the prices inside the plan.
final class PlanScarcityText {

  private static final int MOST = 12;
  private static final double SMALL_USD = 1;

  private final PrintWriter out;
  private final PlanNames names;

  PlanScarcityText(PrintWriter out, PlanNames names) {
    this.out = out;
    this.names = names;
  }

  void print(Decision decision) {
    var years = new PlanYears(decision.network().horizon());
    capacities(decision, years);
    goods(decision, years);
  }

  /// A capacity and its worth in the mean of the whole horizon, USD per unit.
  private record Scarce(Capacity capacity, Series worth, double mean) {}

  private void capacities(Decision decision, PlanYears years) {
    List<Scarce> scarce = scarce(decision);
    if (scarce.isEmpty()) {
      return;
    }
    head("What one more tonne of capacity would save, USD of that year, mean of the futures");
    var table = years.table("", "t of");
    for (Scarce each : scarce.stream().limit(MOST).toList()) {
      PlanYears.add(
          table,
          List.of(label(each.capacity()), kind(names.counted(each.capacity()))),
          years.means(each.worth()::get),
          PlanNumbers::perTonne);
    }
    table.print(out);
    int more = scarce.size() - MOST;
    if (more > 0) {
      PlanLines.print(out, "%d more are scarce and worth less; --json has all.".formatted(more));
    }
  }

  private static List<Scarce> scarce(Decision decision) {
    Network network = decision.network();
    var scarce = new ArrayList<Scarce>();
    for (int c = 0; c < network.capacities().size(); c++) {
      Series worth = decision.tally().capacityWorth().get(c);
      double mean = worth.sum() / worth.size();
      if (mean > SMALL_USD) {
        scarce.add(new Scarce(network.capacities().get(c), worth, mean));
      }
    }
    scarce.sort(Comparator.comparingDouble((Scarce each) -> -each.mean()));
    return scarce;
  }

  private static String label(Capacity capacity) {
    String word = capacity.id().substring(0, Math.max(0, capacity.id().indexOf(' ')));
    return (word.equals("leg") ? "way" : word) + ": " + capacity.about();
  }

  private static String kind(String counted) {
    return counted.startsWith("t ") ? counted.substring(2) : counted;
  }

  private void goods(Decision decision, PlanYears years) {
    var table = years.table("", "t of");
    Set<Stock> moved = moved(decision);
    for (Map.Entry<Stock, Series> price : decision.tally().goodPrice().entrySet()) {
      if (moved.contains(price.getKey())) {
        PlanYears.add(
            table,
            List.of(names.stock(price.getKey()), kind(names.counted(price.getKey().good()))),
            years.means(price.getValue()::get),
            PlanNumbers::perTonne);
      }
    }
    head(
        "What one more tonne of a good would save where it is, USD of that year, mean of the futures");
    table.print(out);
  }

  /// Goods that something is done with in any future, or that are needed.
  private static Set<Stock> moved(Decision decision) {
    var moved = new HashSet<Stock>();
    Network network = decision.network();
    for (int i = 0; i < network.activities().size(); i++) {
      if (decision.tally().used().get(i) > 0) {
        network.activities().get(i).flows().forEach(flow -> moved.add(flow.stock()));
      }
    }
    network.needs().forEach(need -> moved.add(need.stock()));
    return moved;
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }
}
