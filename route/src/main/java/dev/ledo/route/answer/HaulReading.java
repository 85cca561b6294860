package dev.ledo.route.answer;

import dev.ledo.highs.Solution;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Reads a plan from the optima of its program.
final class HaulReading {

  private final HaulProgram program;
  private final HaulSearch.Found found;
  private final double wantedT;

  /// Tonnes below this are rounding of the solver.
  private final double rounding;

  HaulReading(HaulProgram program, HaulSearch.Found found, double wantedT) {
    this.program = program;
    this.found = found;
    this.wantedT = wantedT;
    this.rounding = Math.max(HaulSearch.ROUNDING, 10 * HaulSearch.slack(wantedT));
  }

  HaulPlan plan(End end) {
    List<HaulMonth> months = Situation.YEAR.stream().map(this::month).toList();
    return new HaulPlan(end, totals(), months, flows(), stocks(), shadows(), program.gaps());
  }

  private double value(int column) {
    return value(found.least(), column);
  }

  private double value(Solution.Optimal solution, int column) {
    double value = solution.primal().get(column);
    return Math.abs(value) < rounding ? 0 : value;
  }

  private IntStream columns(HaulProgram.Kind kind) {
    return IntStream.range(0, program.columns().size())
        .filter(column -> program.columns().get(column).kind() == kind);
  }

  private double sum(HaulProgram.Kind kind) {
    return columns(kind).mapToDouble(this::value).sum();
  }

  private double sum(HaulProgram.Kind kind, Month month) {
    return columns(kind)
        .filter(column -> program.columns().get(column).month() == month)
        .mapToDouble(this::value)
        .sum();
  }

  private HaulTotals totals() {
    double delivered = delivered(found.least());
    double priced = found.priced().map(this::delivered).orElse(delivered);
    Solution.Optimal cheapest = found.priced().orElse(found.least());
    double money = cheapest.objective();
    return new HaulTotals(
        wantedT,
        delivered,
        priced,
        sum(HaulProgram.Kind.UNMET),
        money,
        storage(cheapest),
        priced > rounding ? OptionalDouble.of(money / priced) : OptionalDouble.empty());
  }

  private double storage(Solution.Optimal solution) {
    double[] money = program.money();
    return columns(HaulProgram.Kind.STORE)
        .mapToDouble(column -> value(solution, column) * money[column])
        .sum();
  }

  private double delivered(Solution.Optimal solution) {
    double unmet =
        columns(HaulProgram.Kind.UNMET).mapToDouble(column -> value(solution, column)).sum();
    return Math.max(0, wantedT - unmet);
  }

  private HaulMonth month(Month month) {
    return new HaulMonth(
        month,
        sum(HaulProgram.Kind.DELIVERY, month),
        isWantedMonthly() ? sum(HaulProgram.Kind.UNMET, month) : 0,
        found.least().rowActivity().get(program.fleetRow(month)),
        program.truckDaysLimit(month));
  }

  private boolean isWantedMonthly() {
    return columns(HaulProgram.Kind.UNMET).count() > 1;
  }

  private List<HaulFlow> flows() {
    return columns(HaulProgram.Kind.SEGMENT)
        .filter(column -> value(column) > 0)
        .mapToObj(column -> {
          HaulProgram.Column named = program.columns().get(column);
          return new HaulFlow(named.id(), named.toward(), named.month(), value(column));
        })
        .toList();
  }

  private List<HaulStock> stocks() {
    return columns(HaulProgram.Kind.STORE)
        .filter(column -> value(column) > 0)
        .mapToObj(column -> {
          HaulProgram.Column named = program.columns().get(column);
          return new HaulStock(named.id(), named.month(), value(column));
        })
        .toList();
  }

  private List<Shadow> shadows() {
    var shadows = new ArrayList<Shadow>();
    for (Month month : Situation.YEAR) {
      int row = program.fleetRow(month);
      add(
          shadows,
          new Shadow(
              Shadow.Kind.VEHICLE_DAY,
              program.vehicle(),
              month,
              -found.most().duals().get(row),
              -found.least().duals().get(row)));
    }
    IntStream.range(0, program.columns().size()).forEach(column -> addColumn(shadows, column));
    return shadows;
  }

  private void addColumn(List<Shadow> shadows, int column) {
    HaulProgram.Column named = program.columns().get(column);
    Shadow.Kind kind =
        switch (named.kind()) {
          case SEGMENT -> Shadow.Kind.SEGMENT;
          case STORE -> Shadow.Kind.STORE;
          case SUPPLY -> Shadow.Kind.SUPPLY;
          case LOAD, UNLOAD, DELIVERY, UNMET -> null;
        };
    if (kind != null && Double.isFinite(named.limit())) {
      add(
          shadows,
          new Shadow(
              kind,
              named.id(),
              named.month(),
              -found.most().reducedCosts().get(column),
              -found.least().reducedCosts().get(column)));
    }
  }

  /// Keeps what more of would help; a positive reduced cost belongs to the bound 0 instead.
  private static void add(List<Shadow> shadows, Shadow shadow) {
    double tonnes = shadow.tonnes() > HaulSearch.ROUNDING ? shadow.tonnes() : 0;
    double money = shadow.money() > HaulSearch.ROUNDING ? shadow.money() : 0;
    if (tonnes > 0 || money > 0) {
      shadows.add(new Shadow(shadow.kind(), shadow.id(), shadow.month(), tonnes, money));
    }
  }
}
