package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Answer.Confidence;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Swing;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.network.Module;
import dev.ledo.stochastic.Result;
import dev.ledo.study.PlanOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What do we do first?
final class PlanAnswer {

  private static final String ID = "answer-plan";
  private static final String QUESTION = "What do we do first?";
  private static final int FEW_FUTURES = 100;
  private static final double AGREED = 0.9;
  private static final double DISPUTED = 0.7;
  private static final int NAMED = 3;
  private static final double SMALL_USD = 0.5;

  private final Setting setting;

  PlanAnswer(Setting setting) {
    this.setting = setting;
  }

  Optional<Answer> give() {
    return switch (setting.study().plan()) {
      case PlanOutcome.NotAsked _ -> Optional.empty();
      case PlanOutcome.NoSolver _ ->
          Optional.of(unknown("Not known: the solver that the plan needs could not be used."));
      case PlanOutcome.Impossible _ ->
          Optional.of(unknown("Not known: there is no best plan for the case as it stands."));
      case PlanOutcome.Found(var result) -> Optional.of(answer(new PlanFigures(setting, result)));
    };
  }

  private static Answer unknown(String verdict) {
    return new Answer(
        ID,
        QUESTION,
        Text.of(verdict),
        Confidence.UNKNOWN,
        Text.of("The chapter on what to do first tells why."),
        List.of(),
        List.of());
  }

  private static Answer answer(PlanFigures figures) {
    var steps = new PlanSteps(figures.result());
    return new Answer(
        ID,
        QUESTION,
        verdict(figures, steps),
        confidence(figures, steps),
        why(figures, steps),
        because(figures),
        wouldChange(figures));
  }

  private static Text verdict(PlanFigures figures, PlanSteps steps) {
    if (steps.decided().isEmpty()) {
      return figures.result().uncertain().isPresent()
          ? Text.of(
              "Build, sign and stock nothing yet, and buy as the need arises: over {}, no plant, road, contract or stock of the case pays for itself.",
              figures.futures())
          : Text.of(
              "If nothing goes wrong, nothing needs to be built, signed or stocked. What controls and closed borders would change was not reckoned.");
    }
    Map<LocalDate, List<Text>> byDay = new LinkedHashMap<>();
    for (PlanSteps.Option option : steps.decided()) {
      LocalDate day = option.step().module().spending().decide();
      byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(what(figures, option));
    }
    List<Text> days = new ArrayList<>();
    byDay.forEach((day, what) -> days.add(Text.of("by {} on {}", day, Text.join(", ", what))));
    double usd = steps.decided().stream().mapToDouble(option -> option.step().usd()).sum();
    return Text.of("Decide {}; {}.", Text.join("; ", days), paid(figures, usd));
  }

  /// What is paid on the day of decision; a contract may be signed for nothing.
  private static Text paid(PlanFigures figures, double usd) {
    return usd < SMALL_USD
        ? Text.of("nothing is paid on the day of decision")
        : Text.of(
            "together {} on the day of decision",
            figures.money("money for the first steps", usd, "sum over the steps"));
  }

  /// What is decided, and how many, unless it is one.
  private static Text what(PlanFigures figures, PlanSteps.Option option) {
    Module module = option.step().module();
    Text about = figures.linked(module.about(), module.row());
    return option.step().number() == 1
        ? about
        : Text.of(
            "{} ({})",
            about,
            figures.ofRow(
                "decided: " + module.about(),
                Amount.of(option.step().number()),
                Unit.ONE,
                module.row()));
  }

  private static Confidence confidence(PlanFigures figures, PlanSteps steps) {
    Optional<PlanResult.Uncertain> uncertain = figures.result().uncertain();
    if (uncertain.isEmpty()) {
      return Confidence.UNKNOWN;
    }
    double agreed = steps.mostDisputed().map(PlanSteps.Option::agreement).orElse(1.0);
    boolean found = uncertain.get().decision().result().status() == Result.Status.OPTIMAL;
    if (!found || agreed < DISPUTED) {
      return Confidence.LOW;
    }
    boolean sure =
        agreed >= AGREED
            && figures.result().ask().futures() >= FEW_FUTURES
            && !restsOnPriors(figures)
            && uncertain.get().swings().stream().noneMatch(Swing::movesDecision);
    return sure ? Confidence.HIGH : Confidence.MEDIUM;
  }

