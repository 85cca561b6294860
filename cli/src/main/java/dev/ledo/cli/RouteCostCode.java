package dev.ledo.cli;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// What can be wrong with a search over terrain.
enum RouteCostCode implements ProblemCode {
  OFF_GRID("R150", "a place lies outside the heights", "correct it, or give heights that cover it"),
  NO_STAND(
      "R151",
      "a place lies on ground that cannot be gone",
      "move it, or allow unknown ground with --unknown-factor"),
  NOT_REACHED(
      "R152",
      "the target cannot be reached",
      "give more --headings, a higher --grade-limit or --max-cost, or --cut-fill; forbid less"),
  UNREADABLE(
      "R153", "the file of areas or lines cannot be read", "check that it exists and is GeoJSON"),
  NO_SHAPE(
      "R154",
      "the file holds nothing that can be drawn on the grid",
      "give polygons to forbid, and lines or polygons as barriers, in longitude and latitude"),
  TOO_LARGE(
      "R155",
      "the search takes more memory than there is",
      "set LEDO_JAVA_OPTS=-Xmx8g, or give fewer or coarser heights"),
  BAD_FRICTION(
      "R156",
      "the friction does not lie on the cells of the heights, or is not 0 to 3,600 s/m",
      "bring it to the same cells, for instance with gdalwarp, in seconds per metre; mark what cannot be"
          + " crossed as unknown, for instance with gdal_edit.py -a_nodata"),
  ELSEWHERE(
      Severity.WARNING,
      "R157",
      "areas or lines lie outside the heights",
      "they have no effect; GeoJSON has longitude before latitude"),
  IDLE(
      Severity.WARNING,
      "R158",
      "points, or lines among forbidden areas",
      "they have no effect; give lines as --barrier, and what is about a point as a polygon");

  private final Severity severity;
  private final String id;
  private final String title;
  private final String remedy;

  RouteCostCode(String id, String title, String remedy) {
    this(Severity.ERROR, id, title, remedy);
  }

  RouteCostCode(Severity severity, String id, String title, String remedy) {
    this.severity = severity;
    this.id = id;
    this.title = title;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
