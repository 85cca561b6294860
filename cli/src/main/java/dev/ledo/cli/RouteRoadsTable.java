package dev.ledo.cli;

import dev.ledo.core.Printable;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.Stretch;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The stretches of a route as a table. Those that follow each other under one name and in one hand
/// make a row; so do nameless ones below 200 m with the row before, such as roundabouts.
final class RouteRoadsTable {

  private static final int MOST_ROWS = 40;
  private static final double SHORT_M = 200;

  private final RouteRoadsResult result;

  RouteRoadsTable(RouteRoadsResult result) {
    this.result = result;
  }

  void print(Route route, PrintWriter out) {
    boolean isHeld = route.stretches().stream().anyMatch(each -> !each.actor().isEmpty());
    if (!isHeld && result.terms().isControlGiven()) {
      out.println("  nobody is named as holding any of it");
    }
    List<String> heads = new ArrayList<>(List.of("way", "kind", "surface", "length", "time"));
    if (isHeld) {
      heads.add(3, "held by");
    }
    var table = new TextTable(heads.toArray(String[]::new));
    List<List<Stretch>> rows = rows(route.stretches());
    for (List<Stretch> row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
      table.add(cells(row, isHeld));
    }
    if (!rows.isEmpty()) {
      table.print(out);
    }
    if (rows.size() > MOST_ROWS) {
      out.println("  … and %d more; --json and --out have all".formatted(rows.size() - MOST_ROWS));
    }
  }

  private static String[] cells(List<Stretch> row, boolean isHeld) {
    Stretch first = row.getFirst();
    List<String> cells = new ArrayList<>();
    cells.add(first.name().isEmpty() ? "-" : Printable.of(first.name()));
    cells.add(words(row.stream().flatMap(RouteRoadsTable::kinds)));
    cells.add(words(row.stream().map(RouteRoadsTable::surface)));
    if (isHeld) {
      cells.add(first.actor().isEmpty() ? "not named" : Printable.of(first.actor()));
    }
    cells.add(RouteRoadsText.km(row.stream().mapToDouble(Stretch::lengthM).sum()));
    cells.add(
        RouteRoadsText.time(row.stream().mapToDouble(each -> each.amounts().seconds()).sum()));
    return cells.toArray(String[]::new);
  }

  private static List<List<Stretch>> rows(List<Stretch> stretches) {
    List<List<Stretch>> rows = new ArrayList<>();
    for (Stretch each : stretches) {
      if (rows.isEmpty() || !isOfRow(rows.getLast().getFirst(), each)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(each);
    }
    return rows;
  }

  private static boolean isOfRow(Stretch first, Stretch next) {
    boolean isSameHand = first.actor().equals(next.actor()) && first.isGround() == next.isGround();
    boolean isShort = next.name().isEmpty() && next.lengthM() < SHORT_M && !next.isFerry();
    return isSameHand
        && first.isFerry() == next.isFerry()
        && (isShort || first.name().equals(next.name()));
  }

  private static String words(Stream<String> all) {
    return all.distinct().collect(Collectors.joining(", "));
  }

  private static Stream<String> kinds(Stretch stretch) {
    Stream.Builder<String> kinds = Stream.builder();
    kinds.add(stretch.kind());
    if (stretch.course().isBridge()) {
      kinds.add("bridge");
    }
    if (stretch.course().isTunnel()) {
      kinds.add("tunnel");
    }
    if (stretch.course().isFord()) {
      kinds.add("ford");
    }
    return kinds.build();
  }

  private static String surface(Stretch stretch) {
    return stretch.isGround() || stretch.isFerry()
        ? "-"
        : stretch.surface().name().toLowerCase(Locale.ROOT);
  }
}
