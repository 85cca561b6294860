package dev.ledo.brief.section;

import dev.ledo.brief.chart.LineChart;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.plan.answer.Curve;
import dev.ledo.plan.network.Stage;
import dev.ledo.plan.reading.Questions.CurveQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What each step of independence from a country costs.
final class PlanCurveChapter implements Chapter {

  private static final double MILLION = 1e6;
  private static final List<String> COLOURS =
      List.of("--c1", "--c2", "--c3", "--c4", "--c7", "--c8", "--c5");

  @Override
  public Optional<Section> write(Setting setting) {
    return PlanFigures.of(setting)
        .filter(figures -> !figures.result().curves().isEmpty())
        .map(PlanCurveChapter::section);
  }

  private static Section section(PlanFigures figures) {
    var blocks = new ArrayList<Block>();
    for (CurveQuestion question : figures.result().questions().curves()) {
      List<Curve> curves =
          figures.result().curves().stream().filter(c -> c.question().equals(question)).toList();
      if (!curves.isEmpty()) {
        blocks.add(new Block.Heading(id(question) + "-title", title(question)));
        blocks.add(shown(figures, question, curves));
      }
    }
    Text lead =
        Text.of(
            "What it costs to meet the needs when at most a given part of an element may have passed a stage in one country, from all of it (left) to none (right). One line for each outlook: a world in which the named things are disturbed all the time and nothing else is. Every point is the cheapest plan for a world that is known, so the lines are lower bounds of what it costs when it is not.");
    return new Section("independence", "What independence costs", lead, blocks);
  }

  private static String id(CurveQuestion question) {
    return ConflictChapter.slug(
        "curve-%s-%s-%s"
            .formatted(
                question.element().symbol(), word(question.stage()), question.country().code()));
  }

  private static String title(CurveQuestion question) {
    String element = question.element().english();
    return "%s, %s: less from %s"
        .formatted(
            element.substring(0, 1).toUpperCase(Locale.ROOT) + element.substring(1),
            word(question.stage()),
            question.country().english());
  }

  private static String word(Stage stage) {
    return switch (stage) {
      case MINING -> "mining";
      case SEPARATION -> "separation";
      case METAL -> "metal";
      case MAGNET -> "magnets";
    };
  }

  private static Block shown(PlanFigures figures, CurveQuestion question, List<Curve> curves) {
    List<String> shares =
        curves.getFirst().points().stream().map(point -> percent(point.share())).toList();
    var chart =
        new LineChart(
            id(question),
            "part that may have passed the stage in " + question.country().english(),
            "M USD",
            shares);
    PlanCurveLines lines = PlanCurveLines.of(curves);
    int colour = 0;
    for (PlanCurveLines.Group group : lines.groups()) {
      String name = group.name();
      String hue = COLOURS.get(colour++ % COLOURS.size());
      chart.add(line(name, hue, false, group.with()));
      group
          .without()
          .ifPresent(other ->
              chart.add(line("without " + candidate(other) + ": " + name, hue, true, other)));
    }
    Text caption = caption(figures, question, lines, curves);
    return new Block.Shown(
        chart.chart(title(question) + ": cost by the part that is allowed, a line an outlook."),
        caption,
        table(figures, question, curves),
        false);
  }

  private static String candidate(Curve curve) {
    return curve.without().map(c -> c.name()).orElse("");
  }

  private static LineChart.Line line(String name, String colour, boolean dashed, Curve curve) {
    List<Double> values = curve.points().stream().map(point -> point.costUsd() / MILLION).toList();
    List<String> texts =
        curve.points().stream()
            .map(point ->
                "%s: at most %s, %s M USD"
                    .formatted(
                        name,
                        percent(point.share()),
                        Shown.computed(Amount.of(point.costUsd() / MILLION))))
            .toList();
    return new LineChart.Line(name, colour, dashed, values, texts);
  }

  private static Text caption(
      PlanFigures figures, CurveQuestion question, PlanCurveLines lines, List<Curve> curves) {
    Text together =
        lines.groups().stream().anyMatch(group -> group.outlooks().size() > 1)
            ? Text.of("Outlooks that cost the same share a line. ")
            : Text.EMPTY;
    Optional<String> left =
        curves.stream().flatMap(c -> c.without().stream()).map(c -> c.name()).findFirst();
    Text without =
        left.map(name ->
                lines.differs()
                    ? Text.of(
                        "Dashed: the same without \u201c{}\u201d, where that changes anything; at no point does it add more than {}.",
                        name,
                        figures.money(
                            "most that leaving it out adds, " + title(question),
                            lines.mostAddedUsd(),
                            "cheapest plans of known worlds"))
                    : Text.of(
                        "Without \u201c{}\u201d every line is the same: no plan on them makes use of it.",
                        name))
            .orElse(Text.EMPTY);
    return together.plus(without);
  }

  private static Table table(PlanFigures figures, CurveQuestion question, List<Curve> curves) {
    Table.Builder table =
        Table.named(id(question) + "-table", "Cost of independence: " + title(question))
            .words("Outlook", "Left out");
    for (Curve.Point point : curves.getFirst().points()) {
      table.figures("At most " + percent(point.share()), "M USD");
    }
    table.figures("Gone without at the right end", "t");
    for (Curve curve : curves) {
      table.row(row(figures, question, curve));
    }
    return table.build();
  }

  private static List<Cell> row(PlanFigures figures, CurveQuestion question, Curve curve) {
    String about =
        curve.outlook().name()
            + curve.without().map(candidate -> ", without " + candidate.name()).orElse("");
    var cells = new ArrayList<Cell>();
    cells.add(Cell.quoted(curve.outlook().name()));
    cells.add(curve.without().map(c -> Cell.quoted(c.name())).orElse(Cell.of("nothing")));
    for (Curve.Point point : curve.points()) {
      String what =
          "cost with at most %s, %s (%s)".formatted(percent(point.share()), title(question), about);
      cells.add(Cell.of(figures.money(what, point.costUsd(), "cheapest plan of a known world")));
    }
    cells.add(lost(figures, question, curve, about));
    return cells;
  }

  private static Cell lost(PlanFigures figures, CurveQuestion question, Curve curve, String about) {
    return Cell.of(
        figures.figure(
            "gone without at the right end, %s (%s)".formatted(title(question), about),
            Amount.of(curve.points().getLast().lostTonnes()),
            PlanFigures.PRODUCT,
            "cheapest plan of a known world"));
  }

  private static String percent(double share) {
    return Shown.computed(Amount.of(100 * share)) + " %";
  }

  /// Names of outlooks that share a line.
  static String joined(List<String> names) {
    return names.stream().collect(Collectors.joining("; also: "));
  }
}
