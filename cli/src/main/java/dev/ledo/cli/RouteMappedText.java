package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.MainRoute;
import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.LengthCompared;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.RoadAnswer;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What mapped roads say of the ways of a corridor, those of the main way first; nothing without a
/// map.
final class RouteMappedText {

  private static final double FAR_M = 500;

  private final RouteNames names;
  private final CorridorResult result;

  RouteMappedText(RouteNames names, CorridorResult result) {
    this.names = names;
    this.result = result;
  }

  void print(PrintWriter out) {
    if (result.reading().roads().isEmpty()) {
      return;
    }
    out.println();
    out.println("  On mapped roads, in the direction of the leg");
    var table = new TextTable("", "km", "in case", "sinuosity", "bridges", "");
    legs().forEach(leg -> add(table, leg));
    table.print(out);
    files()
        .ifPresent(files -> out.println("  Roads: " + files + ", © OpenStreetMap contributors."));
  }

  private Set<String> legs() {
    Set<String> legs = new LinkedHashSet<>();
    result.main().map(MainRoute::priced).ifPresent(main -> legs.addAll(main.route().segments()));
    legs.retainAll(result.reading().roads().keySet());
    legs.addAll(result.reading().roads().keySet());
    return legs;
  }

  private Optional<String> files() {
    return result.reading().roads().keySet().stream()
        .flatMap(leg -> result.reading().findMapped(leg).stream())
        .map(way -> way.source().files())
        .findFirst();
  }

  private void add(TextTable table, String leg) {
    String name = "  " + names.leg(leg);
    switch (result.reading().roads().get(leg)) {
      case MappedWay way ->
          table.add(
              name,
              Numbers.readable(way.lengthKm(), 3),
              inCase(leg),
              way.sinuosity().isPresent() ? Numbers.readable(way.sinuosity().getAsDouble(), 3) : "",
              bridges(way.make()),
              counts(leg) + "; " + String.join("; ", remarks(way)));
      case RoadAnswer.NoWay(String why) -> table.add(name, "", inCase(leg), "", "", why);
      case null -> {}
    }
  }

  private String inCase(String leg) {
    return result
        .reading()
        .network()
        .findSegment(leg)
        .flatMap((Segment segment) ->
            result.reading().findCompared(leg).isPresent()
                ? result.reading().findCompared(leg).flatMap(LengthCompared::told)
                : segment.way().lengthKm())
        .map((Amount km) -> AmountText.of(km, 3))
        .orElse("");
  }

  private String counts(String leg) {
    return result
        .reading()
        .findCompared(leg)
        .map((LengthCompared lengths) ->
            (lengths.told().isEmpty() ? "" : lengths.agrees() ? "agrees, " : "DIFFERS, ")
                + (lengths.stands() ? "the case's counts" : "the measured counts"))
        .orElse("");
  }

  private static String bridges(MappedWay.Make make) {
    return Integer.toString(make.bridges());
  }

  private static List<String> remarks(MappedWay way) {
    List<String> remarks = new ArrayList<>();
    remarks.add(surface(way));
    MappedWay.Make make = way.make();
    make.weakestBridgeT()
        .ifPresent(tonnes ->
            remarks.add(
                (make.bridgesWithLimit() == 1
                        ? "a bridge signed "
                        : "weakest of %d signed bridges ".formatted(make.bridgesWithLimit()))
                    + Numbers.readable(tonnes, 3)
                    + " t"));
    if (make.tunnels() > 0) {
      remarks.add(make.tunnels() == 1 ? "a tunnel" : make.tunnels() + " tunnels");
    }
    if (make.fords() > 0) {
      remarks.add(make.fords() == 1 ? "a ford" : make.fords() + " fords");
    }
    if (make.km().ferry() > 0) {
      remarks.add("%s km by ferry".formatted(Numbers.readable(make.km().ferry(), 2)));
    }
    far(way).ifPresent(remarks::add);
    remarks.addAll(way.remarks());
    return remarks;
  }

  private static String surface(MappedWay way) {
    MappedWay.Km km = way.make().km();
    double land = km.paved() + km.unpaved() + km.untold();
    if (land <= 0) {
      return "no road on land";
    }
    return "%s %% paved, %s %% unpaved, %s %% not told"
        .formatted(
            Numbers.readable(100 * km.paved() / land, 2),
            Numbers.readable(100 * km.unpaved() / land, 2),
            Numbers.readable(100 * km.untold() / land, 2));
  }

  private static Optional<String> far(MappedWay way) {
    MappedWay.Ends ends = way.ends();
    return Math.max(ends.startM(), ends.endM()) < FAR_M
        ? Optional.empty()
        : Optional.of(
            "start %s and end %s m beside it"
                .formatted(
                    Numbers.readable(Math.rint(ends.startM()), 2),
                    Numbers.readable(Math.rint(ends.endM()), 2)));
  }
}
