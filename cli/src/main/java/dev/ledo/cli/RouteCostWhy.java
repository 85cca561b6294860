package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.ground.Effort;
import dev.ledo.route.ground.Ground;
import dev.ledo.route.ground.GroundSearch;
import dev.ledo.route.ground.HeadingSet;
import dev.ledo.route.ground.PaceEffort;
import dev.ledo.route.ground.SearchSetting;
import dev.ledo.route.ground.Travel;
import dev.ledo.route.ground.WalkEffort;
import dev.ledo.route.terrain.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// Why a target cannot be reached: how far the search got, which limit stops it, and what would
/// help.
final class RouteCostWhy {

  /// Name of the step heard by a {@link Progress}.
  static final String STEP = "why there is no way";

  private static final long MOST_CELLS_TO_TRY = 5_000_000;
  private static final double NO_LIMIT = 9;
  private static final double CLOSE_ENOUGH = 0.002;

  /// A limit is told in tenths of a percent, rounded up: at the one told the target is reached.
  private static final double LIMITS_TOLD = 1000;

  private static final String CUT_OFF =
      "unknown ground or friction, forbidden areas or lines cut it off";

  private static final String STOPPED = "what would help was not sought to the end";

  /// Headings to try: the fewest whose moves bend, and the most there are.
  private static final List<Integer> MORE_HEADINGS = List.of(32, 80);

  private final CommandSpec spec;
  private final RouteCostOptions options;
  private final Sought sought;
  private final Travel travel;
  private final Progress progress;

  /// The search that did not reach the target.
  ///
  /// @param ground what it went over, to lay again for other headings
  /// @param isBackward from the target to where it is gone from
  record Sought(RouteCostGround ground, Travel travel, boolean isBackward) {}

  /// @param progress hears what is tried; if it stops that, less is told
  RouteCostWhy(CommandSpec spec, RouteCostOptions options, Sought sought, Progress progress) {
    this.spec = spec;
    this.options = options;
    this.sought = sought;
    this.travel = sought.travel();
    this.progress = progress;
  }

  /// Why the target was not reached by a search that ended.
  Problem problem(CostField field, List<Cell> from, Cell to, Optional<Double> mostSeconds) {
    progress.started(STEP);
    Problem problem = found(field, from, to, mostSeconds);
    progress.finished(STEP);
    return progress.isCancelled() ? problem.withHint(STOPPED) : problem;
  }

  private Problem found(CostField field, List<Cell> from, Cell to, Optional<Double> mostSeconds) {
    if (mostSeconds.isPresent() && canTry()) {
      progress.reached(STEP, "without --max-cost");
      Optional<CostField> whole = unlimited(travel.headings(), travel.effort(), from, to);
      return whole
          .filter(costs -> costs.isReached(to))
          .map(costs -> tooDear(costs.seconds(to), mostSeconds.get()))
          .orElseGet(() -> notReached(whole.orElse(field), to, tries(from, to)));
    }
    String untried =
        (mostSeconds.isPresent() ? "a higher --max-cost, " : "")
            + "more --headings, a higher --grade-limit, or --cut-fill";
    return notReached(field, to, canTry() ? tries(from, to) : List.of("try " + untried));
  }

  private boolean canTry() {
    return travel.ground().terrain().frame().cells() <= MOST_CELLS_TO_TRY;
  }

  private Problem notReached(CostField field, Cell to, List<String> hints) {
    return Problem.of(RouteCostCode.NOT_REACHED, Place.of("--to"), howFar(field, to))
        .withHint(String.join("; ", hints));
  }

  private static Problem tooDear(double seconds, double most) {
    return Problem.of(
            RouteCostCode.NOT_REACHED,
            Place.of("--to"),
            "the target costs %s s, more than --max-cost %s s"
                .formatted(Numbers.readable(seconds, 6), Numbers.readable(most, 6)))
        .withHint("raise --max-cost");
  }

  private String howFar(CostField field, Cell to) {
    Frame frame = field.frame();
    double nearest = Double.POSITIVE_INFINITY;
    for (int row = 0; row < frame.rows(); row++) {
      double down = (row - to.row()) * frame.southM(Math.min(to.row(), frame.rows() - 2));
      for (int column = 0; column < frame.columns(); column++) {
        if (field.isReached(new Cell(row, column))) {
          double across = (column - to.column()) * frame.eastM(to.row());
          nearest = Math.min(nearest, Math.hypot(down, across));
        }
      }
    }
    String reached =
        field.settled() == 1 ? "1 cell was" : "%,d cells were".formatted(field.settled());
    return "the target cannot be reached: %s, the nearest %s km from it%s"
        .formatted(reached, Numbers.readable(nearest / 1000, 3), limit());
  }

