package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Numbers;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.RouteResult;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Segment;
import java.io.PrintWriter;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rows for `legs.csv` that a person may accept into the plan; no file is touched.
///
/// One leg for each corridor, from its start to its end. Lines that begin with `#` say how it was
/// made and are not part of the table.
final class RouteProposal {

  private final CaseView view;

  RouteProposal(CaseView view) {
    this.view = view;
  }

  void print(RouteResult result, PrintWriter out) {
    out.println(
        "# Proposed by ledo route, as of " + view.asOf() + "; nothing was written to the case.");
    out.println("# Read each row, change what you know better, then copy it into legs.csv.");
    out.println("# A row stands for a whole way: take the stretches it names out of the plan, or");
    out.println("# goods could go both over them and over it.");
    out.println(
        "id,from,to,mode,length [km],capacity [t/month],cost [USD/t],transit [d],closed_months,"
            + "border,source,kind,reason,note");
    for (CorridorResult corridor : result.corridors()) {
      Optional<MainRoute> main = corridor.main();
      if (main.isEmpty()) {
        out.println("# " + corridor.reading().id() + ": there is no way.");
      } else if (!isBounded(corridor, main.get())) {
        out.println(
            "# %s: no row, since capacity or cost has no upper end in the case."
                .formatted(corridor.reading().id()));
      } else {
        out.println(String.join(",", cells(corridor, main.get())));
      }
    }
    new RoundProposal(result, corridor -> new RouteNames(view, corridor.reading().network()))
        .print(out);
  }

  private static boolean isBounded(CorridorResult corridor, MainRoute main) {
    return Double.isFinite(openMonth(corridor).high())
        && Double.isFinite(main.priced().moneyPerT().high());
  }

  private static List<String> cells(CorridorResult corridor, MainRoute main) {
    List<Segment> segments = segments(corridor, main);
    return List.of(
        corridor.reading().id() + "-route",
        main.priced().route().nodes().getFirst(),
        main.priced().route().nodes().getLast(),
        segments.getFirst().way().mode().word(),
        range(main.priced().km()),
        range(openMonth(corridor)),
        range(main.priced().moneyPerT()),
        range(main.priced().days()),
        closedMonths(main),
        border(segments),
        "",
        "assumption",
        cell(reason(corridor, main)),
        cell("Rows: " + RouteNames.rows(rows(corridor, main)) + "."));
  }

  private static List<Segment> segments(CorridorResult corridor, MainRoute main) {
    return main.priced().route().segments().stream()
        .map(id -> corridor.reading().network().findSegment(id).orElseThrow())
        .toList();
  }

  private static List<Row> rows(CorridorResult corridor, MainRoute main) {
    return main.priced().route().segments().stream()
        .flatMap(id -> corridor.reading().evidence().of(id).stream())
        .distinct()
        .toList();
  }

  /// What the month carries that carries most.
  private static Estimate openMonth(CorridorResult corridor) {
    return corridor.limits().tonnage().months().stream()
        .map(MonthTonnage::alone)
        .reduce((a, b) -> a.high() >= b.high() ? a : b)
        .orElseThrow();
  }

  private static String closedMonths(MainRoute main) {
    return main.closure().perhaps().stream()
        .map(Month::getValue)
        .map(Object::toString)
        .collect(Collectors.joining(";"));
  }

  /// The border that lets least through.
  private static String border(List<Segment> segments) {
    List<Border> worstFirst =
        List.of(Border.SHUT, Border.UNKNOWN, Border.INFORMAL, Border.RESTRICTED, Border.OPEN);
    return worstFirst.stream()
        .filter(border -> segments.stream().anyMatch(each -> each.access().border() == border))
        .findFirst()
        .orElse(Border.NONE)
        .word();
  }

  private static String reason(CorridorResult corridor, MainRoute main) {
    return ("Made by ledo route from the corridor '%s' over %s: capacity of the best month, freight"
            + " and charges, days without loading, and every month in which a stretch is or may be"
            + " shut.")
        .formatted(corridor.reading().id(), String.join(", ", main.priced().route().segments()));
  }

  /// Empty where it has no upper end.
  private static String range(Estimate estimate) {
    if (!Double.isFinite(estimate.high())) {
      return "";
    }
    String low = plain(estimate.low());
    String high = plain(estimate.high());
    return low.equals(high) ? low : low + ".." + high;
  }

  private static String plain(double value) {
    return Numbers.readable(value, 3).replace(",", "");
  }

  /// A cell of a CSV file.
  static String cell(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
