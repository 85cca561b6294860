package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.DiscountRate;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.plan.network.Module;
import dev.ledo.study.PlanOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What to decide first, when, for how much money and what it gives; or why no plan can say.
final class PlanFirstChapter implements Chapter {

  private static final String ID = "plan";
  private static final String TITLE = "What to do first";

  @Override
  public Optional<Section> write(Setting setting) {
    return switch (setting.study().plan()) {
      case PlanOutcome.NotAsked _ -> Optional.empty();
      case PlanOutcome.NoSolver(String why) ->
          missing(
              "The plan is missing from this brief: the solver it needs could not be used. Everything else on the page stands without it.",
              why);
      case PlanOutcome.Impossible(String why) ->
          missing(
              "There is no best plan for the case as it stands. The rows named below tell why: one of them must give way before there is one.",
              why);
      case PlanOutcome.Found(var result) -> Optional.of(found(new PlanFigures(setting, result)));
    };
  }

  private static Optional<Section> missing(String lead, String why) {
    Block note = new Block.Note(Tone.BAD, Text.quoted(why));
    return Optional.of(new Section(ID, TITLE, Text.of(lead), List.of(note)));
  }

  private static Section found(PlanFigures figures) {
    var steps = new PlanSteps(figures.result());
    var blocks = new ArrayList<Block>();
    blocks.add(
        steps.decided().isEmpty()
            ? new Block.Note(Tone.PLAIN, nothing(figures))
            : new Block.Tabulated(table(figures, steps, true), true));
    blocks.add(new Block.Heading("plan-options", "Everything that could be decided now"));
    blocks.add(
        new Block.Say(
            Text.of(
                "What stands here and is not decided is not a failure: on the figures of the case, other ways are cheaper in the futures looked at. The column on foresight tells in what part of them it would be decided on if the future were known.")));
    blocks.add(new Block.Tabulated(table(figures, steps, false), false));
    blocks.add(new Block.Heading("plan-cost", "What it comes to"));
    blocks.add(new Block.Tabulated(new PlanCosts(figures).table(), true));
    blocks.add(new Block.Heading("plan-bill", "Who is paid"));
    blocks.add(new Block.Tabulated(new PlanBill(figures).table(), true));
    blocks.addAll(new PlanWayBlocks(figures).fares(figures.result().asRead().fares()));
    Text lead =
        Text.of(
            "What to build, sign and hold before the future is known, so that the needs of the case are met at the least cost, bad futures counted. Costs are discounted to the start at {}; the money of a step is what is paid on its day: what a contract or a stock takes is paid for when it comes. Most figures behind it are assumptions or priors of the case, and marked as such in its rows.",
            Rates.textOfMiddle(figures.setting(), DiscountRate.of(figures.setting().view())));
    return new Section(ID, TITLE, lead, blocks);
  }

  private static Text nothing(PlanFigures figures) {
    return figures.result().uncertain().isPresent()
        ? Text.of(
            "Nothing needs to be built, signed or stocked before the future is known: over {}, no plant, way, contract or stock of the case pays for itself. What is bought as the need arises is told below.",
            figures.futures())
        : Text.of(
            "Nothing needs to be built, signed or stocked if nothing goes wrong. Only the calm world was reckoned: that says nothing about a world with controls or closed borders.");
  }

  private static Table table(PlanFigures figures, PlanSteps steps, boolean onlyDecided) {
    String id = onlyDecided ? "plan-steps" : "plan-choices";
    String caption = onlyDecided ? "First steps" : "What could be decided now";
    Table.Builder table =
        Table.named(id, caption)
            .words("What", "Sort")
            .figures("Decided", "of what there is")
            .figures("Decided with foresight", "% of futures")
            .words("Decide by", "Ready")
            .figures("Money for one", "M USD")
            .figures("One gives at most", "");
    table.words("Row");
    List<PlanSteps.Option> shown = onlyDecided ? steps.decided() : steps.all();
    shown.forEach(option -> table.row(row(figures, steps, option)));
    return table.build();
  }

  private static List<Cell> row(PlanFigures figures, PlanSteps steps, PlanSteps.Option option) {
    Module module = option.step().module();
    var goods = new PlanGoods(figures.setting(), steps.network());
    String name = module.about();
    return List.of(
        figures.linkedCell(name, module.row()),
        Cell.of(sort(module.kind())),
        decided(figures, option),
        option
            .withForesight()
            .map(part ->
                Cell.of(
                    figures.percent(
                        "futures in which it is decided on with foresight: " + name,
                        part,
                        figures.overFutures())))
            .orElse(Cell.UNKNOWN),
        Cell.day(module.spending().decide().toString()),
        Cell.day(module.spending().ready().toString()),
        Cell.of(figures.ofRow("paid when it is decided: " + name, money(module), module.row())),
        Cell.withUnit(
            figures.ofRow(
                "one gives at most: " + name,
                Amount.of(option.adds(steps.network())),
                goods.unit(module),
                module.row())),
        figures.origin(module.row()));
  }

  private static Amount money(Module module) {
    return Amount.of(module.spending().usd() / 1e6);
  }

  private static Cell decided(PlanFigures figures, PlanSteps.Option option) {
    Module module = option.step().module();
    if (!option.isDecided()) {
      return new Cell(Text.of("not now"), "0");
    }
    return Cell.of(
        Text.of(
            "{} of {}",
            figures.ofRow(
                "decided: " + module.about(),
                Amount.of(option.step().number()),
                Unit.ONE,
                module.row()),
            figures.ofRow(
                "most that can be decided: " + module.about(),
                Amount.of(module.most()),
                Unit.ONE,
                module.row())));
  }

  /// What sort of decision it is, in words.
  static String sort(Module.Kind kind) {
    return switch (kind) {
      case PLANT -> "build";
      case WAY -> "open a way";
      case CONTRACT -> "sign";
      case STOCK -> "hold a stock";
    };
  }
}
