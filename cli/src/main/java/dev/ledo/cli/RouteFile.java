package dev.ledo.cli;

import dev.ledo.brief.output.RouteGeoJson;
import dev.ledo.cases.CaseView;
import dev.ledo.core.Amount;
import dev.ledo.core.WholeFiles;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.RouteResult;
import dev.ledo.route.answer.Estimate;
import dev.ledo.route.answer.PricedRoute;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The network and routes of corridors as a file: GeoJSON or GPX for a map, CSV for a sheet.
final class RouteFile {

  private static final String GEOJSON = ".geojson";
  private static final String GPX = ".gpx";
  private static final String CSV = ".csv";
  private static final String SVG = ".svg";

  private final CaseView view;
  private final RouteResult result;

  RouteFile(CaseView view, RouteResult result) {
    this.view = view;
    this.result = result;
  }

  /// Whether a file's ending says how to write it.
  static boolean isKnown(Path file) {
    return hasEnding(file, GEOJSON)
        || hasEnding(file, GPX)
        || hasEnding(file, CSV)
        || hasEnding(file, SVG);
  }

  /// Whether a file of that ending shows routes, and not the network too.
  static boolean holdsRoutesOnly(Path file) {
    return hasEnding(file, GPX) || hasEnding(file, CSV);
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /// Writes the file whole or not at all.
  ///
  /// @throws IOException if it cannot be written; the message says where
  void write(Path file) throws IOException {
    WholeFiles.writeText(
        file,
        out -> {
          if (hasEnding(file, GEOJSON)) {
            out.write(RouteGeoJson.document(result).toPrettyString() + "\n");
          } else if (hasEnding(file, GPX)) {
            out.write(gpx());
          } else if (hasEnding(file, SVG)) {
            out.write(map());
          } else {
            writeCsv(out);
          }
        });
  }

  /// The map of the first corridor whose ways have places.
  private String map() {
    return result.corridors().stream()
        .flatMap(each -> RouteMap.of(view.theCase(), new RouteNames(view, each), each).stream())
        .findFirst()
        .orElseGet(() -> new Svg(400, 40, "No place of the ways has a position").whole());
  }

  private String gpx() {
    var document = new RouteGpx();
    for (CorridorResult corridor : result.corridors()) {
      List<PricedRoute> routes = corridor.ways().alternatives().routes();
      for (int rank = 0; rank < routes.size(); rank++) {
        document.add(corridor.reading(), rank + 1, routes.get(rank));
      }
    }
    return document.document();
  }

  /// One line for each stretch of each way.
  private void writeCsv(Writer to) throws IOException {
    to.write(
        "corridor,rank,stretch,segment,from,to,mode,km_low,km_high,border,exists,"
            + "way_usd_per_t_low,way_usd_per_t_high,way_days_low,way_days_high,way_loss_low,way_loss_high,not_told,rows\n");
    for (CorridorResult corridor : result.corridors()) {
      List<PricedRoute> routes = corridor.ways().alternatives().routes();
      for (int rank = 0; rank < routes.size(); rank++) {
        for (int at = 0; at < routes.get(rank).route().segments().size(); at++) {
          to.write(String.join(",", cells(corridor, routes.get(rank), rank, at)) + "\n");
        }
      }
    }
  }

  private static List<String> cells(CorridorResult corridor, PricedRoute priced, int rank, int at) {
    String id = priced.route().segments().get(at);
    var segment = corridor.reading().network().findSegment(id).orElseThrow();
    List<String> cells = new ArrayList<>();
    cells.add(corridor.reading().id());
    cells.add(Integer.toString(rank + 1));
    cells.add(Integer.toString(at + 1));
    cells.add(id);
    cells.add(priced.route().nodes().get(at));
    cells.add(priced.route().nodes().get(at + 1));
    cells.add(segment.way().mode().word());
    cells.add(segment.way().lengthKm().map(Amount::low).map(RouteFile::number).orElse(""));
    cells.add(segment.way().lengthKm().map(Amount::high).map(RouteFile::number).orElse(""));
    cells.add(segment.access().border().word());
    cells.add(segment.exists() ? "yes" : "no");
    addEnds(cells, priced.moneyPerT());
    addEnds(cells, priced.days());
    addEnds(cells, priced.lossProbability());
    cells.add(
        priced.gaps().stream()
            .filter(gap -> gap.where().equals(id))
            .map(gap -> gap.figure().words())
            .collect(Collectors.joining(";")));
    cells.add(
        corridor.reading().evidence().of(id).stream()
            .map(Object::toString)
            .collect(Collectors.joining(";")));
    return cells;
  }

  private static void addEnds(List<String> cells, Estimate estimate) {
    cells.add(number(estimate.low()));
    cells.add(number(estimate.high()));
  }

  /// Empty where there is no limit.
  private static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "";
  }
}
