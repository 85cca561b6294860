package dev.ledo.highs.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// HiGHS' options of one session: some fixed, some changed for a fallback, the others the caller's.
public final class SolverOptions {

  /// Another way to the same answer: the model simplified first.
  public static final Map<String, Object> SIMPLIFIED = Map.of("presolve", "on");

  /// The straightest way to the same answer: nothing simplified, and the primal simplex method,
  /// which comes to an end on unbounded models where the dual one sometimes does not.
  public static final Map<String, Object> STRAIGHT =
      Map.of("presolve", "off", "solver", "simplex", "simplex_strategy", 4.0);

  /// Searches that take next to nothing but whole numbers as whole, without and with the model
  /// simplified first; the last one is for models in whose simplification HiGHS goes astray.
  public static final List<Map<String, Object>> SHARP =
      List.of(
          Map.of("presolve", "off", "mip_feasibility_tolerance", 1e-9),
          Map.of("presolve", "on", "mip_feasibility_tolerance", 1e-9),
          Map.of("presolve", "off", "mip_feasibility_tolerance", 1e-7));

  /// Options on which what a session promises depends.
  private static final Set<String> FIXED =
      Set.of(
          "output_flag",
          "log_to_console",
          "log_file",
          "threads",
          "parallel",
          "random_seed",
          "time_limit",
          "solve_relaxation",
          "infinite_bound");

  private final NativeModel solver;

  /// The options that fallbacks change, as they are otherwise.
  private final Map<String, Object> usual =
      new HashMap<>(
          Map.of(
              "presolve",
              "choose",
              "solver",
              "choose",
              "simplex_strategy",
              1.0,
              "mip_feasibility_tolerance",
              1e-6));

  public SolverOptions(NativeModel solver) {
    this.solver = solver;
    apply("output_flag", false);
    apply("threads", 1.0);
    apply("parallel", "off");
    apply("random_seed", 0.0);
  }

  /// Sets an option for good.
  ///
  /// @throws IllegalArgumentException if HiGHS does not know it or refuses the value, or sessions
  ///   rely on it
  public void set(String name, Object value) {
    if (FIXED.contains(name)) {
      throw new IllegalArgumentException(
          "option %s is set by the session itself and cannot be changed".formatted(name));
    }
    apply(name, value);
    usual.computeIfPresent(name, (known, before) -> value);
  }

  public void limitTime(double seconds) {
    apply("time_limit", seconds);
  }

  /// Changes options until {@link #restore}.
  public void change(Map<String, Object> options) {
    options.forEach(this::apply);
  }

  /// Sets every option back that a fallback may have changed.
  public void restore() {
    usual.forEach(this::apply);
  }

  private void apply(String name, Object value) {
    if (!solver.setOption(name, value)) {
      throw new IllegalArgumentException(
          "HiGHS has no option %s that takes %s".formatted(name, value));
    }
  }
}
