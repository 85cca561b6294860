package dev.ledo.cases;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// A file of the case that is no table, such as a laboratory's certificate, as it was read.
public final class Attachment {

  private final String name;
  private final byte[] bytes;

  /// @param name path relative to the case folder, with `/`
  public Attachment(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /// Path relative to the case folder, with `/`.
  public String name() {
    return name;
  }

  /// The outermost folder it lies in, such as `assays`.
  public String folder() {
    return name.substring(0, Math.max(0, name.indexOf('/')));
  }

  /// Size in bytes.
  public int size() {
    return bytes.length;
  }

  /// Its bytes from the beginning.
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public String toString() {
    return "%s (%d bytes)".formatted(name, bytes.length);
  }
}
