package dev.ledo.route.terrain.make;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;

/// Made-up mountains: spectral noise with ranges, valleys and passes laid over it. The same seed
/// gives the same mountains, to the bit, on every machine.
///
/// With cells of 30 m they rise from 150 to 4,090 m, with a median slope near 29 % and a ninth
/// decile near 53 %; a grid too small for such relief at such slopes (under some 20 km) rises less
/// high. Takes the memory of the heights, and as much again where a side is no product of 2, 3 and
/// 5.
///
/// @see docs/methods/route-terrain.md
public final class MountainGenerator {

  private static final double LENGTH_M = 17_000;
  private static final double CREST_STRENGTH = 0.5;
  private static final long CREST_SEED = 0x5DEECE66DL;

  private final long seed;

  /// A generator.
  ///
  /// @param seed any number; each gives other mountains
  public MountainGenerator(long seed) {
    this.seed = seed;
  }

  /// Bytes that making mountains takes, with the heights themselves.
  public static long bytes(Frame frame) {
    long padded =
        (long) FastFourier.lengthFor(frame.rows()) * FastFourier.lengthFor(frame.columns());
    return (padded == frame.cells() ? padded : padded + frame.cells()) * Float.BYTES;
  }

  /// Mountains on a drawing board, with square cells of 30 m.
  ///
  /// @throws IllegalArgumentException without cells
  /// @throws ArithmeticException with more than 2^31 of them
  public Terrain square(int side) {
    return on(MetreFrame.square(side, side, 30));
  }

  /// Mountains on a grid, every height known.
  ///
  /// @throws ArithmeticException with more than 2^31 cells
  public Terrain on(Frame frame) {
    return new Terrain(frame, heights(frame));
  }

  /// Mountains on a grid in some coordinates, every height known.
  ///
  /// @throws ArithmeticException with more than 2^31 cells
  public Terrain on(Frame frame, Coordinates coordinates) {
    return new Terrain(frame, coordinates, heights(frame));
  }

  private float[] heights(Frame frame) {
    int rows = FastFourier.lengthFor(frame.rows());
    int columns = FastFourier.lengthFor(frame.columns());
    double heightM = rows * frame.southM(frame.rows() / 2);
    double widthM = columns * frame.eastM(frame.rows() / 2);
    double shape = widthM / heightM;
    double waves = heightM / LENGTH_M;
    float[] field = SpectralNoise.of(rows, columns, shape, waves, seed);
    double crest = CREST_STRENGTH * RangeLines.deviation(field);
    RangeLines.of(shape, waves, seed ^ CREST_SEED).addTo(field, rows, columns, crest);
    float[] heights = cropped(field, columns, frame);
    new Relief(frame, heights).raise(seed);
    return heights;
  }

  private static float[] cropped(float[] values, int width, Frame frame) {
    if (values.length == frame.cells()) {
      return values;
    }
    int columns = frame.columns();
    for (int row = 0; row < frame.rows(); row++) {
      System.arraycopy(values, row * width, values, row * columns, columns);
    }
    return Arrays.copyOf(values, frame.rows() * columns);
  }
}
