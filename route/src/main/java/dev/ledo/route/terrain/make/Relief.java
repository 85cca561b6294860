package dev.ledo.route.terrain.make;

import dev.ledo.route.terrain.Frame;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Brings a field to the heights and slopes of high mountains: scaled to the median slope, tilted
/// as a mountain front where it would stay too low, squeezed where it would rise too high.
final class Relief {

  private static final float LOWEST_M = 150;
  private static final float HIGHEST_M = 4_090;
  private static final double MEDIAN_SLOPE = 0.285;
  private static final double STEEPEST_TILT = 0.1;
  private static final int SAMPLES_A_SIDE = 500;

  private final Frame frame;
  private final float[] heights;
  private final int rows;
  private final int columns;

  /// The field to be raised, in place.
  Relief(Frame frame, float[] heights) {
    this.frame = frame;
    this.heights = heights;
    this.rows = frame.rows();
    this.columns = frame.columns();
  }

  /// Changes the field to heights in metres.
  ///
  /// @param seed which way a tilt falls
  void raise(long seed) {
    double slope = medianSlope();
    double angle = new SplittableRandom(seed).nextDouble() * 2 * Math.PI;
    double scale = slope > 0 ? MEDIAN_SLOPE / slope : 0;
    double wanted = HIGHEST_M - LOWEST_M;
    double tilt = tilt(scale, angle, wanted);
    change(scale, tilt, angle);
    settle(wanted);
  }

  /// The grade that brings the relief to what is wanted, at most the steepest.
  private double tilt(double scale, double angle, double wanted) {
    double low = 0;
    double high = STEEPEST_TILT;
    for (int step = 0; step < 12; step++) {
      double middle = (low + high) / 2;
      if (reliefM(scale, middle, angle) < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high >= STEEPEST_TILT ? STEEPEST_TILT : low;
  }

  private double reliefM(double scale, double tilt, double angle) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < rows; row += stride(rows)) {
      for (int column = 0; column < columns; column += stride(columns)) {
        double heightM = heights[row * columns + column] * scale + rise(row, column, tilt, angle);
        low = Math.min(low, heightM);
        high = Math.max(high, heightM);
      }
    }
    return high - low;
  }

  private double rise(int row, int column, double tilt, double angle) {
    int middle = rows / 2;
    double eastward = StrictMath.cos(angle) * frame.eastM(middle);
    double southward = StrictMath.sin(angle) * frame.southM(middle);
    return tilt * (column * eastward + row * southward);
  }

  private static int stride(int count) {
    return Math.max(1, count / SAMPLES_A_SIDE);
  }

  private double medianSlope() {
    float[] slopes = new float[(rows / stride(rows) + 1) * (columns / stride(columns) + 1)];
    int count = 0;
    for (int row = 1; row < rows - 1; row += stride(rows)) {
      for (int column = 1; column < columns - 1; column += stride(columns)) {
        slopes[count++] = slope(row, column);
      }
    }
    Arrays.sort(slopes, 0, count);
    return count == 0 ? 0 : slopes[count / 2];
  }

  private float slope(int row, int column) {
    int at = row * columns + column;
    double east = (heights[at + 1] - heights[at - 1]) / (2 * frame.eastM(row));
    double south = (heights[at + columns] - heights[at - columns]) / (2 * frame.southM(row));
    return (float) Math.sqrt(east * east + south * south);
  }

  private void change(double scale, double tilt, double angle) {
    double eastward = rise(0, 1, tilt, angle);
    for (int row = 0; row < rows; row++) {
      double rise = rise(row, 0, tilt, angle);
      for (int column = 0; column < columns; column++) {
        int at = row * columns + column;
        heights[at] = (float) (heights[at] * scale + rise + column * eastward);
      }
    }
  }

  /// Puts the lowest cell at its height; the highest too, unless it would have to rise much.
  private void settle(double wanted) {
    float low = Float.POSITIVE_INFINITY;
    float high = Float.NEGATIVE_INFINITY;
    for (float height : heights) {
      low = Math.min(low, height);
      high = Math.max(high, height);
    }
    double reliefM = high - low;
    double scale = reliefM > wanted * 0.95 ? wanted / reliefM : 1;
    for (int at = 0; at < heights.length; at++) {
      heights[at] = (float) (LOWEST_M + (heights[at] - low) * scale);
    }
  }
}
