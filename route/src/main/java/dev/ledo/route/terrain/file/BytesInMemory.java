package dev.ledo.route.terrain.file;

/// Bytes at hand, not copied.
final class BytesInMemory implements ByteSource {

  private final byte[] bytes;

  BytesInMemory(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) {
    if (at < 0 || at >= bytes.length) {
      return -1;
    }
    int count = (int) Math.min(length, bytes.length - at);
    System.arraycopy(bytes, (int) at, into, offset, count);
    return count;
  }

  @Override
  public void close() {}
}
