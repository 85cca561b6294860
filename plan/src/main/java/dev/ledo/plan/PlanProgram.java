package dev.ledo.plan;

import dev.ledo.highs.LinearModel;
import dev.ledo.stochastic.RandomElement;
import dev.ledo.stochastic.TwoStageProgram;
import dev.ledo.stochastic.TwoStageProgramBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A network as a two-stage program: modules are decided first, operation follows.
///
/// Costs are in millions of USD, amounts in tonnes.
final class PlanProgram {

  private static final double MILLION = 1e6;

  private final Network network;
  private final Varying varying;
  private final TwoStageProgramBuilder builder;
  private final int[] modules;
  private final int[][] levels;
  private final int[][] stored;
  private final int[][] delivered;
  private final int[][][] lost;
  private final List<Variation> variations = new ArrayList<>();
  private final Map<String, Integer> namedRows = new HashMap<>();
  private final double @Nullable [] fixed;
  private final TwoStageProgram program;

  /// A number of the program that follows the conditions of a scenario.
  private interface Variation {
    double value(Conditions conditions);
  }

  private PlanProgram(Network network, Varying varying, double @Nullable [] fixed) {
    this.network = network;
    this.varying = varying;
    this.fixed = fixed;
    this.builder = TwoStageProgram.builder(network.name());
    int periods = network.horizon().size();
    this.modules = new int[network.modules().size()];
    this.levels = new int[network.activities().size()][periods];
    this.stored = new int[network.stores().size()][periods];
    this.delivered = new int[network.needs().size()][periods];
    this.lost = new int[network.needs().size()][][];
    addModules();
    for (Period period : network.horizon().periods()) {
      addColumns(period);
    }
    for (Period period : network.horizon().periods()) {
      addBalances(period);
      addCapacities(period);
      addNeeds(period);
    }
    new CapRows(network, builder, levels).add();
    this.program = builder.build();
  }

  /// The program of a network.
  ///
  /// @param varying what scenarios may change
  static PlanProgram of(Network network, Varying varying) {
    return new PlanProgram(network, varying, null);
  }

  /// The program with the modules already decided.
  ///
  /// @param point a point whose first values say how many of each module
  static PlanProgram of(Network network, Varying varying, double[] point) {
    return new PlanProgram(network, varying, point);
  }

  Network network() {
    return network;
  }

  /// A first-stage point from its values by name.
  double[] firstPoint(Map<String, Double> named) {
    double[] point = new double[program.first().columns().size()];
    for (int j = 0; j < point.length; j++) {
      point[j] = named.getOrDefault(program.first().columns().name(j), 0.0);
    }
    return point;
  }

  /// The program for one future, with fractions of modules allowed.
  LinearModel relaxedModel() {
    return OneFuture.of(program).relaxed();
  }

  /// Second-stage row that balances a stock in a period.
  int balanceRow(Stock stock, int period) {
    return namedRow(name("balance of " + stock, network.horizon().get(period)));
  }

  /// Second-stage row that limits a capacity in a period.
  int capacityRow(String capacity, int period) {
    return namedRow(name("capacity of " + capacity, network.horizon().get(period)));
  }

  private int namedRow(String name) {
    Integer row = namedRows.get(name);
    if (row == null) {
      throw new IllegalArgumentException("no row for the " + name);
    }
    return row;
  }

  private int secondRow(String name, double lower, double upper) {
    int row = builder.secondRow(name, lower, upper);
    namedRows.put(name, row);
    return row;
  }

  TwoStageProgram program() {
    return program;
  }

