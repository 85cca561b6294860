package dev.ledo.route.terrain.make;

import java.util.Arrays;

/// The discrete Fourier transform of a fixed length whose only prime factors are 2, 3 and 5.
///
/// Stockham's self-sorting scheme, so that the result comes in natural order. The roots of unity
/// come from `StrictMath`, so that it gives the same bits on every machine. Not for several
/// threads.
///
/// Source: C. Van Loan, Computational Frameworks for the Fast Fourier Transform (1992), section
/// 1.7.
final class FastFourier {

  private final int length;
  private final int[] factors;
  private final double[] cosines;
  private final double[] sines;
  private double[] real;
  private double[] imaginary;
  private double[] nextReal;
  private double[] nextImaginary;

  /// @throws IllegalArgumentException for a length with other prime factors
  FastFourier(int length) {
    this.length = length;
    this.factors = factors(length);
    this.cosines = new double[length];
    this.sines = new double[length];
    for (int k = 0; k < length; k++) {
      cosines[k] = StrictMath.cos(2 * Math.PI * k / length);
      sines[k] = -StrictMath.sin(2 * Math.PI * k / length);
    }
    this.real = new double[length];
    this.imaginary = new double[length];
    this.nextReal = new double[length];
    this.nextImaginary = new double[length];
  }

  /// The smallest length at least so long that this class can take.
  static int lengthFor(int atLeast) {
    int length = Math.max(1, atLeast);
    while (rest(length) != 1) {
      length++;
    }
    return length;
  }

  private static int rest(int length) {
    int rest = length;
    for (int factor : new int[] {2, 3, 5}) {
      while (rest % factor == 0) {
        rest /= factor;
      }
    }
    return rest;
  }

  private static int[] factors(int length) {
    if (length < 1 || rest(length) != 1) {
      throw new IllegalArgumentException("no product of 2, 3 and 5: " + length);
    }
    int[] found = new int[32];
    int count = 0;
    int rest = length;
    for (int factor : new int[] {4, 2, 3, 5}) {
      while (rest % factor == 0) {
        found[count++] = factor;
        rest /= factor;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// The real parts, to be written before and read after [#transform].
  double[] real() {
    return real;
  }

  /// The imaginary parts, to be written before and read after [#transform].
  double[] imaginary() {
    return imaginary;
  }

  /// Replaces x(j) by the sum of x(j) exp(-2 pi i j k / n). [#real] and [#imaginary] are other
  /// arrays afterwards.
  void transform() {
    int parts = length;
    int stride = 1;
    for (int factor : factors) {
      parts /= factor;
      switch (factor) {
        case 2 -> pairs(parts, stride);
        case 4 -> fours(parts, stride);
        default -> groups(factor, parts, stride);
      }
      swap();
      stride *= factor;
    }
  }

  private void swap() {
    double[] held = real;
    real = nextReal;
    nextReal = held;
    held = imaginary;
    imaginary = nextImaginary;
    nextImaginary = held;
  }

  private void pairs(int parts, int stride) {
    for (int p = 0; p < parts; p++) {
      double c = cosines[p * stride];
      double s = sines[p * stride];
      for (int q = 0; q < stride; q++) {
        int a = q + stride * p;
        int b = a + stride * parts;
        int to = q + stride * 2 * p;
        double differenceReal = real[a] - real[b];
        double differenceImaginary = imaginary[a] - imaginary[b];
        nextReal[to] = real[a] + real[b];
        nextImaginary[to] = imaginary[a] + imaginary[b];
        nextReal[to + stride] = differenceReal * c - differenceImaginary * s;
        nextImaginary[to + stride] = differenceReal * s + differenceImaginary * c;
      }
    }
  }

  private void fours(int parts, int stride) {
    int jump = stride * parts;
    for (int p = 0; p < parts; p++) {
      for (int q = 0; q < stride; q++) {
        int a = q + stride * p;
        double sumReal = real[a] + real[a + 2 * jump];
        double sumImaginary = imaginary[a] + imaginary[a + 2 * jump];
        double gapReal = real[a] - real[a + 2 * jump];
        double gapImaginary = imaginary[a] - imaginary[a + 2 * jump];
        double oddSumReal = real[a + jump] + real[a + 3 * jump];
        double oddSumImaginary = imaginary[a + jump] + imaginary[a + 3 * jump];
        double oddGapReal = real[a + jump] - real[a + 3 * jump];
        double oddGapImaginary = imaginary[a + jump] - imaginary[a + 3 * jump];
        int to = q + stride * 4 * p;
        nextReal[to] = sumReal + oddSumReal;
        nextImaginary[to] = sumImaginary + oddSumImaginary;
        turned(to + stride, p * stride, gapReal + oddGapImaginary, gapImaginary - oddGapReal);
        turned(
            to + 2 * stride, 2 * p * stride, sumReal - oddSumReal, sumImaginary - oddSumImaginary);
        turned(
            to + 3 * stride, 3 * p * stride, gapReal - oddGapImaginary, gapImaginary + oddGapReal);
      }
    }
  }

  private void groups(int factor, int parts, int stride) {
    int jump = stride * parts;
    int turn = length / factor;
    for (int p = 0; p < parts; p++) {
      for (int q = 0; q < stride; q++) {
        int a = q + stride * p;
        for (int k = 0; k < factor; k++) {
          double sumReal = 0;
          double sumImaginary = 0;
          for (int j = 0; j < factor; j++) {
            int root = ((j * k) % factor) * turn;
            double x = real[a + j * jump];
            double y = imaginary[a + j * jump];
            sumReal += x * cosines[root] - y * sines[root];
            sumImaginary += x * sines[root] + y * cosines[root];
          }
          turned(q + stride * (factor * p + k), p * k * stride, sumReal, sumImaginary);
        }
      }
    }
  }

  private void turned(int to, int root, double x, double y) {
    nextReal[to] = x * cosines[root] - y * sines[root];
    nextImaginary[to] = x * sines[root] + y * cosines[root];
  }
}
