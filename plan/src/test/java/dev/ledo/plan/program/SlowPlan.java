package dev.ledo.plan.program;

import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearModelBuilder;
import dev.ledo.highs.Solution;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Entry;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Need;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Store;
import dev.ledo.stochastic.RiskMeasure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The explicit extensive form of a plan over several worlds, written from the networks alone and
/// without any of the engine's programs: slow, plain, and only for tests.
///
/// Every world has a column for its cost; the risk measure is that of Rockafellar and Uryasev
/// (2000), with η and one excess for each world.
final class SlowPlan {

  private static final double MILLION = 1e6;
  private static final double NONE = Double.POSITIVE_INFINITY;

  private final LinearModelBuilder builder = LinearModel.builder();
  private final int[] build;

  private SlowPlan(Network shape, double[] least, double[] most) {
    this.build = new int[shape.modules().size()];
    Arrays.setAll(build, m -> builder.column(0, least[m], most[m]));
    for (int m = 0; m < build.length; m++) {
      for (int other = 0; other < build.length; other++) {
        if (shape.modules().get(m).requires().contains(shape.modules().get(other).id())) {
          var line = new Line();
          line.add(build[m], 1);
          line.add(build[other], -shape.modules().get(m).most());
          line.between(-NONE, 0);
        }
      }
    }
  }

  /// The least risk in USD over equally likely worlds, every whole number of modules tried.
  static double optimum(List<Network> worlds, RiskMeasure risk) {
    List<Module> modules = worlds.getFirst().modules();
    double[] least = new double[modules.size()];
    double[] most = modules.stream().mapToDouble(Module::most).toArray();
    return enumerate(worlds, risk, least, most, 0);
  }

  private static double enumerate(
      List<Network> worlds, RiskMeasure risk, double[] least, double[] most, int from) {
    List<Module> modules = worlds.getFirst().modules();
    for (int m = from; m < modules.size(); m++) {
      if (modules.get(m).whole()) {
        double best = NONE;
        for (int number = 0; number <= modules.get(m).most(); number++) {
          double[] low = least.clone();
          double[] high = most.clone();
          low[m] = number;
          high[m] = number;
          best = Math.min(best, enumerate(worlds, risk, low, high, m + 1));
        }
        return best;
      }
    }
    return new SlowPlan(worlds.getFirst(), least, most).solve(worlds, risk);
  }

  private double solve(List<Network> worlds, RiskMeasure risk) {
    double part = 1.0 / worlds.size();
    int eta = builder.column(risk.weight(), -NONE, NONE);
    for (Network world : worlds) {
      int cost = builder.column((1 - risk.weight()) * part, -NONE, NONE);
      int excess = builder.column(risk.weight() * part / (1 - risk.level()), 0, NONE);
      var beyond = new Line();
      beyond.add(excess, 1);
      beyond.add(cost, -1);
      beyond.add(eta, 1);
      beyond.between(0, NONE);
      new World(world, cost).write();
    }
    try (var session = Highs.load().open(builder.build())) {
      return switch (session.solve()) {
        case Solution.Optimal optimal -> optimal.objective() * MILLION;
        case Solution.Infeasible none -> NONE;
        case Solution.Unbounded none -> -NONE;
        case Solution.Failed failed -> throw new AssertionError(failed.failure().message());
      };
    }
  }

  /// One row while it is written.
  private final class Line {

    private final Map<Integer, Double> entries = new TreeMap<>();

    void add(int column, double value) {
      entries.merge(column, value, Double::sum);
    }

