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
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import java.io.PrintWriter;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
      } else if (!isBounded(main.get())) {
        out.println(
            "# %s: no row, since capacity or cost has no upper end in the case."
                .formatted(corridor.reading().id()));
      } else {
        out.println(String.join(",", cells(corridor, main.get())));
      }
    }
    printUntold(result, out);
    new RoundProposal(result, corridor -> new RouteNames(view, corridor.reading().network()))
        .print(out);
  }

  /// Rows for `passages.csv` of the months in which a stretch may be shut for all that is known, so
  /// that they do not count as open because the others are closed.
  private static void printUntold(RouteResult result, PrintWriter out) {
    List<String> rows =
        result.corridors().stream()
            .filter(corridor -> corridor.main().filter(RouteProposal::isBounded).isPresent())
            .flatMap(
                corridor -> corridor.main().flatMap(main -> untoldMonths(corridor, main)).stream())
            .toList();
    if (!rows.isEmpty()) {
      out.println();
      out.println("# For passages.csv: nobody knows whether these months are open.");
      out.println("leg,months,state,source,kind,reason");
      rows.forEach(out::println);
    }
  }

  private static Optional<String> untoldMonths(CorridorResult corridor, MainRoute main) {
    List<String> untold = untold(segments(corridor, main));
    boolean isSeasonal =
        main.closure().isThere() && main.closure().perhaps().size() < Month.values().length;
    if (untold.isEmpty() || !isSeasonal) {
      return Optional.empty();
    }
    String months =
        Stream.of(Month.values())
            .filter(month -> !main.closure().perhaps().contains(month))
            .map(month -> Integer.toString(month.getValue()))
            .collect(Collectors.joining(";"));
    return Optional.of(
        String.join(
            ",",
            corridor.reading().id() + "-route",
            months,
            "unknown",
            "",
            "assumption",
            cell("Nobody has told when these can be passed: " + String.join(", ", untold) + ".")));
  }

  private static boolean isBounded(MainRoute main) {
    return Double.isFinite(openMonth(main).high())
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
        range(openMonth(main)),
        range(main.priced().moneyPerT()),
        range(main.priced().days()),
        closedMonths(main, segments),
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

  /// What the way alone carries in the month that carries most.
  private static Estimate openMonth(MainRoute main) {
    return main.months().stream()
        .map(MonthTonnage::alone)
        .reduce((a, b) -> a.high() >= b.high() ? a : b)
        .orElseThrow();
  }

  /// Empty, and so not known, if a stretch has no month that is told and none is shut.
  private static String closedMonths(MainRoute main, List<Segment> segments) {
    if (!main.closure().isThere()) {
      return untold(segments).isEmpty() ? "none" : "";
    }
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

  private static List<String> untold(List<Segment> segments) {
    return segments.stream()
        .filter(segment ->
            segment.access().season().months().stream()
                .allMatch(MonthState.Unknown.class::isInstance))
        .map(Segment::id)
        .toList();
  }

  private static List<String> unmeasured(List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.throughput().isUnknown())
        .map(Segment::id)
        .toList();
  }

  private static String unknown(String what, List<String> ids) {
    return ids.isEmpty() ? "" : " %s: %s.".formatted(what, String.join(", ", ids));
  }

  private static String reason(CorridorResult corridor, MainRoute main) {
    List<Segment> segments = segments(corridor, main);
    String unknown =
        unknown("In which months these can be passed is not known", untold(segments))
            + unknown("What these carry is not known", unmeasured(segments));
    return ("Made by ledo route from the corridor '%s' over %s: capacity of the best month, freight"
                + " and charges, days without loading, and every month in which a stretch is or may be"
                + " shut.")
            .formatted(corridor.reading().id(), String.join(", ", main.priced().route().segments()))
        + unknown;
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
    return Numbers.readable(value, 4).replace(",", "");
  }

  /// A cell of a CSV file.
  static String cell(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
