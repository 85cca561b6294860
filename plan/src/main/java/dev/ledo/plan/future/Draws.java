package dev.ledo.plan.future;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;

/// Random numbers that depend only on a seed, a future and a name.
///
/// So a future can be made alone, and two plans that are compared meet the same futures (common
/// random numbers).
public final class Draws {

  private static final long FUTURE_STEP = 0x9E3779B97F4A7C15L;
  private static final long NAME_STEP = 0xBF58476D1CE4E5B9L;

  private final long seed;

  public Draws(long seed) {
    this.seed = seed;
  }

  /// A stream of numbers for one name in one future.
  SplittableRandom stream(int future, String name) {
    var hash = new CRC32C();
    hash.update(name.getBytes(StandardCharsets.UTF_8));
    long mixed = seed + FUTURE_STEP * (future + 1L) + NAME_STEP * hash.getValue();
    return new SplittableRandom(new SplittableRandom(mixed).nextLong());
  }

  /// One number from 0 to below 1.
  double uniform(int future, String name) {
    return stream(future, name).nextDouble();
  }
}
