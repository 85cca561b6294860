package dev.ledo.route.answer;

import dev.ledo.core.Progress;
import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Solution;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/// Finds the cheapest way to move a tonnage: first the least unmet, then the least cost.
final class HaulQuestion {

  private static final String STEP = "haul";

  /// Tonnes, vehicle-days and worths below this are rounding of the solver.
  private static final double ROUNDING = 1e-6;

  private final Situation situation;
  private final HaulOrder order;

  HaulQuestion(Situation situation, HaulOrder order) {
    this.situation = situation;
    this.order = order;
  }

  HaulPlan answer(End end, Progress progress) {
    return answer(end, 0, progress);
  }

  /// The cheapest way if so much may stay unmet although more could be delivered.
  ///
  /// @param unmetT tonnes a year
  HaulPlan answer(End end, double unmetT, Progress progress) {
    progress.started(STEP);
    if (progress.isCancelled()) {
      throw new CancellationException(STEP);
    }
    var program = new HaulProgram(situation, order, end);
    try (LinearSession session = Highs.load().open(program.model())) {
      session.setCosts(program.unmet());
      Solution.Optimal most = optimal(session);
      double unmet =
          most.objective() <= ROUNDING * order.wantedInTheYear(end) ? 0 : most.objective();
      session.setCosts(program.money());
      session.setRowBounds(program.unmetRow(), 0, Math.max(unmet, unmetT) + slack(end));
      Solution.Optimal least = optimal(session);
      progress.finished(STEP);
      double rounding = Math.max(ROUNDING, 10 * slack(end));
      return new Reading(program, most, least, order.wantedInTheYear(end), rounding).plan(end);
    }
  }

  /// Room for the solver's tolerance, a billionth of what is wanted.
  private double slack(End end) {
    return 1e-9 * Math.max(1, order.wantedInTheYear(end));
  }

  private static Solution.Optimal optimal(LinearSession session) {
    Solution solution = session.solve();
    if (solution instanceof Solution.Optimal optimal) {
      return optimal;
    }
    throw new IllegalStateException("the program of the haul has no optimum: " + solution);
  }

  /// Reads the two optima.
  private record Reading(
      HaulProgram program,
      Solution.Optimal most,
      Solution.Optimal least,
      double wantedT,
      double rounding) {

    HaulPlan plan(End end) {
      List<HaulMonth> months = Situation.YEAR.stream().map(this::month).toList();
      return new HaulPlan(end, totals(), months, flows(), stocks(), shadows(), program.gaps());
    }

    private double value(int column) {
      double value = least.primal().get(column);
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
      double unmet = sum(HaulProgram.Kind.UNMET);
      double delivered = Math.max(0, wantedT - unmet);
      OptionalDouble perT =
          delivered > rounding
              ? OptionalDouble.of(least.objective() / delivered)
              : OptionalDouble.empty();
      return new HaulTotals(wantedT, delivered, unmet, least.objective(), perT);
    }

    private HaulMonth month(Month month) {
      return new HaulMonth(
          month,
          sum(HaulProgram.Kind.DELIVERY, month),
          isWantedMonthly() ? sum(HaulProgram.Kind.UNMET, month) : 0,
          least.rowActivity().get(program.fleetRow(month)),
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
                -most.duals().get(row),
                -least.duals().get(row)));
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
                -most.reducedCosts().get(column),
                -least.reducedCosts().get(column)));
      }
    }

    /// Keeps what more of would help; a positive reduced cost belongs to the bound 0 instead.
    private static void add(List<Shadow> shadows, Shadow shadow) {
      double tonnes = shadow.tonnes() > ROUNDING ? shadow.tonnes() : 0;
      double money = shadow.money() > ROUNDING ? shadow.money() : 0;
      if (tonnes > 0 || money > 0) {
        shadows.add(new Shadow(shadow.kind(), shadow.id(), shadow.month(), tonnes, money));
      }
    }
  }
}