  /// The values of the program's random elements under the conditions of a scenario.
  void fill(Conditions conditions, double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = variations.get(i).value(conditions);
    }
  }

  /// How many of each module a first-stage point builds.
  List<Double> built(double[] first) {
    var built = new ArrayList<Double>();
    for (int column : modules) {
      built.add(first[column]);
    }
    return built;
  }

  /// The operation that a second-stage point stands for.
  Operation operation(double[] second) {
    return new Operation(
        network,
        read(levels, second),
        read(stored, second),
        read(delivered, second),
        read3(second));
  }

  private double[][][] read3(double[] point) {
    double[][][] values = new double[lost.length][][];
    for (int i = 0; i < lost.length; i++) {
      values[i] = read(lost[i], point);
    }
    return values;
  }

  private static double[][] read(int[][] columns, double[] point) {
    double[][] values = new double[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      values[i] = new double[columns[i].length];
      for (int j = 0; j < columns[i].length; j++) {
        values[i][j] = point[columns[i][j]];
      }
    }
    return values;
  }

  private void addModules() {
    for (int i = 0; i < modules.length; i++) {
      Module module = network.modules().get(i);
      double least = fixed == null ? 0 : fixed[i];
      double most = fixed == null ? module.most() : fixed[i];
      boolean whole = module.whole() && fixed == null;
      modules[i] =
          builder.firstColumn(
              "build " + module.id(), module.costUsd() / MILLION, least, most, whole);
    }
    for (int i = 0; i < lost.length; i++) {
      lost[i] = new int[network.needs().get(i).losses().size()][network.horizon().size()];
    }
  }

  private void addColumns(Period period) {
    int p = period.index();
    for (int i = 0; i < levels.length; i++) {
      Activity activity = network.activities().get(i);
      double cost = activity.costUsd() * period.discount() / MILLION;
      levels[i][p] = column(activity.id(), period, cost, Double.POSITIVE_INFINITY);
      if (varying.costs().contains(activity.id())) {
        int number = i;
        vary(
            new RandomElement.Cost(levels[i][p]),
            conditions -> cost * conditions.costFactor(number, p));
      }
    }
    for (int i = 0; i < stored.length; i++) {
      Store store = network.stores().get(i);
      double cost = store.costUsdPerTonneYear() * period.years() * period.discount() / MILLION;
      stored[i][p] = column("store " + store.stock(), period, cost, store.tonnes());
    }
    for (int i = 0; i < delivered.length; i++) {
      Need need = network.needs().get(i);
      delivered[i][p] = column("deliver " + need.stock(), period, 0, Double.POSITIVE_INFINITY);
      for (int way = 0; way < lost[i].length; way++) {
        Need.Loss loss = need.losses().get(way);
        double cost = loss.costUsdPerTonne() * period.discount() / MILLION;
        String name = "without " + need.stock() + " by " + loss.about();
        lost[i][way][p] = column(name, period, cost, Double.POSITIVE_INFINITY);
      }
    }
  }

  private int column(String name, Period period, double cost, double upper) {
    return builder.secondColumn(name + " in " + period.name(), cost, 0, upper);
  }

  private void addBalances(Period period) {
    int p = period.index();
    Map<Stock, Integer> rows = new HashMap<>();
    for (Stock stock : network.stocks()) {
      double initial = p > 0 ? 0 : initial(stock);
      rows.put(stock, secondRow(name("balance of " + stock, period), -initial, -initial));
    }
    for (int i = 0; i < levels.length; i++) {
      for (Flow flow : network.activities().get(i).flows()) {
        builder.recourse(row(rows, flow.stock()), levels[i][p], flow.amount());
      }
    }
    for (int i = 0; i < stored.length; i++) {
      int row = row(rows, network.stores().get(i).stock());
      builder.recourse(row, stored[i][p], -1);
      if (p > 0) {
        builder.recourse(row, stored[i][p - 1], 1);
      }
    }
    for (int i = 0; i < delivered.length; i++) {
      builder.recourse(row(rows, network.needs().get(i).stock()), delivered[i][p], -1);
    }
  }

  private double initial(Stock stock) {
    return network.stores().stream()
        .filter(store -> store.stock().equals(stock))
        .mapToDouble(Store::initialTonnes)
        .sum();
  }

  private static int row(Map<Stock, Integer> rows, Stock stock) {
    return rows.getOrDefault(stock, -1);
  }

  private void addCapacities(Period period) {
    int p = period.index();
    Map<String, Integer> rows = new HashMap<>();
    for (int i = 0; i < network.capacities().size(); i++) {
      Capacity capacity = network.capacities().get(i);
      double base = capacity.perPeriod().get(p);
      int row =
          secondRow(name("capacity of " + capacity.id(), period), Double.NEGATIVE_INFINITY, base);
      rows.put(capacity.id(), row);
      if (varying.capacities().contains(capacity.id())) {
        int number = i;
        vary(
            new RandomElement.RightHandSide(row, Double.POSITIVE_INFINITY, 0),
            conditions -> base * conditions.capacityFactor(number, p));
      }
    }
    for (int i = 0; i < levels.length; i++) {
      int column = levels[i][p];
      network
          .activities()
          .get(i)
          .use()
          .ifPresent(use -> builder.recourse(row(rows, use), column, use.amount()));
    }
    for (int i = 0; i < modules.length; i++) {
      addModule(i, p, rows);
    }
  }

  private static int row(Map<String, Integer> rows, Use use) {
    return rows.getOrDefault(use.capacity(), -1);
  }

  private void addModule(int number, int period, Map<String, Integer> rows) {
    Module module = network.modules().get(number);
    double adds = module.addsPerPeriod().get(period);
    int row = rows.getOrDefault(module.capacity(), -1);
    if (adds == 0) {
      return;
    }
    builder.technology(row, modules[number], -adds);
    if (varying.capacities().contains(module.capacity())) {
      int capacity = index(module.capacity());
      vary(
          new RandomElement.Technology(row, modules[number]),
          conditions -> -adds * conditions.capacityFactor(capacity, period));
    }
  }

  private int index(String capacity) {
    return network.capacities().stream().map(Capacity::id).toList().indexOf(capacity);
  }

  private void addNeeds(Period period) {
    int p = period.index();
    for (int i = 0; i < delivered.length; i++) {
      Need need = network.needs().get(i);
      double tonnes = need.perPeriod().get(p);
      int row = builder.secondRow(name("need of " + need.stock(), period), tonnes, tonnes);
      builder.recourse(row, delivered[i][p], 1);
      int number = i;
      if (varying.needs()) {
        vary(
            new RandomElement.RightHandSide(row, 0, 0),
            conditions -> tonnes * conditions.needFactor(number, p));
      }
      for (int way = 0; way < lost[i].length; way++) {
        builder.recourse(row, lost[i][way][p], 1);
        double part = need.losses().get(way).part();
        int limit =
            builder.secondRow(
                name("part of " + need.losses().get(way).about() + " in " + need.stock(), period),
                Double.NEGATIVE_INFINITY,
                tonnes * part);
        builder.recourse(limit, lost[i][way][p], 1);
        if (varying.needs()) {
          vary(
              new RandomElement.RightHandSide(limit, Double.POSITIVE_INFINITY, 0),
              conditions -> tonnes * part * conditions.needFactor(number, p));
        }
      }
    }
  }

  private void vary(RandomElement element, Variation variation) {
    builder.random(element);
    variations.add(variation);
  }

  private static String name(String what, Period period) {
    return what + " in " + period.name();
  }
}
