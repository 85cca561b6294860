package dev.ledo.plan.answer;

import dev.ledo.plan.future.Futures;
import dev.ledo.plan.network.Cap;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.PlanProgram;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.plan.reading.Questions;
import dev.ledo.plan.reading.Questions.Candidate;
import dev.ledo.plan.reading.Questions.CurveQuestion;
import dev.ledo.plan.reading.Questions.Outlook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the curves that a case asks for: each in every outlook, with and without the case's own
/// candidate.
final class Curves {

  private final PlanReader reader;
  private final PlanOptions options;
  private final Questions questions;
  private final Crew crew;

  Curves(PlanReader reader, PlanOptions options, Questions questions, Crew crew) {
    this.reader = reader;
    this.options = options;
    this.questions = questions;
    this.crew = crew;
  }

  /// One curve that is asked for.
  private record Wanted(
      CurveQuestion question, Outlook outlook, Optional<Candidate> without, Futures futures) {

    Network at(double share) {
      Network world = futures.under(outlook.regimes());
      var caps = new ArrayList<>(world.caps());
      caps.add(new Cap(question.element(), question.stage(), question.country(), share));
      return world.withCaps(caps);
    }
  }

  List<Curve> draw() {
    List<Wanted> wanted = new ArrayList<>();
    for (Optional<Candidate> without : variants()) {
      PlanOptions chosen = without.map(c -> options.without(c.parts())).orElse(options);
      Futures futures = reader.futures(chosen, 0);
      for (CurveQuestion question : questions.curves()) {
        for (Outlook outlook : questions.outlooks()) {
          wanted.add(new Wanted(question, outlook, without, futures));
        }
      }
    }
    return crew.work(wanted.size(), k -> draw(wanted.get(k)));
  }

  private List<Optional<Candidate>> variants() {
    var variants = new ArrayList<Optional<Candidate>>();
    variants.add(Optional.empty());
    questions.candidates().stream().findFirst().map(Optional::of).ifPresent(variants::add);
    return variants;
  }

  /// Solves from the free end downwards, each cap from where the last one ended.
  private static Curve draw(Wanted wanted) {
    int steps = wanted.question().steps();
    PlanProgram program = PlanProgram.of(wanted.at(1), List.of(wanted.at(0.5)));
    var points = new ArrayList<Curve.Point>();
    try (var planner = new Planner(program)) {
      double floorUsd = Double.NEGATIVE_INFINITY;
      for (int i = 0; i <= steps; i++) {
        double share = (double) (steps - i) / steps;
        Plan plan = planner.solve(wanted.at(share), floorUsd);
        floorUsd = plan.costUsd();
        points.add(new Curve.Point(share, plan.costUsd(), plan.lostTonnes(), plan.built()));
      }
    }
    return new Curve(wanted.question(), wanted.outlook(), wanted.without(), points);
  }
}
