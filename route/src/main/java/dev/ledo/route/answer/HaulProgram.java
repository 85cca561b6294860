package dev.ledo.route.answer;

import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearModelBuilder;
import dev.ledo.route.network.Node;
import dev.ledo.route.network.Segment;
import dev.ledo.route.network.Store;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The linear program of a haul: goods on the ground and on wheels at each node in each month.
///
/// Driven segments carry what is on wheels, others what is on the ground; goods are loaded and
/// unloaded at a node for vehicle-days, so that every change of vehicle counts. Rows are balances,
/// vehicle-days by month, wants by month or year, the sum of what stays unmet, and last the sum of
/// what goes over segments and through stores of which the cost is not told.
final class HaulProgram {

  static final int MONTHS = 12;
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  /// What costs, takes or carries so much, no solver can tell from what has no limit.
  private static final double MOST = 1e15;

  /// What a column stands for.
  enum Kind {
    SEGMENT,
    LOAD,
    UNLOAD,
    STORE,
    SUPPLY,
    DELIVERY,
    UNMET
  }

  /// A column of the program.
  ///
  /// @param toward where goods go; of all but segments the node itself
  /// @param truckDays for a tonne
  /// @param isPriced whether its cost is told; what is not told of it costs nothing here
  record Column(
      Kind kind,
      String id,
      String toward,
      Month month,
      double truckDays,
      double limit,
      boolean isPriced) {

    /// One that costs nothing.
    static Column free(Kind kind, String id, Month month, double truckDays, double limit) {
      return new Column(kind, id, id, month, truckDays, limit, true);
    }
  }

  private final Situation situation;
  private final HaulOrder order;
  private final End end;
  private final TruckDays truckDays;
  private final LinearModelBuilder builder = LinearModel.builder();
  private final List<Column> columns = new ArrayList<>();
  private final List<Double> costs = new ArrayList<>();
  private final int nodes;
  private final int[] fleetRows = new int[MONTHS];
  private final int[] wantRows = new int[MONTHS];
  private int unmetRow;
  private int unpricedRow;

  HaulProgram(Situation situation, HaulOrder order, End end) {
    this.situation = situation;
    this.order = order;
    this.end = end;
    truckDays = new TruckDays(situation, end);
    nodes = situation.network.nodes().size();
    addRows();
    addEnds();
    addHandling();
    addSegments();
    addStores();
  }

  private void addRows() {
    for (int node = 0; node < nodes; node++) {
      for (Month month : Situation.YEAR) {
        double stock = stock(node, month);
        builder.row(-stock, order.stock() instanceof Stock.Cyclic ? 0 : NO_LIMIT);
        builder.row(0, 0);
      }
    }
    for (Month month : Situation.YEAR) {
      fleetRows[month.getValue() - 1] = builder.row(-NO_LIMIT, truckDays.limit(month));
    }
    double wanted = end.cost(order.tonnes());
    int yearly = order.everyMonth() ? -1 : builder.row(wanted, wanted);
    for (Month month : Situation.YEAR) {
      wantRows[month.getValue() - 1] = yearly < 0 ? builder.row(wanted, wanted) : yearly;
    }
    unmetRow = builder.row(0, NO_LIMIT);
    unpricedRow = builder.row(0, NO_LIMIT);
  }

  /// What waits at a node when the year begins, if this is its first month.
  private double stock(int node, Month month) {
    return switch (order.stock()) {
      case Stock.Cyclic() -> 0;
      case Stock.Starting(Month first, Map<String, Double> tonnes) ->
          month == first ? tonnes.getOrDefault(id(node), 0.0) : 0;
    };
  }

  private String id(int node) {
    return situation.network.nodes().get(node).id();
  }

  private static int ground(int node, Month month) {
    return 2 * (MONTHS * node + month.getValue() - 1);
  }

  private static int wheels(int node, Month month) {
    return ground(node, month) + 1;
  }

  /// Adds a column that takes from one row and gives to another.
  ///
  /// @param from row that loses a tonne, or -1
  /// @param to row that gains it, or -1
  private void add(Column column, double cost, int from, int to) {
    int number = builder.column(cost, 0, column.limit());
    columns.add(column);
    costs.add(cost);
    if (from >= 0) {
      builder.entry(from, number, -1);
    }
    if (to >= 0) {
      builder.entry(to, number, 1);
    }
    if (column.truckDays() > 0) {
      builder.entry(fleetRows[column.month().getValue() - 1], number, column.truckDays());
    }
    if (!column.isPriced()) {
      builder.entry(unpricedRow, number, 1);
    }
  }

  private void addEnds() {
    String origin = situation.corridor.from();
    double supplied = order.steadySupply() ? order.wantedInTheYear(end) / MONTHS : NO_LIMIT;
    for (Month month : Situation.YEAR) {
      add(
          Column.free(Kind.SUPPLY, origin, month, 0, supplied),
          0,
          -1,
          ground(situation.source, month));
      situation.targets.stream().forEach(target -> addDelivery(target, month));
    }
    for (Month month : order.everyMonth() ? Situation.YEAR : List.of(Month.JANUARY)) {
      int number = columns.size();
      add(
          Column.free(Kind.UNMET, origin, month, 0, NO_LIMIT),
          0,
          -1,
          wantRows[month.getValue() - 1]);
      builder.entry(unmetRow, number, 1);
    }
  }

