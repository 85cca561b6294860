package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Quantity;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.Outlook;
import java.util.List;
import java.util.Optional;

/// How sure a target is by month and in the year, over years drawn by chance.
final class RouteOutlookBlock {

  private final RouteFigures figures;
  private final Outlook outlook;

  RouteOutlookBlock(RouteFigures figures, Outlook outlook) {
    this.figures = figures;
    this.outlook = outlook;
  }

  /// How many years were drawn, and how sure that makes a chance: the standard error of a share is
  /// greatest at a half.
  Text draws() {
    List<String> parts = new RouteTonnage(figures).parts();
    return Text.of(
        " The table is from {} years drawn by chance, so that its chances may be off by some {} percentage points.",
        figures.count("years drawn by chance", outlook.draws(), parts),
        figures
            .figure(
                "greatest standard error of a chance",
                Quantity.of(50 / Math.sqrt(outlook.draws()), RouteFigures.PERCENT),
                "half over the root of the number of drawn years",
                parts)
            .bare());
  }

  Block write() {
    Table.Builder table =
        Table.named(figures.id("outlook"), "How likely the target is, over drawn years")
            .words("Month")
            .figures("Chance", "%")
            .figures("Middle", "%")
            .figures("Mean", "t");
    for (Outlook.MonthDraws month : outlook.months()) {
      row(table, RouteWords.month(month.month()), month.reachesTarget(), month.meanT());
    }
    row(table, "the year", outlook.year().reachesTarget(), outlook.year().meanT());
    return new Block.Tabulated(table.build(), true);
  }

  private void row(Table.Builder table, String when, Optional<Estimate> chance, double meanT) {
    String what = "chance of the target, " + when;
    List<String> parts = new RouteTonnage(figures).parts();
    Optional<Estimate> percent = chance.map(RouteFigures::percent);
    table.row(
        Cell.of(when),
        percent
            .map(each -> figures.cell(what, each, RouteFigures.PERCENT, parts))
            .orElse(Cell.EMPTY),
        percent
            .map(each -> figures.middleCell(what, each, RouteFigures.PERCENT, parts))
            .orElse(Cell.EMPTY),
        Cell.of(
            figures.figure(
                "mean tonnes, " + when,
                Quantity.of(meanT, RouteFigures.TONNES),
                "mean over years drawn by chance, with all ranges at their middle",
                parts)));
  }
}
