package dev.ledo.route.terrain.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.Coordinates;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Made-up mountains: their relief and slopes, and the transforms they are made with.
class MountainGeneratorTest {

  /// As the mountains that searches are measured on: 150 to 4,090 m, median slope 26 to 32 %, ninth
  /// decile 47 to 58 %.
  @ParameterizedTest
  @CsvSource({"1000, 1", "1000, 2", "1201, 3", "1440, 4"})
  void theyAreAsHighAndSteepAsHighMountains(int side, long seed) {
    Terrain terrain = new MountainGenerator(seed).square(side);
    double[] slopes = slopes(terrain);

    assertThat(least(terrain)).isCloseTo(150, within(0.01f));
    assertThat(most(terrain)).isCloseTo(4090, within(0.01f));
    assertThat(slopes[slopes.length / 2]).isBetween(0.26, 0.32);
    assertThat(slopes[slopes.length * 9 / 10]).isBetween(0.47, 0.58);
  }

  private static double[] slopes(Terrain terrain) {
    Frame frame = terrain.frame();
    double[] slopes = new double[(frame.rows() - 2) * (frame.columns() - 2)];
    int count = 0;
    for (int row = 1; row < frame.rows() - 1; row++) {
      for (int column = 1; column < frame.columns() - 1; column++) {
        double east = terrain.heightM(row, column + 1) - terrain.heightM(row, column - 1);
        double south = terrain.heightM(row + 1, column) - terrain.heightM(row - 1, column);
        slopes[count++] =
            Math.hypot(east / (2 * frame.eastM(row)), south / (2 * frame.southM(row)));
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  private static float least(Terrain terrain) {
    float least = Float.POSITIVE_INFINITY;
    for (float height : terrain.heightsM()) {
      least = Math.min(least, height);
    }
    return least;
  }

  private static float most(Terrain terrain) {
    float most = Float.NEGATIVE_INFINITY;
    for (float height : terrain.heightsM()) {
      most = Math.max(most, height);
    }
    return most;
  }

  @Test
  void degreesAnywhereGiveTheSameKindOfMountains() {
    var frame = new DegreeFrame(901, 1103, 28, 95, 1.0 / 3600, 1.0 / 3600);
    Terrain terrain = new MountainGenerator(8).on(frame);

    assertThat(terrain.coordinates()).isEqualTo(Coordinates.WGS_84);
    assertThat(slopes(terrain)[slopes(terrain).length / 2]).isBetween(0.26, 0.32);
  }

  @Test
  void theSameSeedGivesTheSameMountains() {
    float[] one = new MountainGenerator(7).square(211).heightsM();

    assertThat(new MountainGenerator(7).square(211).heightsM()).isEqualTo(one);
    assertThat(new MountainGenerator(8).square(211).heightsM()).isNotEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 50", "2, 3", "17, 1", "7, 401"})
  void anyShapeIsRaised(int rows, int columns) {
    Terrain terrain = new MountainGenerator(1).on(new MetreFrame(rows, columns, 0, 0, 30, 30));

    assertThat(least(terrain)).isEqualTo(150);
    assertThat(most(terrain)).isBetween(150f, 4090f);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 12, 15, 30, 60, 64, 90, 250, 1024})
  void fastTransformsAgreeWithTheSum(int length) {
    var fourier = new FastFourier(length);
    double[] real = new double[length];
    double[] imaginary = new double[length];
    for (int k = 0; k < length; k++) {
      real[k] = fourier.real()[k] = Math.sin(k * k + 1.0);
      imaginary[k] = fourier.imaginary()[k] = Math.cos(3.0 * k * k);
    }
    fourier.transform();

    for (int k = 0; k < length; k++) {
      double sumReal = 0;
      double sumImaginary = 0;
      for (int j = 0; j < length; j++) {
        double angle = -2 * Math.PI * j * k / length;
        sumReal += real[j] * Math.cos(angle) - imaginary[j] * Math.sin(angle);
        sumImaginary += real[j] * Math.sin(angle) + imaginary[j] * Math.cos(angle);
      }
      assertThat(fourier.real()[k]).isCloseTo(sumReal, within(1e-9 * length));
      assertThat(fourier.imaginary()[k]).isCloseTo(sumImaginary, within(1e-9 * length));
    }
  }

  @Test
  void lengthsGoUpToTheNextProductOfTwoThreeAndFive() {
    assertThat(FastFourier.lengthFor(3601)).isEqualTo(3645);
    assertThat(FastFourier.lengthFor(10_000)).isEqualTo(10_000);
    assertThat(FastFourier.lengthFor(7)).isEqualTo(8);
  }

  /// The strength of a wave falls with its number as (k² + k0²)^-2.2 in power: the mean of squares
  /// over rings of waves is compared with it.
  @Test
  void noiseHasItsSpectrum() {
    int side = 256;
    float[] field = SpectralNoise.of(side, side, 1, 4, 11);
    double[] power = new double[33];
    int[] count = new int[33];
    for (int ky = 0; ky <= 32; ky += 2) {
      for (int kx = 0; kx <= 32; kx += 2) {
        int ring = (int) Math.rint(Math.hypot(kx, ky));
        if (ring > 0 && ring <= 32) {
          power[ring] += power(field, side, kx, ky);
          count[ring]++;
        }
      }
    }
    double near = mean(power, count, 6, 10) / Math.pow(8 * 8 + 16, -2.2);
    double far = mean(power, count, 26, 32) / Math.pow(29 * 29 + 16, -2.2);
    assertThat(far / near).isBetween(0.6, 1.7);
  }

  private static double mean(double[] power, int[] count, int from, int to) {
    double sum = 0;
    int waves = 0;
    for (int ring = from; ring <= to; ring++) {
      sum += power[ring];
      waves += count[ring];
    }
    return sum / waves;
  }

  private static double power(float[] field, int side, int kx, int ky) {
    double real = 0;
    double imaginary = 0;
    for (int k = 0; k < field.length; k++) {
      double angle = 2 * Math.PI * (kx * (k % side) + ky * (k / side)) / side;
      real += field[k] * Math.cos(angle);
      imaginary += field[k] * Math.sin(angle);
    }
    return real * real + imaginary * imaginary;
  }
}
