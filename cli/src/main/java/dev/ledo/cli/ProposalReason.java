package dev.ledo.cli;

import dev.ledo.route.ModePart;
import dev.ledo.route.answer.Figure;
import dev.ledo.route.answer.PricedRoute;
import dev.ledo.route.network.MonthState;
import dev.ledo.route.network.Segment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How a proposed leg was made, and what of it nobody has told.
final class ProposalReason {

  private static final String COST = "cost";

  /// Figures for lack of which a cell of a row is empty.
  private static final Set<Figure> OF_CELLS =
      EnumSet.of(
          Figure.FREIGHT,
          Figure.CHARGES,
          Figure.HOURS,
          Figure.HOURS_A_DAY,
          Figure.LOSS_PROBABILITY,
          Figure.LENGTH);

  private final RouteNames names;
  private final RouteProposal.Piece piece;

  ProposalReason(RouteNames names, RouteProposal.Piece piece) {
    this.names = names;
    this.piece = piece;
  }

  String text() {
    List<Segment> segments = piece.segments();
    String unknown =
        unknown("In which months these can be passed is not known", untold(segments))
            + unknown("What these carry is not known", unmeasured(segments))
            + missing();
    return ("Made by ledo route from the corridor '%s'%s over %s: capacity of the best month, freight"
                + " as cost, charges, days without loading, chance that a load is lost, and every month in"
                + " which a stretch is or may be shut.")
            .formatted(piece.corridor().reading().id(), place(), names.travelled(segments))
        + unknown;
  }

  /// Of none of whose months anybody has told.
  static List<Segment> untold(List<Segment> segments) {
    return segments.stream()
        .filter(segment ->
            segment.access().season().months().stream()
                .allMatch(MonthState.Unknown.class::isInstance))
        .toList();
  }

  private static List<Segment> unmeasured(List<Segment> segments) {
    return segments.stream().filter(segment -> segment.throughput().isUnknown()).toList();
  }

  private String unknown(String what, List<Segment> segments) {
    return segments.isEmpty() ? "" : " %s: %s.".formatted(what, names.travelled(segments));
  }

  /// Which cells are empty for lack of figures, whose, and what that means for the plan.
  private String missing() {
    PricedRoute priced = piece.part().priced();
    Map<Figure, List<String>> gaps = new TreeMap<>();
    priced.gaps().stream()
        .filter(gap -> OF_CELLS.contains(gap.figure()))
        .forEach(gap ->
            gaps.computeIfAbsent(gap.figure(), figure -> new ArrayList<>())
                .add(names.travelled(gap.where())));
    List<String> untold =
        gaps.entrySet().stream()
            .map(each ->
                "the %s of %s".formatted(each.getKey().words(), RouteNames.list(each.getValue())))
            .toList();
    List<String> barring = barring();
    boolean isOne = barring.size() == 1;
    return (untold.isEmpty() ? "" : " Nobody has told %s.".formatted(String.join("; ", untold)))
        + (barring.isEmpty()
            ? ""
            : " Its %s %s no upper end in the case and %s left empty: the plan leaves the row out until somebody fills that in."
                .formatted(RouteNames.list(barring), isOne ? "has" : "have", isOne ? "is" : "are"))
        + (barring.contains(COST) && priced.moneyPerT().low() > 0
            ? " What is told of freight and charges comes to %s USD/t or more."
                .formatted(RouteProposal.plain(priced.moneyPerT().low()))
            : "");
  }

  /// Cells without which the plan leaves a leg out, as far as they are empty.
  private List<String> barring() {
    return Stream.of(
            Double.isFinite(piece.capacity().high()) ? "" : "capacity",
            piece.part().priced().freightPerT().isPresent() ? "" : COST)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /// Which piece of the way it is and where the mode changes; empty if it is the whole.
  private String place() {
    if (piece.isWhole()) {
      return "";
    }
    List<ModePart> parts = piece.main().parts();
    List<String> changes = new ArrayList<>();
    if (piece.at() > 0) {
      changes.add(
          "from %s at %s"
              .formatted(
                  parts.get(piece.at() - 1).mode().word(),
                  names.node(piece.part().priced().route().nodes().getFirst())));
    }
    if (piece.at() < parts.size() - 1) {
      changes.add(
          "to %s at %s"
              .formatted(
                  parts.get(piece.at() + 1).mode().word(),
                  names.node(piece.part().priced().route().nodes().getLast())));
    }
    return ", piece %d of %d by %s (changes %s),"
        .formatted(
            piece.at() + 1, parts.size(), piece.part().mode().word(), RouteNames.list(changes));
  }
}
