package dev.ledo.route.terrain.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The bytes of an entry of a zip, held in memory from the first reading until closed.
final class BytesInZip implements ByteSource {

  private final Path zip;
  private final String entry;
  private final int size;
  private @Nullable BytesInMemory held;

  /// An entry as the zip's list has it.
  ///
  /// @param size of the entry, unpacked
  BytesInZip(Path zip, String entry, int size) {
    this.zip = zip;
    this.entry = entry;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public long heldBytes() {
    return size;
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) throws IOException {
    return held().read(at, into, offset, length);
  }

  private synchronized BytesInMemory held() throws IOException {
    BytesInMemory bytes = held;
    if (bytes == null) {
      bytes = new BytesInMemory(unpacked());
      held = bytes;
    }
    return bytes;
  }

  private byte[] unpacked() throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry found = file.getEntry(entry);
      if (found == null) {
        throw new ZipException("the zip no longer has " + entry);
      }
      try (InputStream in = file.getInputStream(found)) {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size || in.read() >= 0) {
          throw new ZipException("it is not as long as the zip's list says");
        }
        checkSum(found, bytes);
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("the zip's list of files is broken: " + e.getMessage(), e);
    }
  }

  /// Java does not compare it where entries are read out of order.
  private static void checkSum(ZipEntry entry, byte[] bytes) throws ZipException {
    var sum = new CRC32();
    sum.update(bytes);
    if (entry.getCrc() != sum.getValue()) {
      throw new ZipException("its bytes are not those of the zip's checksum");
    }
  }

  @Override
  public synchronized void close() {
    held = null;
  }
}
