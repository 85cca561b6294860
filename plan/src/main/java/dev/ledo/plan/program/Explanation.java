package dev.ledo.plan.program;

import dev.ledo.highs.Solution;
import dev.ledo.highs.Values;
import dev.ledo.plan.network.Activity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says in the words of the case why a program has no optimum.
final class Explanation {

  private static final int MOST_NAMED = 6;
  private static final double SMALL = 1e-7;

  private final PlanProgram program;

  Explanation(PlanProgram program) {
    this.program = program;
  }

  /// @param solution anything but an optimum
  String of(Solution solution) {
    return switch (solution) {
      case Solution.Infeasible infeasible -> infeasible(infeasible.ray());
      case Solution.Unbounded unbounded -> unbounded(unbounded.ray());
      case Solution.Failed failed -> "the solver gave no answer: " + failed.failure().message();
      case Solution.Optimal optimal -> "it has one at " + optimal.objective();
    };
  }

  /// The rows of a proof that nothing can satisfy them all, heaviest first.
  private String infeasible(Values ray) {
    int firstRows = program.program().first().rows().size();
    List<Integer> heaviest =
        IntStream.range(firstRows, ray.size())
            .filter(row -> Math.abs(ray.get(row)) > SMALL)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer row) -> -Math.abs(ray.get(row))))
            .limit(MOST_NAMED)
            .toList();
    var parts = new ArrayList<String>();
    for (int row : heaviest) {
      Layout.Row named = program.layout().rows().get(row - firstRows);
      parts.add(named.place().isEmpty() ? named.name() : named.name() + " (" + named.place() + ")");
    }
    return "these cannot hold together: " + String.join("; ", parts);
  }

  /// What can be done without end, at a gain.
  private String unbounded(Values ray) {
    int firstColumns = program.program().first().columns().size();
    Set<String> done = new LinkedHashSet<>();
    for (int column = firstColumns; column < ray.size(); column++) {
      if (Math.abs(ray.get(column)) > SMALL) {
        program
            .layout()
            .activity(column - firstColumns)
            .map(Explanation::named)
            .ifPresent(done::add);
      }
    }
    return withoutEnd(List.copyOf(done));
  }

  static String withoutEnd(List<String> activities) {
    return "money can be made without end by "
        + activities.stream().limit(MOST_NAMED).collect(Collectors.joining("; "))
        + "; give one of them a depth, or check their prices";
  }

  static String named(Activity activity) {
    return activity.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + activity.about()
        + " ("
        + activity.row()
        + ")";
  }
}
