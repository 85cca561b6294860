package dev.ledo.brief.section;

import dev.ledo.brief.chart.RangeBars;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.Figure;
import dev.ledo.risk.FeedGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the goals need of each oxide against what is made at home.
final class FeedChapter implements Chapter {

  private static final String PER_YEAR = "t REO/yr";

  @Override
  public Optional<Section> write(Setting setting) {
    List<FeedGap> gaps = setting.study().risk().feedGaps();
    if (gaps.isEmpty()) {
      return Optional.empty();
    }
    var blocks = new ArrayList<Block>();
    FeedGap first = gaps.getFirst();
    blocks.add(
        new Block.Say(
            Text.of(
                "The goal: {} {} {}",
                first.goal().text("what"),
                setting.trace().result("target of the goal", first.target()),
                setting.origin(first.goal()))));
    for (FeedGap.Input input : first.inputs()) {
      blocks.addAll(input(setting, first, input));
    }
    if (gaps.size() > 1) {
      blocks.add(new Block.Heading("feed-others", "Other goals"));
      blocks.add(new Block.Tabulated(others(setting, gaps.subList(1, gaps.size())), true));
    }
    Text lead =
        Text.of(
            "What the magnet goal would need of each oxide, against what is made or promised at home. Ranges stay ranges: they run over all recipes of the case and all statements of what is made.");
    return Optional.of(new Section("feed", "Feed for the magnet goal", lead, blocks));
  }

  private static List<Block> input(Setting setting, FeedGap gap, FeedGap.Input input) {
    String oxide = setting.names().material(input.material());
    String id = "feed-" + input.material();
    var bars = new RangeBars(id, PER_YEAR, 0);
    Table.Builder table =
        Table.named(
                "feed-" + ConflictChapter.slug(gap.goal().id() + "-" + input.material()),
                "Feed: " + oxide)
            .words("What")
            .figures("Amount", PER_YEAR)
            .words("Basis");
    bar(bars, "Need", "--c2", Optional.of(input.need()));
    table.row(
        Cell.of("Need, over all recipes"),
        of(setting, "need of " + oxide, input.need()),
        Cell.EMPTY);
    for (FeedGap.RecipeNeed recipe : input.recipes()) {
      table.row(
          Cell.quoted("Need by recipe " + recipe.recipe()),
          of(setting, "need of " + oxide + " by " + recipe.recipe(), recipe.need()),
          Setting.words(recipe.basis()));
    }
    supply(setting, oxide, input, bars, table);
    var blocks = new ArrayList<Block>();
    String title = oxide.substring(0, 1).toUpperCase(Locale.ROOT) + oxide.substring(1);
    blocks.add(new Block.Heading(id + "-title", title));
    Text caption = coverage(setting, oxide, input);
    blocks.add(
        new Block.Shown(
            bars.chart("Need and supply of " + oxide + " as ranges."),
            caption,
            table.build(),
            true));
    if (!input.notes().isEmpty()) {
      blocks.add(
          new Block.Note(
              Tone.CAUTION, Text.join(" ", input.notes().stream().map(Text::quoted).toList())));
    }
    return blocks;
  }

  private static void supply(
      Setting setting, String oxide, FeedGap.Input input, RangeBars bars, Table.Builder table) {
    row(setting, table, "Made at home today", "supply today of " + oxide, input.supplyToday());
    row(setting, table, "Made or promised at home", "supply of " + oxide, input.supply());
    row(setting, table, "Missing", "gap of " + oxide, input.gap());
    row(
        setting,
        table,
        "In the ore mined at home",
        oxide + " in the ore mined at home",
        input.minedAtHome());
    bar(bars, "Home today", "--c1", input.supplyToday());
    bar(bars, "Home, with promises", "--c1-pale", input.supply());
    bar(bars, "In ore mined at home", "--c6", input.minedAtHome());
  }

  private static void row(
      Setting setting, Table.Builder table, String name, String what, Optional<Figure> figure) {
    table.row(Cell.of(name), setting.result(what, figure), Cell.EMPTY);
  }

  private static void bar(RangeBars bars, String lane, String colour, Optional<Figure> figure) {
    figure.ifPresent(each ->
        bars.add(new RangeBars.Bar(lane, "all", colour, each.amount(), Figures.words(each))));
  }

  private static Cell of(Setting setting, String what, Figure figure) {
    return Cell.of(setting.trace().result(what, figure));
  }

  private static Text coverage(Setting setting, String oxide, FeedGap.Input input) {
    return input
        .coverage()
        .map(covered ->
            Text.of(
                "Home supply, promises counted, covers {} of the need.",
                setting.trace().result("coverage of " + oxide, covered)))
        .orElse(
            Text.of(
                "No source states what is made at home of it, which is not the same as nothing."));
  }

  private static Table others(Setting setting, List<FeedGap> gaps) {
    Table.Builder table =
        Table.named("feed-other-goals", "Feed for other goals")
            .words("Goal", "Oxide")
            .figures("Need", PER_YEAR)
            .figures("Home today", PER_YEAR)
            .figures("With promises", PER_YEAR)
            .figures("Covered", "%");
    for (FeedGap gap : gaps) {
      for (FeedGap.Input input : gap.inputs()) {
        String about = setting.names().material(input.material()) + " for " + gap.goal().id();
        table.row(
            Cell.quoted(gap.goal().text("what")),
            Cell.quoted(setting.names().material(input.material())),
            of(setting, "need of " + about, input.need()),
            setting.result("supply today of " + about, input.supplyToday()),
            setting.result("supply of " + about, input.supply()),
            setting.result("coverage of " + about, input.coverage()));
      }
    }
    return table.build();
  }
}
