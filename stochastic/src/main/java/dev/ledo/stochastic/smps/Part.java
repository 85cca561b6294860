package dev.ledo.stochastic.smps;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Random elements that are decided together, apart from all others.
sealed interface Part {

  /// Draws and writes what comes.
  void draw(SplittableRandom random, double[] values);

  /// One of a list of possibilities.
  final class Choice implements Part {

    private final double[] probabilities;
    private final double[] cumulated;
    private final int[][] elements;
    private final double[][] numbers;

    /// @param elements random elements that each possibility sets
    /// @param numbers the values it gives them
    Choice(double[] probabilities, int[][] elements, double[][] numbers) {
      this.probabilities = probabilities.clone();
      this.cumulated = probabilities.clone();
      Arrays.parallelPrefix(cumulated, Double::sum);
      this.elements = elements.clone();
      this.numbers = numbers.clone();
    }

    int size() {
      return probabilities.length;
    }

    double probability(int possibility) {
      return probabilities[possibility];
    }

    void set(int possibility, double[] values) {
      int[] at = elements[possibility];
      double[] number = numbers[possibility];
      for (int i = 0; i < at.length; i++) {
        values[at[i]] = number[i];
      }
    }

    @Override
    public void draw(SplittableRandom random, double[] values) {
      double at = random.nextDouble() * cumulated[cumulated.length - 1];
      int found = Arrays.binarySearch(cumulated, at);
      set(Math.min(found < 0 ? -found - 1 : found + 1, size() - 1), values);
    }
  }

  /// Equally likely between two numbers.
  record Uniform(int element, double from, double to) implements Part {

    @Override
    public void draw(SplittableRandom random, double[] values) {
      values[element] = from + random.nextDouble() * (to - from);
    }
  }

  /// Normally distributed, by the method of Box and Muller.
  record Normal(int element, double mean, double deviation) implements Part {

    @Override
    public void draw(SplittableRandom random, double[] values) {
      double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
      double angle = 2 * StrictMath.PI * random.nextDouble();
      values[element] = mean + deviation * radius * StrictMath.cos(angle);
    }
  }
}
