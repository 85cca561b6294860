package dev.ledo.brief.section;

import dev.ledo.route.network.Segment;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundWay;
import dev.ledo.route.reading.LengthCompared;

/// How a figure of a stretch came about, for the list of numbers: told by the case, measured on a
/// map, or seen in heights.
final class RouteOrigins {

  /// The case says so.
  static final String TOLD = "as the case has it";

  /// Of several ways, some along mapped roads.
  static final String SOME_MAPPED =
      "the case's own heights along mapped roads, and along least-time ways where none is mapped, an estimate, docs/methods/route-heights.md";

  private static final String MEASURED =
      "measured on mapped roads, docs/methods/route-case-roads.md";
  private static final String SINUOUS = "straight line times sinuosity";
  private static final String ALONG_ROAD =
      "the case's own heights along the mapped road, docs/methods/route-case-roads.md";
  private static final String LEAST_TIME =
      "least-time way over the case's own heights, an estimate, docs/methods/route-heights.md";

  private final RouteFigures figures;

  RouteOrigins(RouteFigures figures) {
    this.figures = figures;
  }

  /// Of what heights say of a way.
  static String heights(boolean isMapped) {
    return isMapped ? ALONG_ROAD : LEAST_TIME;
  }

  /// Of the length that is reckoned with.
  String length(Segment segment) {
    boolean isMeasured =
        figures
            .reading()
            .findCompared(segment.id())
            .filter((LengthCompared compared) -> !compared.stands())
            .isPresent();
    if (isMeasured) {
      return MEASURED;
    }
    if (has(segment, "length")) {
      return TOLD;
    }
    return has(segment, "sinuosity") ? SINUOUS : LEAST_TIME;
  }

  /// Of its grade.
  String grade(Segment segment) {
    if (tellsGrade(segment)) {
      return TOLD;
    }
    GroundAnswer ground = figures.reading().grounds().get(segment.id());
    return heights(ground instanceof GroundWay way && way.basis().road().isPresent());
  }

  /// Whether the case itself tells its grade.
  boolean tellsGrade(Segment segment) {
    return has(segment, "worst_grade");
  }

  private boolean has(Segment segment, String column) {
    return figures.reading().evidence().of(segment.id()).stream()
        .anyMatch(row -> row.table().equals("legs") && row.has(column));
  }
}
