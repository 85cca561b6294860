package dev.ledo.cli;

import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Tally;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Store;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// What is done in each year, what plants can do beside what is needed, and what is in store.
final class PlanFlowText {

  private static final double SMALL = 1e-6;

  private final PrintWriter out;
  private final PlanNames names;

  PlanFlowText(PrintWriter out, PlanNames names) {
    this.out = out;
    this.names = names;
  }

  void print(Decision decision) {
    var years = new PlanYears(decision.network().horizon());
    flows(decision, years);
    capacity(decision, years);
    stocks(decision, years);
  }

  private void flows(Decision decision, PlanYears years) {
    head("What is done, tonnes a year, mean of the futures");
    var table = years.table("", "", "t of", "in % of futures");
    int idle = 0;
    List<Activity> activities = decision.network().activities();
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      double used = decision.tally().used().get(i);
      if (used <= 0) {
        idle++;
        continue;
      }
      double each = PlanNames.tonnesPerUnit(activity);
      var level = decision.tally().levels().get(i);
      PlanYears.add(
          table,
          List.of(
              word(activity.kind()),
              label(activity),
              kind(names.counted(activity)),
              PlanNumbers.percent(used)),
          years.sums(p -> level.get(p) * each),
          PlanNumbers::tonnes);
    }
    table.print(out);
    if (idle == activities.size()) {
      PlanLines.print(out, "Nothing.");
    } else if (idle > 0) {
      PlanLines.print(out, "%d more things could be done and are in no future.".formatted(idle));
    }
  }

  /// What it is about; a separation plant names the feed, a disposal the good.
  private String label(Activity activity) {
    return switch (activity.kind()) {
      case SEPARATE ->
          names.good(activity.flows().getFirst().stock().good()) + ", in " + activity.about();
      case DISPOSE -> names.stock(activity.flows().getFirst().stock());
      case MINE, SHIP, MAKE, BUY, SELL, FORGO -> activity.about();
    };
  }

  private static String word(Activity.Kind kind) {
    return switch (kind) {
      case MINE -> "take";
      case SHIP -> "ship";
      case SEPARATE -> "separate";
      case MAKE -> "make";
      case BUY -> "buy";
      case SELL -> "sell";
      case DISPOSE -> "put away";
      case FORGO -> "pay for nothing";
    };
  }

  /// The kind of mass without the tonne: `REO`, `magnet`.
  private static String kind(String counted) {
    return counted.startsWith("t ") ? counted.substring(2) : counted;
  }

  /// Needs, what stands against them, and every plant that takes part.
  private void capacity(Decision decision, PlanYears years) {
    head("Capacity against need, tonnes a year");
    Network network = decision.network();
    var table = years.table("", "t of", "");
    for (Need need : network.needs()) {
      PlanYears.add(
          table,
          List.of(need.about(), kind(names.counted(need.stock().good())), "needed"),
          years.sums(need.perPeriod()::get),
          PlanNumbers::tonnes);
    }
    for (Capacity capacity : network.capacities()) {
      if (capacity.id().startsWith("plant ")) {
        plant(decision, capacity, table, years);
      }
    }
    table.print(out);
    PlanLines.print(
        out,
        "Needs and capacities are those of the calm world, in the middle of their "
            + "ranges; used is the mean of the futures.");
  }

  private void plant(Decision decision, Capacity capacity, TextTable table, PlanYears years) {
    List<Double> can = years.sums(p -> capacity.perPeriod().get(p) + added(decision, capacity, p));
    if (can.stream().allMatch(units -> units <= SMALL)) {
      return;
    }
    String kind = kind(names.counted(capacity));
    PlanYears.add(table, List.of(capacity.about(), kind, "can"), can, PlanNumbers::tonnes);
    PlanYears.add(
        table,
        List.of("", "", "used"),
        years.sums(p -> used(decision, capacity, p)),
        PlanNumbers::tonnes);
  }

  /// Units that the decision adds to a capacity in a period.
  static double added(Decision decision, Capacity capacity, int period) {
    double sum = 0;
    List<Module> modules = decision.network().modules();
    for (int m = 0; m < modules.size(); m++) {
      if (modules.get(m).into().equals(new Module.Into.CapacityOf(capacity.id()))) {
        sum += decision.built().get(m) * modules.get(m).adds().get(period);
      }
    }
    return sum;
  }

  /// Units of a capacity that are used in a period, mean of the futures.
  static double used(Decision decision, Capacity capacity, int period) {
    double sum = 0;
    List<Activity> activities = decision.network().activities();
    for (int i = 0; i < activities.size(); i++) {
      double perUnit =
          activities
              .get(i)
              .use()
              .filter(use -> use.capacity().equals(capacity.id()))
              .map(use -> use.amount())
              .orElse(0.0);
      sum += perUnit * decision.tally().levels().get(i).get(period);
    }
    return sum;
  }

  private void stocks(Decision decision, PlanYears years) {
    var table = years.table("", "t of", "");
    List<Store> stores = decision.network().stores();
    for (int s = 0; s < stores.size(); s++) {
      Tally.Band band = decision.tally().stored().get(s);
      if (band.high().max() > SMALL) {
        stock(stores.get(s), band, table, years);
      }
    }
    if (stores.isEmpty()) {
      return;
    }
    head("What is in store at the end of each year, tonnes");
    table.print(out);
    PlanLines.print(
        out,
        "Low, middle and high: less is there in one of ten, one of two, nine of ten "
            + "futures. A store that is not named is empty in nine of ten futures at least.");
  }

  private void stock(Store store, Tally.Band band, TextTable table, PlanYears years) {
    String kind = kind(names.counted(store.stocks().getFirst().good()));
    stock(table, List.of(store.about(), kind, "low"), years, band.low());
    stock(table, List.of("", "", "middle"), years, band.middle());
    stock(table, List.of("", "", "high"), years, band.high());
  }

  private static void stock(TextTable table, List<String> cells, PlanYears years, Series level) {
    var ends = new ArrayList<Double>();
    years.lastPeriods().forEach(p -> ends.add(level.get(p)));
    PlanYears.add(table, cells, ends, PlanNumbers::tonnes);
  }

  private void head(String text) {
    out.println();
    out.println(text);
  }
}
