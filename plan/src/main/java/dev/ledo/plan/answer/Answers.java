package dev.ledo.plan.answer;

import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.WorldSession;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import dev.ledo.plan.reading.Questions;
import dev.ledo.plan.reading.Questions.Candidate;
import dev.ledo.plan.reading.Questions.Prohibition;
import dev.ledo.stochastic.Estimate;
import dev.ledo.stochastic.Iteration;
import dev.ledo.stochastic.RiskMeasure;
import dev.ledo.stochastic.Watcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Answers the questions that are asked of a plan, one by one, over the same futures.
public final class Answers {

  private static final int BREAK_EVEN_FUTURES = 40;
  private static final int STOCK_FUTURES = 20;

  private final PlanReader reader;
  private final PlanOptions options;
  private final Ask ask;
  private final Questions questions;
  private final Crew crew;
  private final Decider decider;
  private final Worlds worlds;
  private final Consumer<String> heard;
  private final BooleanSupplier cancelled;

  /// @param nanoTime a clock that only measures distances
  /// @param heard hears in a few words how far it is
  /// @param cancelled whether to stop
  public Answers(
      PlanReader reader,
      PlanOptions options,
      Ask ask,
      LongSupplier nanoTime,
      Consumer<String> heard,
      BooleanSupplier cancelled) {
    this.reader = reader;
    this.options = options;
    this.ask = ask;
    this.heard = heard;
    this.cancelled = cancelled;
    this.questions = Questions.of(reader.view());
    this.crew = new Crew(ask.threads(), cancelled::getAsBoolean);
    this.decider = new Decider(ask, crew, nanoTime);
    this.worlds = Worlds.of(reader.futures(options, ask.seed()), 0, Math.max(1, ask.futures()));
  }

  /// The best decision over the futures.
  public Decision decide() {
    return decider.decide(worlds, watcher());
  }

  private Watcher watcher() {
    return new Watcher() {
      @Override
      public void heard(Iteration iteration) {
        heard.accept(
            "%d futures, decision %d: %s to %s million USD"
                .formatted(
                    iteration.scenarios(),
                    iteration.number(),
                    bound(iteration.lower()),
                    bound(iteration.upper())));
      }

      @Override
      public boolean isCancelled() {
        return cancelled.getAsBoolean();
      }
    };
  }

  private static String bound(double millions) {
    return Double.isFinite(millions) ? String.valueOf(Math.round(millions)) : "?";
  }

  /// The decision operated in the calm world.
  public Plan operateCalmly(Decision decision) {
    try (var session = new WorldSession(worlds.program())) {
      session.decide(decision.built());
      return session.solve();
    }
  }

  /// The decision judged by futures it was not made for.
  public Optional<Fresh> fresh(Decision decision) {
    if (ask.fresh() == 0) {
      return Optional.empty();
    }
    heard.accept(ask.fresh() + " fresh futures");
    var others = new Worlds(worlds.futures(), worlds.program(), ask.futures(), ask.fresh());
    double[] costs =
        decider.operate(others, decision.built()).stream().mapToDouble(Plan::costUsd).toArray();
    double quantile = ask.risk().quantile(decision.costsUsd());
    return Optional.of(
        new Fresh(
            Estimate.of(ask.risk().terms(costs, quantile)),
            Estimate.of(RiskMeasure.MEAN.terms(costs, quantile))));
  }

  /// What knowing more would be worth.
  ///
  /// @param calm the best plan for the calm world
  public Foresight foresight(Decision decision, Plan calm) {
    heard.accept("deciding with foresight");
    return new Foresights(worlds, ask, crew, decider).of(decision, calm);
  }

  /// The decision played forward without foresight.
  public Optional<Played> play(Decision decision) {
    if (ask.played() == 0) {
      return Optional.empty();
    }
    heard.accept("playing forward");
    return Optional.of(new Player(worlds, crew).play(decision, ask.played()));
  }

  /// What each stock target saves.
  public List<StockWorth> stocks(Decision decision) {
    if (ask.played() == 0) {
      return List.of();
    }
    heard.accept("playing with stocks");
    int few = Math.min(ask.played(), STOCK_FUTURES);
    return new Stockpiles(new Player(worlds, crew), decision, few).worths();
  }

  /// What each candidate is worth.
  public List<Worth> candidates(Decision free) {
    var worths = new ArrayList<Worth>();
    for (Candidate candidate : questions.candidates()) {
      heard.accept("without " + candidate.name());
      worths.add(worths(free).of(candidate));
    }
    return worths;
  }

  /// What each prohibition costs.
  public List<Worth> prohibitions(Decision free) {
    var worths = new ArrayList<Worth>();
    for (Prohibition prohibition : questions.prohibitions()) {
      heard.accept("what a prohibition costs");
      worths.add(worths(free).of(prohibition));
    }
    return worths;
  }

  private Worths worths(Decision free) {
    return new Worths(reader, options, ask, decider, free);
  }

  /// Freights with charges at which ways stop paying.
  public List<Worth.BreakEven> breakEvens() {
    Ask few = ask.withFutures(Math.min(ask.futures(), BREAK_EVEN_FUTURES));
    var found = new ArrayList<Worth.BreakEven>();
    for (Candidate candidate : questions.candidates()) {
      heard.accept("break-even freight");
      new BreakEvens(reader, options, few, decider).of(candidate).ifPresent(found::add);
    }
    return found;
  }

  /// Which figures move the plan.
  public List<Swing> swings(Foresight foresight) {
    heard.accept("moving each range");
    return new Swings(reader, options, worlds, crew).of(foresight);
  }

  /// What independence costs.
  public List<Curve> curves() {
    heard.accept("curves of independence");
    return new Curves(reader, options, questions, crew).draw();
  }
}
