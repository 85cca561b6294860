package dev.ledo.cli;

import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.stochastic.Effort;
import dev.ledo.stochastic.Estimate;
import dev.ledo.stochastic.Result;
import dev.ledo.stochastic.Result.Status;
import dev.ledo.stochastic.SampleBounds;
import dev.ledo.stochastic.SampleBounds.Plan;
import dev.ledo.stochastic.Settings;
import dev.ledo.stochastic.TwoStageProgram;
import dev.ledo.stochastic.TwoStageProgram.Stage;
import dev.ledo.stochastic.smps.SmpsProgram;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What `ledo stochastic` answers, as JSON; numbers that are not finite are null.
final class StochasticDocument {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final double BYTES_PER_MB = 1 << 20;
  private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);

  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final Settings settings;

  StochasticDocument(List<Path> files, Problems problems, Settings settings) {
    this.settings = settings;
    root.put("schema", "ledo-stochastic-1");
    var names = root.putArray("files");
    files.forEach(file -> names.add(file.toString()));
    root.put("status", problems.hasErrors() ? "invalid" : "unsolved");
    problems(problems);
  }

  private void problems(Problems problems) {
    root.put("errors", problems.errors());
    root.put("warnings", problems.warnings());
    var list = root.putArray("problems");
    for (Problem problem : problems.sorted()) {
      ObjectNode node = ProblemOptions.put(list, problem);
      problem.hint().ifPresent(hint -> node.put("hint", hint));
    }
  }

  ObjectNode node() {
    return root;
  }

  /// What was read.
  void program(SmpsProgram found) {
    TwoStageProgram program = found.program();
    root.put("name", program.name());
    root.put("sense", program.isMaximised() ? "max" : "min");
    stage("first", program.first());
    stage("second", program.second());
    root.put("random_elements", program.elements().size());
    found
        .uncertainty()
        .count()
        .ifPresentOrElse(this::putScenarios, () -> root.putNull("scenarios"));
    ObjectNode risk = root.putObject("risk");
    risk.put("level", settings.risk().level());
    risk.put("weight", settings.risk().weight());
  }

  /// Numbers that JSON's readers would round are texts.
  private void putScenarios(BigInteger count) {
    if (count.compareTo(EXACT) > 0) {
      root.put("scenarios", count.toString());
    } else {
      root.put("scenarios", count.longValueExact());
    }
  }

  private void stage(String name, Stage stage) {
    ObjectNode node = root.putObject(name);
    node.put("columns", stage.columns().size());
    node.put("rows", stage.rows().size());
    node.put("whole", stage.columns().integers());
  }

  /// How one solve ended.
  void result(Result result, String method) {
    root.put("method", method);
    root.put("status", word(result.status()));
    result.message().ifPresent(message -> root.put("message", message));
    boolean max = root.path("sense").asString().equals("max");
    put(root, "objective", max ? result.lower() : result.upper());
    put(root, "lower", result.lower());
    put(root, "upper", result.upper());
    put(root, "gap", result.gap());
    root.put("solved_scenarios", result.counts().scenarios());
    firstStage(result.firstStage());
    ObjectNode counts = root.putObject("counts");
    counts.put("iterations", result.counts().iterations());
    counts.put("cuts", result.counts().cuts());
    effort(counts, result.counts().effort());
    resources(result.time());
  }

  /// What samples say.
  void estimate(SampleBounds bounds, Plan plan, Duration time) {
    root.put("method", "sample-average");
    root.put("status", "estimated");
    put(root, "objective", bounds.value().mean());
    boolean max = root.path("sense").asString().equals("max");
    put(root, "lower", max ? bounds.value().low() : bounds.bound().low());
    put(root, "upper", max ? bounds.bound().high() : bounds.value().high());
    ObjectNode sampling = root.putObject("sampling");
    sampling.put("seed", plan.seed());
    sampling.put("size", plan.size());
    sampling.put("replications", plan.replications());
    sampling.put("evaluation", plan.evaluation());
    sampling.put("confidence", 0.95);
    interval(sampling, "bound", bounds.bound());
    interval(sampling, "value", bounds.value());
    interval(sampling, "gap", bounds.gap());
    firstStage(bounds.firstStage());
    effort(root.putObject("counts"), bounds.effort());
    resources(time);
  }

  /// A sample that could not be solved.
  void failure(Status status, String message) {
    root.put("method", "sample-average");
    root.put("status", word(status));
    root.put("message", message);
  }

  private static void interval(ObjectNode parent, String name, Estimate estimate) {
    ObjectNode node = parent.putObject(name);
    put(node, "mean", estimate.mean());
    put(node, "low", estimate.low());
    put(node, "high", estimate.high());
  }

  private void firstStage(Map<String, Double> decision) {
    ObjectNode node = root.putObject("first_stage");
    decision.forEach(node::put);
  }

  private static void effort(ObjectNode counts, Effort effort) {
    counts.put("solves", effort.solves());
    counts.put("solver_calls", effort.solverCalls());
    counts.put("simplex_steps", effort.steps());
    counts.put("fallbacks", effort.fallbacks());
  }

  private void resources(Duration time) {
    root.put("threads", settings.threads());
    root.put("seconds", time.toNanos() / NANOS_PER_SECOND);
    PeakMemory.bytes()
        .ifPresentOrElse(
            bytes -> root.put("peak_memory_mb", Math.round(bytes / BYTES_PER_MB)),
            () -> root.putNull("peak_memory_mb"));
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static void put(ObjectNode node, String name, double value) {
    if (Double.isFinite(value)) {
      node.put(name, value);
    } else {
      node.putNull(name);
    }
  }
}
