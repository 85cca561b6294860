package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.plan.PlanResult;
import dev.ledo.plan.answer.Ask;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.future.Regime;
import dev.ledo.plan.reading.LeftOut;
import dev.ledo.plan.reading.UntoldMonths;
import dev.ledo.stochastic.Result;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the plan was reckoned: futures, seed, bounds, what may be disturbed, what was lumped.
final class PlanMethodChapter implements Chapter {

  private static final double PERCENT = 100;

  @Override
  public Optional<Section> write(Setting setting) {
    return PlanFigures.of(setting).map(PlanMethodChapter::section);
  }

  private static Section section(PlanFigures figures) {
    PlanResult result = figures.result();
    var blocks = new ArrayList<Block>();
    result
        .uncertain()
        .map(PlanResult.Uncertain::decision)
        .filter(decision -> decision.result().status() != Result.Status.OPTIMAL)
        .ifPresent(decision ->
            blocks.add(
                new Block.Note(
                    Tone.CAUTION,
                    Text.of(
                        "The search stopped before its bounds were as close as asked. They hold, but a better decision may lie between them."))));
    untold(figures).ifPresent(blocks::add);
    LeftOut.sentences(result.asRead().leftOut())
        .forEach(said -> blocks.add(new Block.Note(Tone.UNKNOWN, leftOut(figures, said))));
    blocks.add(new Block.Tabulated(settings(figures), true));
    if (!result.regimes().isEmpty()) {
      blocks.add(new Block.Heading("plan-regimes", "What may be disturbed"));
      blocks.add(
          new Block.Say(
              Text.of(
                  "Each of these switches between calm and disturbed at random. Where a row says prior, its rate is a judgement of the case\u2019s author from few events, not a count.")));
      blocks.add(new Block.Tabulated(regimes(figures), true));
    }
    blocks.add(new Block.Heading("plan-lumping", "What was lumped"));
    blocks.add(
        new Block.Say(
            Text.of(
                "Oxides that nothing in the case tells apart are counted as one good, which changes no optimum: {}.",
                result.asRead().lumping())));
    Text lead =
        Text.of(
            "The plan is the cheapest that keeps every rule of the case, by a method with two bounds: no decision can be better than the lower one, and the one shown is not worse than the upper.");
    return new Section("plan-method", "How the plan was reckoned", lead, blocks);
  }

  /// What is assumed of months of which nobody tells.
  private static Optional<Block> untold(PlanFigures figures) {
    List<UntoldMonths> ways = figures.result().asRead().untoldMonths();
    List<Text> said = new ArrayList<>();
    UntoldMonths.open(ways)
        .forEach(
            (months, legs) -> said.add(untold(figures, legs, "{} can be passed in {}", months)));
    UntoldMonths.closed(ways)
        .forEach(
            (months, legs) -> said.add(untold(figures, legs, "{} cannot be passed in {}", months)));
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Note(
                Tone.UNKNOWN,
                Text.of("Assumed, because nobody tells: {}.", Text.join("; ", said))));
  }

  private static Text untold(
      PlanFigures figures, List<UntoldMonths> legs, String pattern, List<Month> months) {
    List<Text> links = legs.stream().map(leg -> figures.linked(leg.about(), leg.row())).toList();
    return Text.of(pattern, Text.join(", ", links), RouteWords.months(months));
  }

  /// A sentence in which what is left out links to the row that does not tell it.
  private static Text leftOut(PlanFigures figures, LeftOut.Sentence said) {
    List<Text> links =
        said.told().stream().map(each -> figures.linked(each.about(), each.row())).toList();
    return Text.of("{}{}{}", said.before(), Text.join("; ", links), said.after());
  }

  private static Table settings(PlanFigures figures) {
    Ask ask = figures.result().ask();
    Table.Builder table =
        Table.named("plan-settings", "How it was reckoned").words("What").figures("Figure", "");
    row(table, figures, "Futures the decision is made for", ask.futures(), Unit.ONE);
    figures
        .result()
        .uncertain()
        .map(PlanResult.Uncertain::decision)
        .ifPresent(decision -> {
          row(table, figures, "Fresh futures it is judged by", ask.fresh(), Unit.ONE);
          row(table, figures, "Futures played forward", ask.played(), Unit.ONE);
          row(table, figures, "Seed of the draws", (double) ask.seed(), Unit.ONE);
          double worst = PERCENT * (1 - decision.risk().level());
          row(table, figures, "Part of the futures that counts as the worst", worst, Unit.of("%"));
          row(
              table,
              figures,
              "Weight of the worst beside the average",
              PERCENT * decision.risk().weight(),
              Unit.of("%"));
          bounds(table, figures, decision);
        });
    return table.build();
  }

  private static void bounds(Table.Builder table, PlanFigures figures, Decision decision) {
    Result result = decision.result();
    row(table, figures, "Lower bound", result.lower(), PlanFigures.MILLION_USD);
    row(table, figures, "Upper bound", result.upper(), PlanFigures.MILLION_USD);
    row(table, figures, "Gap between them", PERCENT * result.gap(), Unit.of("%"));
    row(table, figures, "Gap asked for", PERCENT * figures.result().ask().gap(), Unit.of("%"));
  }

  private static void row(
      Table.Builder table, PlanFigures figures, String name, double value, Unit unit) {
    table.row(
        Cell.of(name),
        Cell.withUnit(figures.figure(name, Amount.of(value), unit, "as the plan was asked")));
  }

  private static Table regimes(PlanFigures figures) {
    Table.Builder table =
        Table.named("plan-regime-table", "What may be disturbed")
            .words("What", "When disturbed")
            .figures("Begins", "1/yr")
            .figures("Lasts", "month")
            .figures("Disturbed at the start", "%")
            .figures("Disturbed on average", "months of the plan")
            .words("Row");
    List<Regime> regimes = figures.result().regimes();
    for (int i = 0; i < regimes.size(); i++) {
      int number = i;
      Regime regime = regimes.get(i);
      figures.row(regime.row()).ifPresent(row -> table.row(regime(figures, regime, row, number)));
    }
    return table.build();
  }

  private static List<Cell> regime(PlanFigures figures, Regime regime, Row row, int number) {
    Setting setting = figures.setting();
    Optional<Double> mean =
        figures
            .result()
            .uncertain()
            .map(u ->
                u.decision().outcomes().stream()
                    .mapToDouble(outcome -> outcome.disturbedMonths().get(number))
                    .average()
                    .orElse(0));
    return List.of(
        figures.linkedCell(row.text("name"), regime.row()),
        Cell.quoted(regime.name()),
        setting.cell(row, "onset"),
        setting.cell(row, "duration"),
        setting.cell(row, "at_start"),
        mean.map(months ->
                Cell.of(
                    figures.figure(
                        "months disturbed on average: " + row.text("name"),
                        Amount.of(months),
                        Unit.of("month"),
                        figures.overFutures())))
            .orElse(Cell.UNKNOWN),
        Cell.of(figures.origin(row)));
  }
}