  private static boolean restsOnPriors(PlanFigures figures) {
    return figures.result().regimes().stream()
        .flatMap(regime -> figures.row(regime.row()).stream())
        .anyMatch(row -> row.isChosen());
  }

  private static Text why(PlanFigures figures, PlanSteps steps) {
    if (figures.result().uncertain().isEmpty()) {
      return Text.of("Only the calm world was looked at.");
    }
    Text disputed =
        steps
            .mostDisputed()
            .filter(option -> option.agreement() < 1)
            .map(option ->
                Text.of(
                    "With the future known, the decision on {} would be the same in {} of the futures, and that is the one least agreed on. ",
                    figures.linked(option.step().module().about(), option.step().module().row()),
                    figures.percent(
                        "futures that agree on the most disputed decision",
                        option.agreement(),
                        figures.overFutures())))
            .orElse(Text.of("With the future known, the same would be decided in all of them. "));
    Text priors =
        restsOnPriors(figures)
            ? Text.of(
                "How often borders close and exports stop are priors of the case\u2019s author, not counts.")
            : Text.EMPTY;
    return disputed.plus(priors);
  }

  private static List<Text> because(PlanFigures figures) {
    var points = new ArrayList<Text>();
    PlanResult result = figures.result();
    points.add(
        Text.of(
            "Meeting the needs costs {} over the horizon if nothing goes wrong.",
            figures.money(
                "cost if nothing goes wrong",
                result.calm().costUsd(),
                "best plan of the calm world")));
    result
        .uncertain()
        .ifPresent(uncertain -> {
          points.add(
              Text.of(
                  "Over the futures it costs {} on average, and {} as bad ones are weighed.",
                  figures.money(
                      "mean cost over the futures",
                      uncertain.decision().meanUsd(),
                      figures.overFutures()),
                  figures.money(
                      "cost over the futures as weighed",
                      uncertain.decision().riskUsd(),
                      figures.overFutures())));
          worth(figures, uncertain).ifPresent(points::add);
          unused(figures, uncertain).ifPresent(points::add);
        });
    return points;
  }

  /// What would be missed most.
  private static Optional<Text> worth(PlanFigures figures, PlanResult.Uncertain uncertain) {
    return uncertain.worths().candidates().stream()
        .max(Comparator.comparingDouble(Worth::worthUsd))
        .filter(worth -> worth.worthUsd() > worth.errorUsd())
        .map(worth ->
            Text.of(
                "What would be missed most is \u201c{}\u201d: to do without costs {} more.",
                figures.linked(worth.what(), worth.row()),
                figures.figure(
                    "worth of " + worth.what(),
                    PlanWorthChapter.amount(worth),
                    PlanFigures.MILLION_USD,
                    figures.overFutures())));
  }

  /// The case's own candidate, if it is not used.
  private static Optional<Text> unused(PlanFigures figures, PlanResult.Uncertain uncertain) {
    return uncertain.worths().candidates().stream()
        .findFirst()
        .filter(worth -> !worth.isUsed())
        .map(worth ->
            Text.of(
                "\u201c{}\u201d is used in none of the {}.",
                figures.linked(worth.what(), worth.row()),
                figures.futures()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static List<Text> wouldChange(PlanFigures figures) {
    var points = new ArrayList<Text>();
    figures
        .result()
        .uncertain()
        .ifPresent(uncertain -> {
          List<Swing> cost =
              uncertain.swings().stream()
                  .sorted(Comparator.comparingDouble((Swing swing) -> -swing.costUsd()))
                  .limit(NAMED)
                  .toList();
          for (Swing swing : cost) {
            points.add(
                Text.of(
                    "{}: its range alone moves the cost by {}.",
                    figures.linked(
                        capital(figures.about(swing.input())), swing.input().row().toString()),
                    figures.money(
                        "move of the cost by \"" + swing.input().name() + "\"",
                        swing.costUsd(),
                        "best plan of the calm world")));
          }
        });
    if (points.isEmpty()) {
      points.add(Text.of("Looking at more than the calm world."));
    }
    return points;
  }
}
