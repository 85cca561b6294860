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

  static final String ID = "route-build";

  private static final Unit MILLION_A_YEAR = Unit.of("M USD/yr");
  private static final Unit MILLION = Unit.of("M USD");
  private static final double ONE_MILLION = 1e6;
  private static final double ROUNDING = 1e-3;

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
            "{}: each stretch that could be built, where needed beside others without which it leads nowhere; those are not in its cost. What it costs a year, by its life and interest of {}, against what it saves or adds, as the least and the most of the readings of the ranges.",
            figures.reading().name(),
            Rates.text(figures.setting(), figures.result().works().interest().orElseThrow()));
    List<Block> blocks = new ArrayList<>();
    if (figures.reading().corridor().wantsNothing()) {
      blocks.add(
          new Block.Say(
              Text.of(
                  "{} t a month are asked for, so that nothing that is built could pay.",
                  RouteTargets.wanted(figures))));
    } else {
      var openings = new RouteOpenings(figures);
      openings.inShort().map(Block.Say::new).ifPresent(blocks::add);
      openings.table().ifPresent(blocks::add);
      blocks.add(new Block.Say(verdict(figures)));
    }
    blocks.add(new Block.Tabulated(table(figures), true));
    return new Section(ID, "What opening it would take", lead, blocks);
  }

  private static Text verdict(RouteFigures figures) {
    List<BuildCase> builds =
        figures.result().works().builds().stream().map(CorridorResult.Build::found).toList();
    List<Text> texts = new ArrayList<>();
    for (Pays pays : Pays.values()) {
      List<String> those =
          builds.stream().filter(build -> Pays.of(build) == pays).map(BuildCase::segment).toList();
      if (!those.isEmpty()) {
        texts.add(
            those.size() == builds.size()
                ? Text.of(pays.ofAll)
                : Text.of(pays.ofSome + ": {}.", figures.words().linked(those)));
      }
    }
    adds(builds).ifPresent(texts::add);
    return Text.join(" ", texts);
  }

  /// That none brings more tonnes; empty if one does at the middle of the ranges.
  private static Optional<Text> adds(List<BuildCase> builds) {
    if (builds.stream().anyMatch(build -> build.gain().tonnesPerYear() > ROUNDING)) {
      return Optional.empty();
    }
    boolean perhaps =
        builds.stream().anyMatch(build -> build.range().tonnesPerYear().high() > ROUNDING);
    return Optional.of(
        Text.of(
            perhaps
                ? "At the middle of the ranges none of them alone brings a tonne more in the year."
                : "None of them alone brings a tonne more in the year: the chokepoint lies elsewhere or has no told capacity."));
  }

  /// Whether cheaper carriage of what the corridor can carry pays for building.
  private enum Pays {
    YES("yes", "These pay for themselves", "All of them pay for themselves by cheaper carriage."),
    PERHAPS(
        "perhaps",
        "Whether these pay for themselves hangs on where in their ranges the figures lie",
        "Whether they pay for themselves hangs on where in their ranges the figures lie."),
    NO(
        "no",
        "These do not pay for themselves, at either end of the ranges",
        "None of the stretches to be built pays for itself by cheaper carriage of what the corridor can carry."),
    UNKNOWN(
        "not known",
        "Whether these pay for themselves is not known, for want of costs, lives or freights",
        "Whether any pays for itself is not known, for want of costs, lives or freights.");

    private final String word;
    private final String ofSome;
    private final String ofAll;

    Pays(String word, String ofSome, String ofAll) {
      this.word = word;
      this.ofSome = ofSome;
      this.ofAll = ofAll;
    }

    static Pays of(BuildCase build) {
      if (build.range().netPerYear().isEmpty()) {
        return UNKNOWN;
      }
      Estimate net = build.range().netPerYear().get();
      return net.low() > 0 ? YES : net.high() > 0 ? PERHAPS : NO;
    }
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

  /// The stretch and those that are built with it.
  private static List<String> parts(CorridorResult.Build asked) {
    List<String> parts = new ArrayList<>(List.of(asked.found().segment()));
    asked.with().stream().sorted().forEach(parts::add);
    return parts;
  }

  private static List<Cell> row(RouteFigures figures, CorridorResult.Build asked) {
    BuildCase build = asked.found();
    List<String> parts = parts(asked);
    String of = " of " + figures.words().segment(build.segment());
    return List.of(
        Cell.of(figures.words().linked(build.segment())),
        Cell.of(figures.words().linked(parts.subList(1, parts.size()))),
        cost(figures, build.segment()),
        maybe(
            figures,
            "yearly cost" + of,
            build.annualCost().map(RouteBuildChapter::millions),
            MILLION_A_YEAR,
            parts),
        maybe(
            figures,
            "yearly saving" + of,
            build.range().moneyPerYear().map(RouteBuildChapter::millions),
            MILLION_A_YEAR,
            parts),
        figures.cell(
            "tonnes added" + of, build.range().tonnesPerYear(), RouteFigures.PER_YEAR, parts),
        figures.cell(
            "tonnes carried" + of, build.range().tonnesOver(), RouteFigures.PER_YEAR, parts),
        maybe(
            figures,
            "less risk" + of,
            build.range().lossProbability().map(RouteFigures::percent),
            RouteFigures.PERCENT,
            parts),
        maybe(
            figures,
            "break-even cost" + of,
            build.range().breakEvenCost().map(RouteBuildChapter::millions),
            MILLION,
            parts),
        Cell.of(Pays.of(build).word),
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
    List<String> parts = parts(best);
    Text cost =
        build
            .annualCost()
            .map(each ->
                Text.of(
                    "costs {} M USD a year",
                    figures.said("yearly cost" + of, millions(each), MILLION_A_YEAR, parts)))
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
                    figures.said("yearly saving" + of, millions(saved), MILLION_A_YEAR, parts)))
            .orElse(Text.of(", saves nobody knows how much")),
        figures.said(
            "tonnes added" + of, build.range().tonnesPerYear(), RouteFigures.PER_YEAR, parts));
  }

  private static Cell maybe(
      RouteFigures figures, String what, Optional<Estimate> value, Unit unit, List<String> parts) {
    return value.map(estimate -> figures.cell(what, estimate, unit, parts)).orElse(Cell.UNKNOWN);
  }

  private static Estimate millions(Estimate money) {
    return RouteFigures.scaled(money, 1 / ONE_MILLION);
  }
}
