package dev.ledo.route.road.osm;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// What can be wrong with an extract.
public enum OsmCode implements ProblemCode {
  /// Missing, or no right to read it.
  UNREADABLE("W001", "the file cannot be read", "check that it exists and that you may read it"),
  /// Another format.
  NOT_AN_EXTRACT("W002", "the file is no extract", "give an .osm.pbf, .osm or .osm.gz file"),
  /// A packing or a content that is not read.
  UNSUPPORTED(
      "W003",
      "the file needs what Ledo does not read",
      "give an .osm.pbf with blobs packed by zlib, or .osm or .osm.gz in UTF-8"),
  /// Cut off.
  TRUNCATED("W004", "the file ends too early", "fetch it again; compare its size or checksum"),
  /// Against the format.
  BROKEN("W005", "the file breaks its format", "fetch it again; compare its checksum"),
  /// Longer than the format allows.
  TOO_LONG("W006", "a part of the file is longer than allowed", "fetch it again");

  private final String id;
  private final String title;
  private final String remedy;

  OsmCode(String id, String title, String remedy) {
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
    return Severity.ERROR;
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