  private String limit() {
    return switch (travel.effort()) {
      case PaceEffort pace ->
          "; grades up to %s %% up and %s %% down, %d headings"
              .formatted(percent(pace.up()), percent(pace.down()), travel.headings().count());
      case WalkEffort _ -> "; no limit of grade, %d headings".formatted(travel.headings().count());
    };
  }

  private List<String> tries(List<Cell> from, Cell to) {
    if (!(travel.effort() instanceof PaceEffort pace)) {
      return List.of(CUT_OFF);
    }
    if (isCutOff(from, to)) {
      return List.of(
          "not even with grades of %s %%: cliffs, ".formatted(percent(NO_LIMIT)) + CUT_OFF);
    }
    List<String> hints = new ArrayList<>();
    moreHeadings(pace, from, to).ifPresent(hints::add);
    double low = Math.min(pace.up(), pace.down());
    double high = NO_LIMIT;
    while (high - low > CLOSE_ENOUGH && !progress.isCancelled()) {
      double middle = (low + high) / 2;
      progress.reached(STEP, "a limit of %s %%".formatted(percent(middle)));
      if (isReached(travel.headings(), options.relaxed(spec, middle), from, to)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    hints.add(fromLimit(Math.ceil(high * LIMITS_TOLD) / LIMITS_TOLD));
    hints.add("--cut-fill lets a road leave the ground");
    return hints;
  }

  private boolean isCutOff(List<Cell> from, Cell to) {
    progress.reached(STEP, "a limit of %s %%".formatted(percent(NO_LIMIT)));
    return !isReached(travel.headings(), options.relaxed(spec, NO_LIMIT), from, to);
  }

  /// Why no road can be built.
  Problem noRoad(Cell from, Cell to, double mostM) {
    progress.started(STEP);
    boolean isCutOff = canTry() && isCutOff(List.of(from), to);
    progress.finished(STEP);
    String hint =
        isCutOff
            ? CUT_OFF
            : "allow more cut and fill, a wider --corridor, or a higher --grade-limit";
    return Problem.of(
            RouteCostCode.NOT_REACHED,
            Place.of("--to"),
            "no road within the grade limit and %s m of cut and fill"
                .formatted(Numbers.readable(mostM, 3)))
        .withHint(progress.isCancelled() ? STOPPED : hint);
  }

  private String fromLimit(double limit) {
    return "it is reached from a limit of about %s %%".formatted(percent(limit))
        + (options.goes(spec, limit) ? "" : ", which is more than this vehicle goes");
  }

  private Optional<String> moreHeadings(PaceEffort pace, List<Cell> from, Cell to) {
    List<Integer> more =
        MORE_HEADINGS.stream().filter(count -> count > travel.headings().count()).toList();
    return more.stream()
        .filter(count -> isReached(count, pace, from, to))
        .findFirst()
        .map(count -> count + " headings would reach it")
        .or(() ->
            more.stream()
                .reduce(Math::max)
                .map("%d headings would not reach it either"::formatted));
  }

  private boolean isReached(int headings, PaceEffort pace, List<Cell> from, Cell to) {
    progress.reached(STEP, "%d headings".formatted(headings));
    return isReached(HeadingSet.of(headings), pace, from, to);
  }

  private boolean isReached(HeadingSet headings, Effort effort, List<Cell> from, Cell to) {
    return unlimited(headings, effort, from, to).filter(costs -> costs.isReached(to)).isPresent();
  }

  /// Costs by the same ways whatever they are; empty if stopped.
  private Optional<CostField> unlimited(
      HeadingSet headings, Effort effort, List<Cell> from, Cell to) {
    Ground same = travel.ground();
    boolean isSame = headings.count() == travel.headings().count();
    var other =
        new Travel(
            isSame ? same : sought.ground().ground(headings), headings, effort, travel.sampling());
    return sought.isBackward()
        ? GroundSearch.to(other, from, SearchSetting.WHOLE, progress.quiet())
        : GroundSearch.between(other, from, to, SearchSetting.WHOLE, progress.quiet());
  }

  private static String percent(double grade) {
    return Numbers.readable(100 * grade, 3);
  }
}
