package dev.ledo.route.terrain.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The bytes of a file.
final class BytesOnDisk implements ByteSource {

  private final Path path;
  private final long size;
  private @Nullable FileChannel channel;

  BytesOnDisk(Path path) throws IOException {
    this.path = path;
    this.size = Files.size(path);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int read(long at, byte[] into, int offset, int length) throws IOException {
    return at < 0 || at >= size ? -1 : channel().read(ByteBuffer.wrap(into, offset, length), at);
  }

  private synchronized FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      open = FileChannel.open(path, StandardOpenOption.READ);
      channel = open;
    }
    return open;
  }

  @Override
  public synchronized void close() throws IOException {
    FileChannel open = channel;
    channel = null;
    if (open != null) {
      open.close();
    }
  }
}