  private void addDelivery(int target, Month month) {
    add(
        Column.free(Kind.DELIVERY, id(target), month, 0, NO_LIMIT),
        0,
        ground(target, month),
        wantRows[month.getValue() - 1]);
  }

  private void addHandling() {
    for (int node = 0; node < nodes; node++) {
      for (Month month : Situation.YEAR) {
        int ground = ground(node, month);
        int wheels = wheels(node, month);
        double loading = truckDays.loading();
        double unloading = truckDays.unloading();
        addHandling(Column.free(Kind.LOAD, id(node), month, loading, NO_LIMIT), ground, wheels);
        addHandling(Column.free(Kind.UNLOAD, id(node), month, unloading, NO_LIMIT), wheels, ground);
      }
    }
  }

  private void addHandling(Column column, int from, int to) {
    if (column.truckDays() < MOST) {
      add(column, 0, from, to);
    }
  }

  private void addSegments() {
    for (int arc = 0; arc < situation.graph.arcs(); arc++) {
      Segment segment = situation.segment(arc);
      double cost = Math.min(MOST, situation.prices.moneyAsFarAsTold(segment, end));
      boolean isPriced = isPriced(segment);
      double days = truckDays.moving(segment);
      for (Month month : Situation.YEAR) {
        double share = situation.passage.openShare(segment, month, end);
        double tonnes = situation.capacities.tonnes(segment, month, share, end);
        if (tonnes > 0 && days < MOST) {
          addSegment(
              arc,
              new Column(
                  Kind.SEGMENT,
                  segment.id(),
                  situation.arcs().get(arc).to(),
                  month,
                  days,
                  limit(tonnes),
                  isPriced),
              cost);
        }
      }
    }
  }

  private boolean isPriced(Segment segment) {
    return situation.prices.gaps(segment, Criterion.MONEY).isEmpty()
        && situation.prices.weight(segment, Criterion.MONEY, end) < MOST;
  }

  private static double limit(double tonnes) {
    return tonnes < MOST ? tonnes : NO_LIMIT;
  }

  private void addSegment(int arc, Column column, double cost) {
    int tail = situation.graph.tail(arc);
    int head = situation.graph.head(arc);
    if (situation.segment(arc).way().mode().isDriven()) {
      add(column, cost, wheels(tail, column.month()), wheels(head, column.month()));
    } else {
      add(column, cost, ground(tail, column.month()), ground(head, column.month()));
    }
  }

  private void addStores() {
    for (int number = 0; number < nodes; number++) {
      Node node = situation.network.nodes().get(number);
      double room = situation.capacities.stored(node.store(), end);
      double cost = node.store().flatMap(Store::costPerTMonth).map(end::cost).orElse(NO_LIMIT);
      boolean isPriced = cost < MOST;
      for (Month month : Situation.YEAR) {
        if (room > 0 && !isLast(month)) {
          add(
              new Column(Kind.STORE, node.id(), node.id(), month, 0, limit(room), isPriced),
              isPriced ? cost : 0,
              ground(number, month),
              ground(number, month.plus(1)));
        }
      }
    }
  }

  private boolean isLast(Month month) {
    return order.stock() instanceof Stock.Starting starting && starting.first().minus(1) == month;
  }

  LinearModel model() {
    return builder.build();
  }

  List<Column> columns() {
    return columns;
  }

  /// Cost of each column, money.
  double[] money() {
    return costs.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// 1 for what stays unmet, 0 for the rest.
  double[] unmet() {
    return columns.stream().mapToDouble(column -> column.kind() == Kind.UNMET ? 1 : 0).toArray();
  }

  /// 1 for each segment and store of which the cost is not told, 0 for the rest.
  double[] unpriced() {
    return columns.stream().mapToDouble(column -> column.isPriced() ? 0 : 1).toArray();
  }

  boolean isPriced() {
    return columns.stream().allMatch(Column::isPriced);
  }

  String vehicle() {
    return situation.corridor.vehicle().id();
  }

  int unmetRow() {
    return unmetRow;
  }

  int unpricedRow() {
    return unpricedRow;
  }

  int fleetRow(Month month) {
    return fleetRows[month.getValue() - 1];
  }

  double truckDaysLimit(Month month) {
    return truckDays.limit(month);
  }

  /// Figures that keep segments and stores out or leave what they cost unknown.
  List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    for (Segment segment : situation.network.segments()) {
      if (situation.passage.findBar(segment).isEmpty()) {
        gaps.addAll(situation.prices.gaps(segment, Criterion.MONEY));
        situation.capacities.gaps(segment).forEach(gaps::add);
        situation.passage.gaps(segment).forEach(gaps::add);
        gaps.addAll(situation.prices.gaps(segment, Criterion.DAYS));
      }
    }
    situation.network.nodes().forEach(node -> addGaps(node, gaps));
    gaps.addAll(FleetNeed.gaps(situation.corridor.vehicle()));
    if (situation.corridor.vehicle().fleet().isEmpty()) {
      gaps.add(new Gap(situation.corridor.vehicle().id(), Figure.FLEET));
    }
    return gaps.stream().distinct().toList();
  }

  private static void addGaps(Node node, List<Gap> gaps) {
    Optional<Store> store = node.store();
    if (store.isPresent() && store.get().capacityT().isEmpty()) {
      gaps.add(new Gap(node.id(), Figure.STORE_CAPACITY));
    }
    if (store.isPresent() && store.get().costPerTMonth().isEmpty()) {
      gaps.add(new Gap(node.id(), Figure.STORE_COST));
    }
  }
}
