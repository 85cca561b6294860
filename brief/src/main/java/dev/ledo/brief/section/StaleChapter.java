package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.StaleFigures;
import dev.ledo.cases.UnitValues;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Figures a reader should no longer quote, and figures that cannot be what they are quoted as.
final class StaleChapter implements Chapter {

  private static final Unit USD_PER_KG = Unit.of("USD/kg");

  @Override
  public Optional<Section> write(Setting setting) {
    var blocks = new ArrayList<Block>();
    List<UnitValues.Doubt> doubts = new UnitValues(setting.view()).doubts();
    if (!doubts.isEmpty()) {
      blocks.add(new Block.Heading("doubts", "Cannot be what they are quoted as"));
      doubts.forEach(doubt -> blocks.add(new Block.Say(say(setting, doubt))));
    }
    List<StaleFigures.Stale> stale = new StaleFigures(setting.view()).find();
    if (!stale.isEmpty()) {
      blocks.add(new Block.Heading("stale-list", "No longer current"));
      blocks.add(new Block.Tabulated(table(setting, stale), stale.size() <= 15));
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Text lead =
        Text.of(
            "Figures that a newer edition has withdrawn or that have grown old, and customs figures whose value shows that they count something else.");
    return Optional.of(new Section("stale", "Do not quote these", lead, blocks));
  }

  private static Text say(Setting setting, UnitValues.Doubt doubt) {
    String ingredient = Names.inSentence(doubt.ingredient());
    String goods = setting.names().material(doubt.row().text("material"));
    return Text.of(
        "{} of {} in {} are worth {}, but the {} alone that a kilogram would need costs {}. The heading must hold mostly other goods. {}",
        setting.trace().cell(doubt.row(), "mass"),
        goods,
        doubt.row().text("period"),
        setting
            .trace()
            .computed(
                "unit value of " + goods,
                new Quantity(doubt.unitValueUsdPerKg(), USD_PER_KG),
                "value over gross weight",
                List.of(doubt.row())),
        ingredient,
        setting
            .trace()
            .computed(
                "cost of " + ingredient + " in a kilogram",
                new Quantity(doubt.ingredientUsdPerKg(), USD_PER_KG),
                "recipe times price of the year",
                List.of(doubt.row())),
        setting.origin(doubt.row()));
  }

  private static Table table(Setting setting, List<StaleFigures.Stale> stale) {
    Table.Builder table =
        Table.named("stale", "Stale figures")
            .words("What", "Why")
            .figures("Figure", "")
            .words("Row", "Source");
    for (StaleFigures.Stale each : stale) {
      String column = each.row().schema().valueColumn().orElse("capacity");
      table.row(
          Cell.quoted(each.fact().map(setting.names()::fact).orElse(each.what())),
          Cell.quoted(each.reason()),
          setting.cellWithUnit(each.row(), column),
          Cell.of(new Text(List.of(setting.rowLink(each.row())))),
          setting.sources(each.row()));
    }
    return table.build();
  }
}
