package dev.ledo.route.road.osm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes of an XML file, with a bound on how many a single element may take.
///
/// A few kilobytes of gzip can hold an attribute of gigabytes; a parser would collect it whole.
final class MeteredStream extends FilterInputStream {

  private static final int MOST_AT_ONCE = 16 << 20;

  private int sinceHeard;

  MeteredStream(InputStream in) {
    super(in);
  }

  /// An element has been read.
  void heard() {
    sinceHeard = 0;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int bytes) throws IOException {
    sinceHeard += bytes;
    if (sinceHeard > MOST_AT_ONCE) {
      throw new OsmException(OsmCode.TOO_LONG, "an element of the XML is longer than 16 MB");
    }
  }
}
