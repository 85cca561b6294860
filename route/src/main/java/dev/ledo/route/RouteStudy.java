package dev.ledo.route;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Progress;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.RouteReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Asks everything there is to ask about the corridors of a case.
public final class RouteStudy {

  private static final String STEP = "route";
  private static final double DAYS_PER_YEAR = 365.25;

  private final RouteReader reader;
  private final RouteOptions options;
  private final Progress progress;

  public RouteStudy(RouteReader reader, RouteOptions options, Progress progress) {
    this.reader = reader;
    this.options = options;
    this.progress = progress;
  }

  /// The usual options for a case: its seed, and its discount rate as the rate of interest.
  public static RouteOptions usual(CaseView view) {
    RouteOptions usual = RouteOptions.usual(view.theCase().info().seed());
    return view.find("assumptions", "discount-rate")
        .filter(row -> row.has("value"))
        .map(RouteStudy::yearly)
        .map(usual::atRate)
        .orElse(usual);
  }

  /// A rate for a year, as a share; one without time is taken as such.
  private static double yearly(Row row) {
    double rate = row.amount("value").mid() * row.unit("value").factor();
    return row.unit("value").symbol().contains("/yr") ? rate * DAYS_PER_YEAR : rate;
  }

  /// All corridors of the case.
  ///
  /// @throws CancellationException if progress asked to stop
  public RouteResult run() {
    return run(reader.read());
  }

  /// Some corridors.
  ///
  /// @throws CancellationException if progress asked to stop
  public RouteResult run(List<CorridorReading> corridors) {
    List<CorridorResult> results = new ArrayList<>();
    for (CorridorReading corridor : corridors) {
      if (progress.isCancelled()) {
        throw new CancellationException("stopped before the corridor '" + corridor.id() + "'");
      }
      results.add(new CorridorStudy(corridor, reader.roads(), options, progress.quiet()).run());
      progress.reached(STEP, "%d of %d corridors".formatted(results.size(), corridors.size()));
    }
    return new RouteResult(options.seed(), results);
  }
}
