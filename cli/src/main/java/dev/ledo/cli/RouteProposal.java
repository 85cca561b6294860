package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Numbers;
import dev.ledo.route.Closure;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.ModePart;
import dev.ledo.route.RouteResult;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.Figure;
import dev.ledo.route.answer.MonthTonnage;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.Border;
import dev.ledo.route.network.Segment;
import java.io.PrintWriter;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows for `legs.csv` that a person may accept into the plan; no file is touched.
///
/// One leg for each piece of a corridor's way on which goods move by one mode, from its start to
/// its end. Lines that begin with `#` say how it was made and are not part of the table.
final class RouteProposal {

  private static final double PERCENT = 100;
  private final CaseView view;

  RouteProposal(CaseView view) {
    this.view = view;
  }

  void print(RouteResult result, PrintWriter out) {
    out.println(
        "# Proposed by ledo route, as of " + view.asOf() + "; nothing was written to the case.");
    out.println("# Read each row, change what you know better, then copy it into legs.csv.");
    out.println("# The rows of a corridor stand for its whole way, one for each mode: take the");
    out.println("# stretches they name out of the plan, or goods could go both over them and over");
    out.println("# these rows.");
    out.println(
        "id,from,to,mode,length [km],capacity [t/month],cost [USD/t],charges [USD/t],transit [d],risk [%],"
            + "closed_months,border,one_way,source,kind,reason,note");
    for (CorridorResult corridor : result.corridors()) {
      printLegs(corridor, out);
    }
    printUntold(result, out);
    new RoundProposal(result, this::names).print(out);
  }

  private RouteNames names(CorridorResult corridor) {
    return new RouteNames(view, corridor);
  }

  private void printLegs(CorridorResult corridor, PrintWriter out) {
    String id = corridor.reading().id();
    Optional<MainRoute> main = corridor.main();
    if (main.isEmpty()) {
      out.println("# " + id + ": there is no way.");
    }
    for (Piece piece : pieces(corridor)) {
      out.println(String.join(",", cells(piece)));
    }
  }

  /// A piece of a corridor's way.
  ///
  /// @param at its place among the pieces, from 0
  record Piece(CorridorResult corridor, MainRoute main, int at) {

    ModePart part() {
      return main.parts().get(at);
    }

    boolean isWhole() {
      return main.parts().size() == 1;
    }

    String id() {
      return corridor.reading().id() + "-route" + (isWhole() ? "" : "-" + (at + 1));
    }

    List<Segment> segments() {
      return part().priced().route().segments().stream()
          .map(id -> corridor.reading().network().findSegment(id).orElseThrow())
          .toList();
    }

    /// What it carries in the month that carries most; what is driven never more than the whole way
    /// if that shares a fleet.
    Estimate capacity() {
      Estimate alone = openMonth(part().months());
      boolean sharesFleet =
          part().mode().isDriven() && corridor.reading().corridor().vehicle().fleet().isPresent();
      if (!sharesFleet) {
        return alone;
      }
      Estimate whole = openMonth(main.months());
      return new Estimate(
          Math.min(alone.low(), whole.low()),
          OptionalDouble.empty(),
          Math.min(alone.high(), whole.high()));
    }
  }

  /// The pieces of the way of a corridor; empty if it has none.
  private static List<Piece> pieces(CorridorResult corridor) {
    return corridor.main().stream()
        .flatMap(main ->
            IntStream.range(0, main.parts().size()).mapToObj(at -> new Piece(corridor, main, at)))
        .toList();
  }

  /// Rows for `passages.csv` of the months in which a stretch may be shut for all that is known, so
  /// that they do not count as open because the others are closed.
  private void printUntold(RouteResult result, PrintWriter out) {
    List<String> rows =
        result.corridors().stream()
            .flatMap(corridor -> pieces(corridor).stream())
            .flatMap(piece -> untoldMonths(piece).stream())
            .toList();
    if (!rows.isEmpty()) {
      out.println();
      out.println("# For passages.csv: nobody knows whether these months are open.");
      out.println("leg,months,state,source,kind,reason");
      rows.forEach(out::println);
    }
  }

  private Optional<String> untoldMonths(Piece piece) {
    List<Segment> untold = ProposalReason.untold(piece.segments());
    Closure closure = piece.part().closure();
    boolean isSeasonal = closure.isThere() && closure.perhaps().size() < Month.values().length;
    if (untold.isEmpty() || !isSeasonal) {
      return Optional.empty();
    }
    String months =
        Stream.of(Month.values())
            .filter(month -> !closure.perhaps().contains(month))
            .map(month -> Integer.toString(month.getValue()))
            .collect(Collectors.joining(";"));
    return Optional.of(
        String.join(
            ",",
            piece.id(),
            months,
            "unknown",
            "",
            "assumption",
            cell(
                "Nobody has told when these can be passed: %s."
                    .formatted(names(piece.corridor()).travelled(untold)))));
  }

  private List<String> cells(Piece piece) {
    List<Segment> segments = piece.segments();
    PricedRoute priced = piece.part().priced();
    boolean isOneWay = segments.stream().anyMatch(segment -> !segment.link().bothWays());
    return List.of(
        piece.id(),
        priced.route().nodes().getFirst(),
        priced.route().nodes().getLast(),
        piece.part().mode().word(),
        range(priced.km()),
        range(piece.capacity()),
        priced.freightPerT().map(RouteProposal::range).orElse(""),
        range(priced.chargesPerT()),
        range(priced.days()),
        risk(priced),
        closedMonths(piece.part().closure(), segments),
        border(segments),
        isOneWay ? "yes" : "no",
        "",
        "assumption",
        cell(new ProposalReason(names(piece.corridor()), piece).text()),
        cell("Rows: " + RouteNames.rows(rows(piece)) + "."));
  }

  private static List<Row> rows(Piece piece) {
    return piece.part().priced().route().segments().stream()
        .flatMap(id -> piece.corridor().reading().evidence().of(id).stream())
        .distinct()
        .toList();
  }

  private static Estimate openMonth(List<MonthTonnage> months) {
    return months.stream()
        .map(MonthTonnage::alone)
        .reduce((a, b) -> a.high() >= b.high() ? a : b)
        .orElseThrow();
  }

  /// Empty if nobody has told that of a stretch.
  private static String risk(PricedRoute priced) {
    boolean isTold =
        priced.gaps().stream().noneMatch(gap -> gap.figure() == Figure.LOSS_PROBABILITY);
    Estimate loss = priced.lossProbability();
    return isTold ? range(PERCENT * loss.low(), PERCENT * loss.high()) : "";
  }

  /// Empty, and so not known, if a stretch has no month that is told and none is shut.
  private static String closedMonths(Closure closure, List<Segment> segments) {
    if (!closure.isThere()) {
      return ProposalReason.untold(segments).isEmpty() ? "none" : "";
    }
    return closure.perhaps().stream()
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

  /// Empty where it has no upper end.
  private static String range(Estimate estimate) {
    return range(estimate.low(), estimate.high());
  }

  private static String range(double least, double most) {
    if (!Double.isFinite(most)) {
      return "";
    }
    String low = plain(least);
    String high = plain(most);
    return low.equals(high) ? low : low + ".." + high;
  }

  static String plain(double value) {
    return Numbers.readable(value, 4).replace(",", "");
  }

  /// A cell of a CSV file.
  static String cell(String text) {
    boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
