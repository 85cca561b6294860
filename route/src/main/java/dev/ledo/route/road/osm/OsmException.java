package dev.ledo.route.road.osm;

import java.io.IOException;

/// An extract that cannot be read on; becomes a problem before it leaves the package.
final class OsmException extends IOException {

  private final OsmCode code;

  OsmException(OsmCode code, String message) {
    super(message);
    this.code = code;
  }

  OsmCode code() {
    return code;
  }
}