    void between(double low, double high) {
      builder.row(
          low,
          high,
          entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
          entries.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  /// The columns and rows of one world.
  private final class World {

    private final Network world;
    private final Line cost = new Line();
    private final Map<String, Line> lines = new TreeMap<>();
    private final Map<String, Double> constants = new HashMap<>();

    World(Network world, int total) {
      this.world = world;
      cost.add(total, -1);
    }

    private Line line(String name, int period) {
      return lines.computeIfAbsent(name + "|" + period, key -> new Line());
    }

    private int column(double usd, Period period, double most) {
      int column = builder.column(0, 0, most);
      cost.add(column, usd * period.discount() / MILLION);
      return column;
    }

    void write() {
      for (int m = 0; m < build.length; m++) {
        cost.add(build[m], world.modules().get(m).costUsd() / MILLION);
      }
      for (Period period : world.horizon().periods()) {
        world.activities().forEach(activity -> activity(activity, period));
        world.stores().forEach(store -> store(store, period));
        world.needs().forEach(need -> need(need, period));
        world.capacities().forEach(capacity -> capacity(capacity, period.index()));
      }
      cost.between(0, 0);
      for (Map.Entry<String, Line> line : lines.entrySet()) {
        String name = line.getKey();
        double constant = constants.getOrDefault(name, 0.0);
        if (name.startsWith("balance")) {
          line.getValue().between(-constant, -constant);
        } else if (name.startsWith("cap ")) {
          line.getValue().between(-NONE, 0);
        }
      }
    }

    private void activity(Activity activity, Period period) {
      int p = period.index();
      int column = column(activity.costUsd().get(p), period, NONE);
      for (Flow flow : activity.flows()) {
        double days = period.months() * 365.25 / 12;
        double late = Math.min(1, flow.transitDays() / days);
        line("balance " + flow.stock(), p).add(column, flow.amount() * (1 - late));
        if (p + 1 < world.horizon().size()) {
          line("balance " + flow.stock(), p + 1).add(column, flow.amount() * late);
        }
      }
      activity.use().ifPresent(use -> line("use " + use.capacity(), p).add(column, use.amount()));
      for (int c = 0; c < world.caps().size(); c++) {
        cap(world.caps().get(c), c, activity, column, period);
      }
    }

    private void cap(Cap cap, int number, Activity activity, int column, Period period) {
      for (Entry entry : activity.entries()) {
        if (entry.element() == cap.element() && entry.passed().containsKey(cap.stage())) {
          var country = entry.passed().get(cap.stage());
          boolean counts =
              country == null || country.isEmpty() || country.get().equals(cap.country());
          line("cap " + number, period.first().getYear())
              .add(column, entry.oxideTonnes() * ((counts ? 1 : 0) - cap.share()));
        }
      }
    }

    private void store(Store store, Period period) {
      int p = period.index();
      var room = new Line();
      for (int s = 0; s < store.stocks().size(); s++) {
        Stock stock = store.stocks().get(s);
        int column = column(store.costUsdPerTonneYear() * period.months() / 12.0, period, NONE);
        room.add(column, 1);
        line("balance " + stock, p).add(column, -1);
        if (p == 0 && s == 0) {
          constants.merge("balance " + stock + "|0", store.initialTonnes(), Double::sum);
        }
        if (p + 1 < world.horizon().size()) {
          line("balance " + stock, p + 1).add(column, 1);
        }
        var held = new Line();
        held.add(column, 1);
        for (int m = 0; m < build.length; m++) {
          if (world.modules().get(m).into().equals(new Module.Into.Holding(stock))) {
            held.add(build[m], -world.modules().get(m).adds().get(p));
          }
        }
        held.between(0, NONE);
      }
      room.between(-NONE, store.tonnes());
    }

    private void need(Need need, Period period) {
      int p = period.index();
      double tonnes = need.perPeriod().get(p);
      var met = new Line();
      int delivered = column(0, period, NONE);
      met.add(delivered, 1);
      line("balance " + need.stock(), p).add(delivered, -1);
      for (Need.Loss loss : need.losses()) {
        met.add(column(loss.costUsdPerTonne(), period, tonnes * loss.part().get(p)), 1);
      }
      met.between(tonnes, tonnes);
    }

    private void capacity(Capacity capacity, int p) {
      Line used = line("use " + capacity.id(), p);
      var duty = new Line();
      used.entries.forEach(duty::add);
      for (int m = 0; m < build.length; m++) {
        if (world.modules().get(m).into().equals(new Module.Into.CapacityOf(capacity.id()))) {
          double adds = world.modules().get(m).adds().get(p);
          used.add(build[m], -adds);
          duty.add(build[m], -capacity.leastPart() * adds);
        }
      }
      used.between(-NONE, capacity.perPeriod().get(p));
      duty.between(capacity.leastPart() * capacity.perPeriod().get(p), NONE);
    }
  }
}
