package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Num;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.answer.Opening;
import java.util.List;
import java.util.Optional;

/// Which sets of undertakings let more of the corridor through, and what they cost at once.
final class RouteOpenings {

  private static final Unit MILLION = Unit.of("M USD");
  private static final double ONE_MILLION = 1e6;

  private final RouteFigures figures;
  private final List<Opening> openings;

  RouteOpenings(RouteFigures figures) {
    this.figures = figures;
    this.openings = figures.result().limits().openings();
  }

  /// From the cheapest set on, each letting more through than the one before; empty if none does.
  Optional<Block> table() {
    if (openings.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.named(figures.id("openings"), "What lets more through, from the cheapest on")
            .words("Done together")
            .figures("Costs at once", "M USD")
            .figures("Then", "t/yr")
            .figures("Middle", "t/yr");
    for (Opening opening : openings) {
      List<String> parts = opening.undertakings();
      table.row(
          Cell.of(names(opening)),
          cost(opening).map(Cell::of).orElse(Cell.UNKNOWN),
          figures.cell("tonnes" + after(opening), opening.tonnes(), RouteFigures.PER_YEAR, parts),
          figures.middleCell(
              "tonnes" + after(opening), opening.tonnes(), RouteFigures.PER_YEAR, parts));
    }
    return Optional.of(new Block.Tabulated(table.build(), true));
  }

  /// The cheapest set, in a sentence; empty if none lets more through.
  Optional<Text> inShort() {
    return openings.stream()
        .findFirst()
        .map(opening ->
            Text.of(
                "To open it: {} for {}; then {} t a year can leave{}.",
                names(opening),
                cost(opening)
                    .map(cost -> Text.of("{} M USD", Cell.of(cost).text()))
                    .orElse(Text.of("a cost that is not known")),
                figures.said(
                    "tonnes" + after(opening),
                    opening.tonnes(),
                    RouteFigures.PER_YEAR,
                    opening.undertakings()),
                middle(opening)));
  }

  /// The middle of a range of tonnes, and what is asked for where that is more.
  private Text middle(Opening opening) {
    return figures
        .middleOfRange(
            "tonnes" + after(opening),
            opening.tonnes(),
            RouteFigures.PER_YEAR,
            opening.undertakings())
        .map(num -> Text.of(" ({} with all ranges at their middle{})", num.bare(), missed(opening)))
        .orElse(Text.EMPTY);
  }

  private Text missed(Opening opening) {
    return figures
        .result()
        .works()
        .haul()
        .map(plan -> plan.totals().wantedT())
        .filter(wanted -> opening.tonnes().middle().orElse(wanted) < wanted - 1)
        .map(wanted ->
            Text.of(
                ", of {} asked for",
                figures
                    .atMiddle("tonnes asked for", wanted, RouteFigures.PER_YEAR, List.of())
                    .bare()))
        .orElse(Text.EMPTY);
  }

  private Optional<Num> cost(Opening opening) {
    return opening
        .cost()
        .map(cost ->
            figures.figure(
                "cost" + after(opening),
                new Quantity(cost.times(1 / ONE_MILLION), MILLION),
                "the sum of what the case says of each",
                opening.undertakings()));
  }

  private static String after(Opening opening) {
    return " of opening by " + String.join(", ", opening.undertakings());
  }

  private Text names(Opening opening) {
    List<Text> names = opening.undertakings().stream().map(this::name).toList();
    Text last = names.getLast();
    return names.size() == 1
        ? last
        : Text.of("{} and {}", Text.join(", ", names.subList(0, names.size() - 1)), last);
  }

  /// A stretch by its ends, a module by what it is, in quotation marks since it may hold commas.
  private Text name(String id) {
    return figures.network().findSegment(id).isPresent()
        ? figures.words().linked(id)
        : figures
            .setting()
            .view()
            .find("modules", id)
            .map(row ->
                Text.of(
                    "\u201c{}\u201d",
                    new Piece.Link(
                        figures.setting().trace().href(row), row.findText("what").orElse(id))))
            .orElse(Text.quoted(id));
  }
}
