package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Amount;
import dev.ledo.core.Unit;
import dev.ledo.plan.answer.StockWorth;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.reading.Fare;
import dev.ledo.plan.reading.Questions.Candidate;
import dev.ledo.plan.reading.Questions.Prohibition;
import java.util.List;
import java.util.Optional;

/// Tables of what ways, prohibitions and stocks come to.
final class PlanWayBlocks {

  private static final Unit PER_TONNE = Unit.of("USD/t");
  private static final Unit DAYS = Unit.of("d");
  private static final int FEW = 15;

  private final PlanFigures figures;

  PlanWayBlocks(PlanFigures figures) {
    this.figures = figures;
  }

  /// What a gross tonne pays on every way, to whom, and how long it is under way.
  List<Block> fares(List<Fare> fares) {
    if (fares.isEmpty()) {
      return List.of();
    }
    Table.Builder table =
        Table.named("plan-fare-table", "What a tonne pays on each way")
            .words("Way")
            .figures("Freight, to the carrier", "USD/t gross")
            .figures("Charges, to whoever levies them", "USD/t gross")
            .figures("Under way", "d")
            .words("Row");
    fares.forEach(fare -> table.row(fare(fare)));
    return List.of(
        new Block.Heading("plan-fares", "What a tonne pays on each way"),
        new Block.Tabulated(table.build(), fares.size() <= FEW));
  }

  private List<Cell> fare(Fare fare) {
    return List.of(
        figures.linkedCell(fare.about(), fare.row()),
        told("freight", fare, Optional.of(fare.freightUsd()), PER_TONNE),
        told("charges", fare, fare.chargesUsd(), PER_TONNE),
        told("time under way", fare, fare.transitDays(), DAYS),
        figures.origin(fare.row()));
  }

  private Cell told(String what, Fare fare, Optional<Amount> amount, Unit unit) {
    return amount
        .map(each -> Cell.of(figures.ofRow(what + ", " + fare.about(), each, unit, fare.row())))
        .orElse(Cell.UNKNOWN);
  }

  /// At which freight with charges each way stops paying.
  List<Block> breakEvens(List<Worth.BreakEven> ways) {
    if (ways.isEmpty()) {
      return List.of();
    }
    Table.Builder table =
        Table.named("plan-break-even-table", "Freight with charges at which a way stops paying")
            .words("Way", "For")
            .figures("Freight now", "USD/t gross")
            .figures("Charges now", "USD/t gross")
            .figures("Together stops paying at", "USD/t gross")
            .words("In words");
    ways.forEach(way -> table.row(breakEven(way)));
    return List.of(
        new Block.Heading("plan-break-even", "At which freight with charges a way stops paying"),
        new Block.Say(
            Text.of(
                "The freight and charges are those of the one way that is named, all else on the road to it and beyond as it is.")),
        new Block.Tabulated(table.build(), true));
  }

  private List<Cell> breakEven(Worth.BreakEven way) {
    return List.of(
        Cell.quoted(figures.way(way.leg())),
        figures.linkedCell(way.what(), place(way.id())),
        Cell.of(perTonne("freight of", way, way.now().freightUsd())),
        way.now()
            .chargesUsd()
            .map(usd -> Cell.of(perTonne("charges of", way, usd)))
            .orElse(Cell.UNKNOWN),
        way.breakEvenUsdPerTonne()
            .map(usd ->
                Cell.of(perTonne("freight with charges at which it stops paying:", way, usd)))
            .orElse(new Cell(Text.of("none"), "")),
        Cell.of(
            way.breakEvenUsdPerTonne().isPresent()
                ? "Below it the best decision uses the way, above it not."
                : "Not used even if this way were free: something else keeps it out."));
  }

  private Num perTonne(String what, Worth.BreakEven way, double usd) {
    String method = "reckoned over %d futures".formatted(way.futures());
    String name = figures.way(way.leg()) + ", " + way.what();
    return figures.figure(what + " " + name, Amount.of(usd), PER_TONNE, method);
  }

  private String place(String candidate) {
    return figures.result().questions().candidates().stream()
        .filter(c -> c.id().equals(candidate))
        .map(Candidate::row)
        .findFirst()
        .orElse("");
  }

  /// What each prohibition costs.
  List<Block> prohibitions(List<Worth> prohibitions) {
    if (prohibitions.isEmpty()) {
      return List.of();
    }
    Table.Builder table =
        Table.named("plan-law-table", "What each prohibition costs")
            .words("Prohibition", "State")
            .figures("Cost", "M USD")
            .words("In words", "Row");
    prohibitions.forEach(worth -> table.row(prohibition(worth)));
    return List.of(
        new Block.Heading("plan-law", "What a prohibition costs"),
        new Block.Say(
            Text.of(
                "The price of obeying, and nothing else: not what it protects, nor what breaking it would bring. Whether a prohibition binds is a question for counsel.")),
        new Block.Tabulated(table.build(), true));
  }

  private List<Cell> prohibition(Worth worth) {
    boolean inForce =
        figures.result().questions().prohibitions().stream()
            .filter(p -> p.id().equals(worth.id()))
            .anyMatch(Prohibition::isInForce);
    Amount amount = worth.isUsed() ? PlanWorthChapter.amount(worth) : Amount.of(0);
    return List.of(
        figures.linkedCell(worth.what(), worth.row()),
        Cell.of(inForce ? "in force, obeyed by every plan" : "asked about, not assumed"),
        Cell.of(
            figures.figure(
                "cost of the prohibition: " + worth.what(),
                amount,
                PlanFigures.MILLION_USD,
                figures.overFutures())),
        Cell.of(
            worth.isUsed()
                ? "So much dearer is the best decision that obeys it."
                : "The best decision does nothing that it forbids, in any future."),
        figures.origin(worth.row()));
  }

  /// What each stock saves an operator who does not know the future.
  List<Block> stocks(List<StockWorth> stocks) {
    if (stocks.isEmpty()) {
      return List.of();
    }
    Table.Builder table =
        Table.named("plan-stock-worth", "What it saves to hold a stock")
            .words("Stock")
            .figures("Held", "")
            .figures("Saves on average", "M USD")
            .figures("Could not be held", "futures")
            .words("Row");
    stocks.forEach(stock -> stock.levels().forEach(level -> table.row(stock(stock, level))));
    return List.of(
        new Block.Heading("plan-stock-worths", "What it saves to hold a stock"),
        new Block.Say(
            Text.of(
                "An operator who knows the future needs no stock against fear. So the stocks are judged by an operator who knows no more than the outlook of the moment: what the duty to hold so much saves beside what is held anyway. A range that reaches below nothing means that it cannot be told from no saving, or costs.")),
        new Block.Tabulated(table.build(), true));
  }

  private Unit unit(StockWorth stock) {
    Network network = figures.result().calm().network();
    var goods = new PlanGoods(figures.setting(), network);
    return network.modules().stream()
        .filter(module -> module.id().equals(stock.id()))
        .findFirst()
        .map(goods::unit)
        .orElse(PlanFigures.PRODUCT);
  }

  private List<Cell> stock(StockWorth stock, StockWorth.Level level) {
    String what = "%s, %.4g t".formatted(stock.what(), level.tonnes());
    return List.of(
        figures.linkedCell(stock.what(), stock.row()),
        Cell.withUnit(
            figures.ofRow("held: " + what, Amount.of(level.tonnes()), unit(stock), stock.row())),
        Cell.of(PlanCosts.estimate(figures, "saved by " + what, level.savedUsd())),
        Cell.of(figures.count("futures in which it could not be held: " + what, level.givenUp())),
        figures.origin(stock.row()));
  }
}
