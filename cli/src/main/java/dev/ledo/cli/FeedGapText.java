package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.KeyNames;
import dev.ledo.risk.FeedGap;
import java.util.List;

/// The feed gap of a goal as a table, for every command that shows one.
final class FeedGapText {

  private final KeyNames names;

  FeedGapText(CaseView view) {
    this.names = new KeyNames(view);
  }

  /// The goal in one line.
  String head(FeedGap gap) {
    return "Feed gap of %s %s of %s (goal %s)"
        .formatted(
            AmountText.of(gap.target().amount(), 4),
            gap.target().quantity().unit(),
            names.of("materials", gap.material()),
            gap.goal().id());
  }

  /// What it needs of each oxide, and what is made and mined at home, in t REO a year.
  TextTable table(FeedGap gap) {
    var table =
        new TextTable("t REO/yr", "needed", "made at home", "gap", "covered, %", "in ore at home");
    for (FeedGap.Input input : gap.inputs()) {
      table.add(
          names.of("materials", input.material()),
          AmountText.of(input.need().amount(), 4),
          AmountText.of(input.supply(), 3),
          AmountText.of(input.gap(), 4),
          AmountText.of(input.coverage(), 2),
          AmountText.of(input.minedAtHome(), 2));
    }
    return table;
  }

  /// What a reader should know, each sentence once.
  static List<String> notes(FeedGap gap) {
    return gap.inputs().stream().flatMap(input -> input.notes().stream()).distinct().toList();
  }
}
