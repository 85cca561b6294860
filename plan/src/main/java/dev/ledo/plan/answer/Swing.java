package dev.ledo.plan.answer;

import dev.ledo.plan.future.Input;
import java.util.List;

/// How far one ranged figure of the case moves the plan.
///
/// @param input the figure
/// @param lowUsd cost of the calm world's best plan with it at the low end of its range, discounted
/// @param highUsd the same with it at the high end
/// @param shifts by module, in the network's order: in what part more of the futures the module is
///   built with foresight when the figure turns out in the upper half of its range instead of the
///   lower, -1..1
/// @param chance no more than one plan in twenty has a larger shift of any module by any figure if
///   none moves anything (Hoeffding 1963)
public record Swing(
    Input input, double lowUsd, double highUsd, List<Double> shifts, double chance) {

  public Swing {
    shifts = List.copyOf(shifts);
  }

  /// How far the cost moves, in USD.
  public double costUsd() {
    return Math.abs(highUsd - lowUsd);
  }

  /// The largest shift of any module, 0..1.
  public double decision() {
    return shifts.stream().mapToDouble(Math::abs).max().orElse(0);
  }

  /// Whether the largest shift is more than chance makes likely.
  public boolean movesDecision() {
    return decision() > chance;
  }
}
