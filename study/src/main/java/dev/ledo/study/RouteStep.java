package dev.ledo.study;

import dev.ledo.cases.CaseView;
import dev.ledo.core.Progress;
import dev.ledo.route.RouteOptions;
import dev.ledo.route.RouteResult;
import dev.ledo.route.RouteStudy;
import dev.ledo.route.drive.CaseGround;
import dev.ledo.route.drive.CaseRoads;
import dev.ledo.route.reading.RouteReader;
import java.util.concurrent.CancellationException;

/// The step of a study that asks how much can move over the corridors of a case.
final class RouteStep {

  private final RouteReader reader;
  private final Progress progress;

  RouteStep(CaseView view, Progress progress) {
    this.reader =
        new RouteReader(
            view, CaseGround.of(view.theCase(), progress), CaseRoads.of(view.theCase(), progress));
    this.progress = progress;
  }

  /// Whether the case has corridors.
  boolean isAsked() {
    return reader.isAsked();
  }

  /// The corridors, in order of the case.
  ///
  /// @throws CancellationException if `progress` asked to stop
  RouteResult run() {
    return new RouteStudy(reader, RouteOptions.usual(reader.view()), progress).run();
  }
}
