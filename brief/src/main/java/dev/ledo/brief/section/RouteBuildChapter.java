package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.answer.BuildCase;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.network.Construction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What stretches that do not exist would cost and bring.
final class RouteBuildChapter implements Chapter {

  private static final Unit MILLION_A_YEAR = Unit.of("M USD/yr");
  private static final Unit MILLION = Unit.of("M USD");
  private static final double ONE_MILLION = 1e6;
  private static final double ROUNDING = 1e-3;
  private static final double HUNDRED = 100;

  @Override
  public Optional<Section> write(Setting setting) {
    return RouteFigures.all(setting).stream()
        .findFirst()
        .filter(figures -> !figures.result().works().builds().isEmpty())
        .map(RouteBuildChapter::section);
  }

  private static Section section(RouteFigures figures) {
    Text lead =
        Text.of(
            "{}: each stretch that could be built, where needed beside others without which it leads nowhere; those are not in its cost. What it costs a year, by its life and the rate of interest, against what it saves or adds, as the least and the most of the readings of the ranges.",
            figures.reading().name());
    List<Block> blocks = new ArrayList<>();
    new RouteOpenings(figures).table().ifPresent(blocks::add);
    blocks.add(new Block.Say(verdict(figures)));
    blocks.add(new Block.Tabulated(table(figures), true));
    return new Section("route-build", "What opening it would take", lead, blocks);
  }

  private static Text verdict(RouteFigures figures) {
    List<BuildCase> builds =
        figures.result().works().builds().stream().map(CorridorResult.Build::found).toList();
    List<Text> paying =
        builds.stream()
            .filter(RouteBuildChapter::pays)
            .map(build -> figures.words().linked(build.segment()))
            .toList();
    Text first =
        paying.isEmpty()
            ? Text.of(
                "None of the stretches to be built is known to pay for itself by cheaper carriage of what the corridor can carry.")
            : Text.of("These pay for themselves: {}.", Text.join(", ", paying));
    boolean more = builds.stream().anyMatch(build -> build.gain().tonnesPerYear() > ROUNDING);
    return more
        ? first
        : first.plus(
            Text.of(
                " None of them alone brings a tonne more in the year: the chokepoint lies elsewhere or has no told capacity."));
  }

  private static boolean pays(BuildCase build) {
    return build.annualCost().isPresent()
        && build.annualCost().get().middle().isPresent()
        && build.gain().moneyPerYear().orElse(0) > build.annualCost().get().middle().getAsDouble();
  }

  private static Table table(RouteFigures figures) {
    Table.Builder table =
        Table.named(figures.id("build"), "Stretches to be built")
            .words("Stretch", "Built too")
            .figures("Costs", "M USD")
            .figures("Cost a year", "M USD/yr")
            .figures("Saves", "M USD/yr")
            .figures("Adds", "t/yr")
            .figures("Carries", "t/yr")
            .figures("Less risk of loss", "% points")
            .figures("Pays if it costs no more than", "M USD")
            .words("Pays", "Not known");
    figures.result().works().builds().forEach(build -> table.row(row(figures, build)));
    return table.build();
  }

  private static List<Cell> row(RouteFigures figures, CorridorResult.Build asked) {
    BuildCase build = asked.found();
    List<String> with = asked.with().stream().sorted().toList();
    List<String> parts = new ArrayList<>(List.of(build.segment()));
    parts.addAll(with);
    String of = " of " + figures.words().segment(build.segment());
    return List.of(
        Cell.of(figures.words().linked(build.segment())),
        Cell.of(figures.words().linked(with)),
        cost(figures, build.segment()),
        build
            .annualCost()
            .map(cost ->
                figures.cell(
                    "yearly cost" + of,
                    RouteFigures.scaled(cost, 1 / ONE_MILLION),
                    MILLION_A_YEAR,
                    parts))
            .orElse(Cell.UNKNOWN),
        build
            .range()
            .moneyPerYear()
            .map(saved ->
                figures.cell(
                    "yearly saving" + of,
                    RouteFigures.scaled(saved, 1 / ONE_MILLION),
                    MILLION_A_YEAR,
                    parts))
            .orElse(Cell.UNKNOWN),
        figures.cell(
            "tonnes added" + of, build.range().tonnesPerYear(), RouteFigures.PER_YEAR, parts),
        figures.cell(
            "tonnes carried" + of, build.range().tonnesOver(), RouteFigures.PER_YEAR, parts),
        maybe(figures, "less risk" + of, build.range().lossProbability(), HUNDRED, parts),
        maybe(
            figures, "break-even cost" + of, build.range().breakEvenCost(), 1 / ONE_MILLION, parts),
        Cell.of(build.range().netPerYear().isEmpty() ? "not known" : pays(build) ? "yes" : "no"),
        Cell.of(Text.join("; ", figures.words().gaps(build.gaps()))));
  }

  /// What the case says that building takes, at once.
  private static Cell cost(RouteFigures figures, String segment) {
    return figures
        .segment(segment)
        .construction()
        .flatMap(Construction::cost)
        .map(cost ->
            figures.figure(
                "cost of building " + figures.words().segment(segment),
                new Quantity(cost.times(1 / ONE_MILLION), MILLION),
                "as the case has it",
                List.of(segment)))
        .map(Cell::of)
        .orElse(Cell.UNKNOWN);
  }

  /// The stretch that would bring most, what it costs a year and what it brings, in one sentence;
  /// empty if none can be built.
  static Optional<Text> inShort(RouteFigures figures) {
    return figures.result().works().builds().stream()
        .max(
            Comparator.<CorridorResult.Build>comparingDouble(
                    build -> Math.rint(build.found().gain().tonnesPerYear()))
                .thenComparingDouble(build -> build.found().gain().moneyPerYear().orElse(0)))
        .map(build -> inShort(figures, build));
  }

  private static Text inShort(RouteFigures figures, CorridorResult.Build best) {
    BuildCase build = best.found();
    String of = " of " + figures.words().segment(build.segment());
    List<String> parts = new ArrayList<>(List.of(build.segment()));
    best.with().stream().sorted().forEach(parts::add);
    Text cost =
        build
            .annualCost()
            .map(each ->
                Text.of(
                    "costs {} M USD a year",
                    figures.said(
                        "yearly cost" + of,
                        RouteFigures.scaled(each, 1 / ONE_MILLION),
                        MILLION_A_YEAR,
                        parts)))
            .orElse(Text.of("has no known cost"));
    return Text.of(
        "Opening: of what could be built {} would bring most; it {}{}{} and adds {} t a year.",
        figures.words().linked(build.segment()),
        cost,
        best.with().isEmpty() ? "" : ", not counting the others that it needs",
        build
            .range()
            .moneyPerYear()
            .map(saved ->
                Text.of(
                    ", saves {} M USD a year",
                    figures.said(
                        "yearly saving" + of,
                        RouteFigures.scaled(saved, 1 / ONE_MILLION),
                        MILLION_A_YEAR,
                        parts)))
            .orElse(Text.of(", saves nobody knows how much")),
        figures.said(
            "tonnes added" + of, build.range().tonnesPerYear(), RouteFigures.PER_YEAR, parts));
  }

  private static Cell maybe(
      RouteFigures figures,
      String what,
      Optional<Estimate> value,
      double factor,
      List<String> parts) {
    Unit unit = factor == HUNDRED ? RouteFigures.PERCENT : MILLION;
    return value
        .map(estimate -> figures.cell(what, RouteFigures.scaled(estimate, factor), unit, parts))
        .orElse(Cell.UNKNOWN);
  }
}
