package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.route.MainRoute;
import dev.ledo.route.answer.PricedRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Several corridors beside each other, and those that are told in short.
final class RouteCompared {

  private RouteCompared() {}

  /// One row for each corridor.
  static Block table(List<RouteFigures> all) {
    Table.Builder table =
        Table.named("route-corridors", "Corridors of the case")
            .words("Corridor", "Best way")
            .figures("Best month", "t/month")
            .figures("Cost", "USD/t")
            .figures("Under way", "d")
            .figures("Risk of loss", "%")
            .words("Chokepoint", "Hands");
    all.forEach(figures -> table.row(row(figures)));
    return new Block.Tabulated(table.build(), true);
  }

  private static List<Cell> row(RouteFigures figures) {
    var tonnage = new RouteTonnage(figures);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Text.of("{}", link(figures))));
    Optional<MainRoute> main = figures.result().main();
    cells.add(
        main.map(each -> Cell.quoted(figures.words().via(each.priced().route())))
            .orElse(RouteFigures.NO_WAY));
    cells.add(
        figures.cell(
            "tonnes in the best month",
            tonnage.best().alone(),
            RouteFigures.PER_MONTH,
            tonnage.parts()));
    cells.addAll(
        main.map(each -> priced(figures, each.priced()))
            .orElse(List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
    Text choke = tonnage.chokepointName();
    cells.add(choke.isEmpty() ? main.map(_ -> Cell.UNKNOWN).orElse(Cell.EMPTY) : Cell.of(choke));
    cells.add(main.map(each -> Cell.quoted(RouteHands.names(figures, each))).orElse(Cell.EMPTY));
    return cells;
  }

  private static Piece link(RouteFigures figures) {
    return new Piece.Link(
        figures.setting().trace().href(figures.reading().row()), figures.reading().name());
  }

  /// Cost, days and risk of a route.
  static List<Cell> priced(RouteFigures figures, PricedRoute priced) {
    List<String> way = priced.route().segments();
    String via = " " + figures.words().via(priced.route());
    return List.of(
        figures.cell("cost" + via, priced.moneyPerT(), RouteFigures.PER_TONNE, way),
        figures.cell("days under way" + via, priced.days(), RouteFigures.DAYS, way),
        figures.risk("risk of losing a load" + via, priced).map(Cell::of).orElse(Cell.UNKNOWN));
  }

  /// A corridor in short, folded.
  static Block card(RouteFigures figures) {
    List<Text> texts = new ArrayList<>();
    Optional<MainRoute> main = figures.result().main();
    Optional<Table> table = Optional.empty();
    if (main.isEmpty()) {
      texts.add(Text.of("There is no way, even if all that is unknown turns out well."));
      List<Text> left = RouteWayChapter.leftOut(figures);
      if (!left.isEmpty()) {
        texts.add(Text.of("Left out: {}.", Text.join("; ", left)));
      }
    } else {
      var tonnage = new RouteTonnage(figures);
      texts.add(
          tonnage
              .chokepoint()
              .map(text -> Text.of("The chokepoint: {}.", text))
              .orElse(
                  Text.of(
                      "No chokepoint can be named: nobody tells what some stretch can carry.")));
      texts.add(Text.of("Season: {}.", tonnage.season()));
      texts.add(RouteHands.sentence(figures, main.get()));
      texts.addAll(RouteStock.sentences(figures, main.get()));
      texts.addAll(
          figures.words().gaps(main.get().priced().gaps()).stream()
              .map(gap -> Text.of("Not known. {}.", gap))
              .toList());
      table = Optional.of(new RouteChoiceBlock(figures).table());
    }
    return new Block.Card(
        figures.id("card"),
        Text.quoted(figures.reading().name()),
        Text.of(main.isEmpty() ? "no way" : "in short"),
        texts,
        table,
        false);
  }
}
