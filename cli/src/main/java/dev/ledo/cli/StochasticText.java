package dev.ledo.cli;

import dev.ledo.core.Numbers;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The answer of `ledo stochastic` for a person.
final class StochasticText {

  private static final int DIGITS = 12;
  private static final int DECISIONS = 20;
  private static final int MANY_DIGITS = 15;

  private final PrintWriter out;

  StochasticText(PrintWriter out) {
    this.out = out;
  }

  /// How many scenarios, in words.
  static String count(Optional<BigInteger> count) {
    return count.map(StochasticText::count).orElse("infinitely many");
  }

  private static String count(BigInteger count) {
    return count.toString().length() > MANY_DIGITS
        ? "about %.2g".formatted(new BigDecimal(count))
        : "%,d".formatted(count);
  }

  /// Writes what a document says.
  void print(JsonNode document) {
    out.println(
        "%s: %d columns now, %d later, %s scenarios"
            .formatted(
                document.path("name").asString(),
                document.at("/first/columns").asInt(),
                document.at("/second/columns").asInt(),
                scenarios(document.path("scenarios"))));
    line("status", document.path("status").asString());
    if (document.has("message")) {
      line("", document.path("message").asString());
    }
    if (document.has("sampling")) {
      estimate(document.path("sampling"));
    } else if (document.has("lower")) {
      bounds(document);
    }
    decision(document.path("first_stage"));
    if (document.has("counts")) {
      work(document);
    }
  }

  private static String scenarios(JsonNode scenarios) {
    return scenarios.isNull()
        ? count(Optional.empty())
        : count(new BigInteger(scenarios.asString()));
  }

  private void bounds(JsonNode document) {
    line("objective", number(document.path("objective")));
    line(
        "bounds",
        "%s to %s, gap %s"
            .formatted(
                number(document.path("lower")),
                number(document.path("upper")),
                number(document.path("gap"))));
  }

  private void estimate(JsonNode sampling) {
    line(
        "samples",
        "%d of %,d scenarios for the bound, %,d scenarios for the value, seed %d"
            .formatted(
                sampling.path("replications").asInt(),
                sampling.path("size").asInt(),
                sampling.path("evaluation").asInt(),
                sampling.path("seed").asLong()));
    interval("bound", sampling.path("bound"));
    interval("value", sampling.path("value"));
    interval("gap", sampling.path("gap"));
  }

  private void interval(String name, JsonNode interval) {
    line(
        name,
        "%s, in %s to %s with 95 %% confidence"
            .formatted(
                number(interval.path("mean")),
                number(interval.path("low")),
                number(interval.path("high"))));
  }

  private void decision(JsonNode firstStage) {
    int shown = 0;
    int hidden = 0;
    for (Map.Entry<String, JsonNode> column : firstStage.properties()) {
      if (column.getValue().asDouble() == 0) {
        continue;
      }
      if (shown++ < DECISIONS) {
        line(shown == 1 ? "decision" : "", column.getKey() + " = " + number(column.getValue()));
      } else {
        hidden++;
      }
    }
    if (hidden > 0) {
      line("", "… and %d more that are not 0; --json has all".formatted(hidden));
    }
  }

  private void work(JsonNode document) {
    JsonNode counts = document.path("counts");
    line(
        "work",
        "%,d scenarios solved, %,d by calls of the solver, %,d simplex steps, %,d fallbacks"
            .formatted(
                counts.path("solves").asLong(),
                counts.path("solver_calls").asLong(),
                counts.path("simplex_steps").asLong(),
                counts.path("fallbacks").asLong()));
    if (counts.has("iterations")) {
      line(
          "",
          "%d decisions tried, %d cuts"
              .formatted(counts.path("iterations").asInt(), counts.path("cuts").asInt()));
    }
    JsonNode memory = document.path("peak_memory_mb");
    line(
        "time",
        "%.2f s on %d threads%s"
            .formatted(
                document.path("seconds").asDouble(),
                document.path("threads").asInt(),
                memory.isNull() ? "" : ", %d MB at most".formatted(memory.asLong())));
  }

  private static String number(JsonNode number) {
    return number.isNull() ? "unknown" : Numbers.readable(number.asDouble(), DIGITS);
  }

  private void line(String name, String text) {
    out.println("  %-10s %s".formatted(name, text));
  }
}
