package dev.ledo.route.terrain.make;

/// A random field with normal values whose strength falls with the wave number k as (k² +
/// k0²)^-1.1: rolling at large, rough at small.
///
/// White noise is weighted by wave number and transformed by Hartley's transform along rows and
/// columns, in place. Waves of either sign get the same weight, so the field is stationary; it is
/// periodic over the padded grid.
///
/// @see docs/methods/route-terrain.md
final class SpectralNoise {

  private static final double EXPONENT = -1.1;
  private static final int COLUMNS_AT_ONCE = 32;
  private static final int TABLE_PER_WAVE = 16;

  private final int rows;
  private final int columns;
  private final float[] values;

  private SpectralNoise(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.values = new float[Math.multiplyExact(rows, columns)];
  }

  /// A field of normal values.
  ///
  /// @param rows a length of [FastFourier]
  /// @param columns a length of [FastFourier]
  /// @param columnsPerRow width over height of the whole, in metres
  /// @param waves k0, in waves over the height of the whole
  /// @return row by row, of some scale
  static float[] of(int rows, int columns, double columnsPerRow, double waves, long seed) {
    var noise = new SpectralNoise(rows, columns);
    noise.fill(columnsPerRow, waves, seed);
    noise.transformRows();
    noise.transformColumns();
    return noise.values;
  }

  private void fill(double columnsPerRow, double waves, long seed) {
    double widest = columns / 2.0 / columnsPerRow;
    double highest = rows / 2.0;
    float[] weights = weights(Math.sqrt(widest * widest + highest * highest), waves);
    for (int row = 0; row < rows; row++) {
      long ky = row <= rows / 2 ? row : row - rows;
      for (int column = 0; column < columns; column++) {
        long kx = column <= columns / 2 ? column : column - columns;
        double across = kx / columnsPerRow;
        double wave = Math.sqrt(across * across + (double) ky * ky);
        float weight = weights[(int) (wave * TABLE_PER_WAVE + 0.5)];
        values[row * columns + column] = weight * white(seed, ky, kx);
      }
    }
    values[0] = 0;
  }

  private static float[] weights(double mostWaves, double waves) {
    float[] weights = new float[(int) (mostWaves * TABLE_PER_WAVE) + 2];
    for (int k = 0; k < weights.length; k++) {
      double wave = (double) k / TABLE_PER_WAVE;
      weights[k] = (float) StrictMath.pow((wave * wave + waves * waves), EXPONENT);
    }
    return weights;
  }

  /// Four uniform numbers added: of mean 0 and variance 1/3, near enough to normal for one of many
  /// waves.
  private static float white(long seed, long ky, long kx) {
    long bits = mixed(mixed(seed ^ (ky * 0x9E3779B97F4A7C15L)) ^ (kx * 0xD1B54A32D192ED03L));
    int sum = 0;
    for (int k = 0; k < 4; k++) {
      sum += (short) (bits >>> (16 * k));
    }
    return sum / 32768f;
  }

  /// The finaliser of SplitMix64.
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private void transformRows() {
    var fourier = new FastFourier(columns);
    for (int row = 0; row < rows; row += 2) {
      int first = row * columns;
      int second = row + 1 < rows ? first + columns : -1;
      double[] real = fourier.real();
      double[] imaginary = fourier.imaginary();
      for (int k = 0; k < columns; k++) {
        real[k] = values[first + k];
        imaginary[k] = second < 0 ? 0 : values[second + k];
      }
      fourier.transform();
      for (int k = 0; k < columns; k++) {
        values[first + k] = (float) firstHartley(fourier, k, columns);
        if (second >= 0) {
          values[second + k] = (float) secondHartley(fourier, k, columns);
        }
      }
    }
  }

  private void transformColumns() {
    var fourier = new FastFourier(rows);
    double[][] block = new double[COLUMNS_AT_ONCE][rows];
    for (int from = 0; from < columns; from += COLUMNS_AT_ONCE) {
      int count = Math.min(COLUMNS_AT_ONCE, columns - from);
      for (int row = 0; row < rows; row++) {
        for (int k = 0; k < count; k++) {
          block[k][row] = values[row * columns + from + k];
        }
      }
      for (int k = 0; k < count; k += 2) {
        transformPair(fourier, block[k], k + 1 < count ? block[k + 1] : new double[rows]);
      }
      for (int row = 0; row < rows; row++) {
        for (int k = 0; k < count; k++) {
          values[row * columns + from + k] = (float) block[k][row];
        }
      }
    }
  }

  private static void transformPair(FastFourier fourier, double[] first, double[] second) {
    int length = first.length;
    System.arraycopy(first, 0, fourier.real(), 0, length);
    System.arraycopy(second, 0, fourier.imaginary(), 0, length);
    fourier.transform();
    for (int k = 0; k < length; k++) {
      first[k] = firstHartley(fourier, k, length);
      second[k] = secondHartley(fourier, k, length);
    }
  }

  /// Hartley's transform of the real parts, out of the Fourier transform of both.
  private static double firstHartley(FastFourier fourier, int k, int length) {
    int mirror = k == 0 ? 0 : length - k;
    double[] real = fourier.real();
    double[] imaginary = fourier.imaginary();
    return (real[k] + real[mirror] - imaginary[k] + imaginary[mirror]) / 2;
  }

  /// Hartley's transform of the imaginary parts, out of the Fourier transform of both.
  private static double secondHartley(FastFourier fourier, int k, int length) {
    int mirror = k == 0 ? 0 : length - k;
    double[] real = fourier.real();
    double[] imaginary = fourier.imaginary();
    return (imaginary[k] + imaginary[mirror] + real[k] - real[mirror]) / 2;
  }
}
