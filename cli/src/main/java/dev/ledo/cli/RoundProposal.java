package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.route.Avoidance;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.RouteResult;
import dev.ledo.route.reading.WayRound;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rows for `legs.csv` and `passages.csv` of ways round what actors hold, for a person to accept.
///
/// Nothing is claimed of them but length and course; every month is unknown.
final class RoundProposal {

  private static final String LEGS =
      "id,from,to,mode,length [km],status,border,source,kind,reason,note";
  private static final String PASSAGES = "leg,months,state,source,kind,reason";

  private final Map<String, List<String>> legs = new LinkedHashMap<>();

  RoundProposal(RouteResult result, Naming naming) {
    for (CorridorResult corridor : result.corridors()) {
      RoundText text = new RoundText(naming.of(corridor), corridor);
      for (Avoidance avoidance : corridor.avoidances()) {
        for (WayRound round : avoidance.rounds()) {
          if (round instanceof WayRound.Found found) {
            String id = "round-%s-%s".formatted(found.wish().from(), found.wish().to());
            legs.putIfAbsent(id, cells(id, avoidance.actor(), found, text));
          }
        }
      }
    }
  }

  /// Names of a corridor's places.
  @FunctionalInterface
  interface Naming {
    RouteNames of(CorridorResult corridor);
  }

  /// Prints nothing if there are none.
  void print(PrintWriter out) {
    if (legs.isEmpty()) {
      return;
    }
    out.println();
    out.println(
        "# Ways round held places. Found by heights and maps, seen by nobody: look at each before");
    out.println(
        "# you copy it into legs.csv. A proposed leg carries nothing until a row of modules.csv says what");
    out.println("# building it costs and adds.");
    out.println(LEGS);
    legs.values().forEach(cells -> out.println(String.join(",", cells)));
    out.println();
    out.println("# For passages.csv: nobody knows in which months it can be passed.");
    out.println(PASSAGES);
    legs.keySet()
        .forEach(id ->
            out.println(
                String.join(
                    ",", id, "1-12", "unknown", "", "assumption", "No one has been there.")));
  }

  private static List<String> cells(String id, String actor, WayRound.Found found, RoundText text) {
    List<String> cells = new ArrayList<>();
    cells.add(id);
    cells.add(found.wish().from());
    cells.add(found.wish().to());
    cells.add("road");
    cells.add(plain(found.shape().roadKm() + found.shape().groundKm()));
    cells.add(found.isToBeBuilt() ? "proposed" : "built");
    cells.add("none");
    cells.add("");
    cells.add("assumption");
    cells.add(RouteProposal.cell(reason(actor, found)));
    cells.add(RouteProposal.cell(note(found, text)));
    return cells;
  }

  private static String reason(String actor, WayRound.Found found) {
    return "Made by ledo route: round what '%s' holds, %s km on mapped roads (%s) and %s km over open ground (%s, cells of %s m, %s)."
        .formatted(
            actor,
            plain(found.shape().roadKm()),
            found.basis().roads(),
            plain(found.shape().groundKm()),
            found.basis().heights(),
            plain(found.basis().cellM()),
            found.basis().vehicle());
  }

  private static String note(WayRound.Found found, RoundText text) {
    if (!found.isToBeBuilt()) {
      return RoundText.unknown(found);
    }
    String cost =
        text.cost(found)
            .map(usd ->
                " Building it %s million USD by the case's roads to be built."
                    .formatted(AmountText.of(usd.times(1e-6), 2)))
            .orElse("");
    return "%s.%s %s".formatted(RoundText.ground(found), cost, RoundText.unknown(found));
  }

  private static String plain(double value) {
    return Numbers.readable(value, 3).replace(",", "");
  }
}
