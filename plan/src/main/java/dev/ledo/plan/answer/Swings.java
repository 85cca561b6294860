package dev.ledo.plan.answer;

import dev.ledo.plan.future.Futures;
import dev.ledo.plan.future.Input;
import dev.ledo.plan.future.Ranges;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.PlanProgram;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Moves one ranged figure of the case after the other, and looks what it does to the cost and to
/// what is built.
final class Swings {

  private static final double SMALL = 1e-6;
  private static final double UNLIKELY = 0.05;

  private final PlanReader reader;
  private final PlanOptions options;
  private final Worlds worlds;
  private final Crew crew;

  Swings(PlanReader reader, PlanOptions options, Worlds worlds, Crew crew) {
    this.reader = reader;
    this.options = options;
    this.worlds = worlds;
    this.crew = crew;
  }

  /// All figures, those first that move the decision most, then the cost.
  List<Swing> of(Foresight foresight) {
    List<Input> inputs = reader.inputs(options);
    Futures futures = worlds.futures();
    PlanProgram program = PlanProgram.of(futures.calm(), futures.witnesses());
    List<Double> costs =
        crew.work(
            2 * inputs.size(),
            () -> new Planner(program),
            (planner, k) -> planner.solve(moved(inputs.get(k / 2), k % 2)).costUsd());
    long modules = foresight.builtIn().stream().filter(part -> part > 0).count();
    long pairs = Math.max(1, modules * inputs.size());
    var swings = new ArrayList<Swing>();
    for (int i = 0; i < inputs.size(); i++) {
      Shift shift = shift(inputs.get(i), foresight.builtNumber());
      swings.add(
          new Swing(
              inputs.get(i),
              costs.get(2 * i),
              costs.get(2 * i + 1),
              shift.byModule(),
              shift.chance(pairs)));
    }
    swings.sort(
        Comparator.comparing(Swing::movesDecision)
            .thenComparing(swing -> swing.movesDecision() ? swing.decision() : 0)
            .thenComparing(Swing::costUsd)
            .reversed());
    return swings;
  }

  private Network moved(Input input, double place) {
    return reader.read(options, Ranges.MIDDLE.with(input.name(), place));
  }

  /// What part more of the futures each module is built in when a figure is high.
  ///
  /// @param low number of futures in which the figure is low
  /// @param high number of the others
  private record Shift(List<Double> byModule, int low, int high) {

    /// The shift that none of so many pairs of figure and module exceeds by chance in nineteen
    /// plans of twenty, whatever the chances of the modules are.
    double chance(long pairs) {
      double spread = 1.0 / Math.max(1, low) + 1.0 / Math.max(1, high);
      return Math.sqrt(Math.log(2 * pairs / UNLIKELY) * spread / 2);
    }
  }

  private Shift shift(Input input, List<List<Double>> built) {
    int modules = built.getFirst().size();
    double[][] counts = new double[2][modules];
    int[] size = new int[2];
    for (int k = 0; k < built.size(); k++) {
      int half = worlds.futures().place(worlds.future(k), input) < 0.5 ? 0 : 1;
      size[half]++;
      for (int m = 0; m < modules; m++) {
        counts[half][m] += built.get(k).get(m) > SMALL ? 1 : 0;
      }
    }
    var shifts = new ArrayList<Double>();
    for (int m = 0; m < modules; m++) {
      shifts.add(part(counts[1][m], size[1]) - part(counts[0][m], size[0]));
    }
    return new Shift(shifts, size[0], size[1]);
  }

  private static double part(double count, int size) {
    return size == 0 ? 0 : count / size;
  }
}
