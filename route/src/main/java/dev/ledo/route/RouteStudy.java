package dev.ledo.route;

import dev.ledo.core.Progress;
import dev.ledo.route.reading.CorridorReading;
import dev.ledo.route.reading.RouteReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Asks everything there is to ask about the corridors of a case.
public final class RouteStudy {

  private static final String STEP = "route";

  private final RouteReader reader;
  private final RouteOptions options;
  private final Progress progress;

  public RouteStudy(RouteReader reader, RouteOptions options, Progress progress) {
    this.reader = reader;
    this.options = options;
    this.progress = progress;
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
