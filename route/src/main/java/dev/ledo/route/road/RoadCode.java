package dev.ledo.route.road;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// What can be wrong with roads, and with what is asked of them.
public enum RoadCode implements ProblemCode {
  /// An extract without roads.
  NO_ROADS("W020", "the extract has no roads", "give an extract of the right place, with ways"),
  /// A way names nodes that the extract lacks.
  MISSING_NODES(
      "W021",
      "nodes of a road are not in the extract",
      "cut extracts with complete ways, as osmium extract does"),
  /// Outside the earth.
  WRONG_POSITION("W022", "nodes lie outside the earth", "correct them, or fetch the file again"),
  /// A value that is not understood stands for nothing.
  STRANGE_VALUE(
      "W023", "values of tags are not understood", "see the values; they count as unknown"),
  /// A rule of turning that is not kept.
  TURN_NOT_KEPT(
      "W024", "turn restrictions are not kept", "nothing: every turn counts as allowed there"),
  /// More than there is room for.
  TOO_MUCH(
      "W025",
      "more than there is room for",
      "take a smaller extract (or `--within KM` of `ledo route roads`), or more memory: LEDO_JAVA_OPTS=-Xmx8g"),
  /// The same way or node again.
  SAME_WAY_TWICE(
      "W026",
      "roads or their nodes are in the extract twice",
      "put extracts together with a tool that merges, such as osmium merge"),
  /// No way.
  NO_WAY(
      "W027",
      "there is no way",
      "move an end, avoid less, or take another vehicle or a larger extract; the message tells what bars the way"),
  /// Not polygons.
  BAD_AREAS("W028", "the file of areas is not understood", "give GeoJSON with polygons"),
  /// A name that nothing bears.
  AVOIDS_NOTHING(
      "W030",
      "what is to be avoided is nowhere",
      "check the name or number; nothing is avoided by it");

  private final String id;
  private final String title;
  private final String remedy;

  RoadCode(String id, String title, String remedy) {
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
    return switch (this) {
      case MISSING_NODES, WRONG_POSITION, SAME_WAY_TWICE, AVOIDS_NOTHING -> Severity.WARNING;
      case STRANGE_VALUE, TURN_NOT_KEPT -> Severity.NOTE;
      case NO_ROADS, TOO_MUCH, NO_WAY, BAD_AREAS -> Severity.ERROR;
    };
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
