package dev.ledo.route.terrain.make;

/// Long crests laid over a field, with valleys between them: the less the magnitude of another,
/// smooth field, the higher. Its zero lines become crests, and where the first field dips under a
/// crest there is a pass.
///
/// The smooth field is made on a coarse grid and interpolated by Catmull and Rom's cubic.
final class RangeLines {

  private static final int COARSE = 512;

  private final int height;
  private final int width;
  private final float[] coarse;
  private final double perUnit;

  private RangeLines(int height, int width, float[] coarse) {
    this.height = height;
    this.width = width;
    this.coarse = coarse;
    this.perUnit = 1 / deviation(coarse);
  }

  /// Crests as wide apart as the waves of the field they are laid over.
  ///
  /// @param columnsPerRow width over height of the whole, in metres
  /// @param waves k0, in waves over the height of the whole
  static RangeLines of(double columnsPerRow, double waves, long seed) {
    int height = side(COARSE / Math.max(1, columnsPerRow));
    int width = side(COARSE * Math.min(1, columnsPerRow));
    float[] coarse = SpectralNoise.of(height, width, columnsPerRow, waves, seed);
    return new RangeLines(height, width, coarse);
  }

  private static int side(double cells) {
    return FastFourier.lengthFor((int) Math.clamp(cells, 8, COARSE));
  }

  /// Root of the mean square, 1 if there is nothing.
  static double deviation(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += (double) value * value;
    }
    return sum > 0 ? Math.sqrt(sum / values.length) : 1;
  }

  /// Adds the crests to a field.
  ///
  /// @param field row by row, of so many rows and columns
  /// @param strength fall from a crest for each standard deviation of the smooth field
  void addTo(float[] field, int rows, int columns, double strength) {
    float[][] near = new float[4][columns];
    int last = Integer.MIN_VALUE;
    for (int row = 0; row < rows; row++) {
      double at = (double) row * height / rows;
      int whole = (int) at;
      if (whole != last) {
        for (int k = 0; k < 4; k++) {
          stretch(Math.floorMod(whole - 1 + k, height), near[k]);
        }
        last = whole;
      }
      float[] weights = weights(at - whole);
      for (int column = 0; column < columns; column++) {
        float smooth =
            weights[0] * near[0][column]
                + weights[1] * near[1][column]
                + weights[2] * near[2][column]
                + weights[3] * near[3][column];
        field[row * columns + column] -= (float) (strength * perUnit * Math.abs(smooth));
      }
    }
  }

  private void stretch(int coarseRow, float[] into) {
    int start = coarseRow * width;
    for (int column = 0; column < into.length; column++) {
      double at = (double) column * width / into.length;
      int whole = (int) at;
      float[] weights = weights(at - whole);
      float sum = 0;
      for (int k = 0; k < 4; k++) {
        sum += weights[k] * coarse[start + Math.floorMod(whole - 1 + k, width)];
      }
      into[column] = sum;
    }
  }

  private static float[] weights(double t) {
    return new float[] {
      (float) (t * (-0.5 + t * (1 - 0.5 * t))),
      (float) (1 + t * t * (-2.5 + 1.5 * t)),
      (float) (t * (0.5 + t * (2 - 1.5 * t))),
      (float) (t * t * (-0.5 + 0.5 * t))
    };
  }
}
