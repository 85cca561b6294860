package dev.ledo.bench;

import dev.ledo.assay.space.Block;
import dev.ledo.assay.space.Location;
import dev.ledo.assay.space.OrdinaryKriging;
import dev.ledo.assay.space.Shape;
import dev.ledo.assay.space.Survey;
import dev.ledo.assay.space.Variogram;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Estimates with variances: places per second of one thread.
///
/// The sizes are those at which gstat and PyKrige were timed: 155 samples on a map, all of them
/// used, and 2,000 samples in space with the nearest 24.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class KrigingBenchmark {

  private static final int PLACES = 3_103;
  private static final Variogram MODEL = Variogram.of(0.05, Shape.SPHERICAL, 0.59, 897);

  private final double[] places = new double[3 * PLACES];
  private final double[] out = new double[2];
  private OrdinaryKriging.Points map;
  private OrdinaryKriging.Points space;

  /// Makes samples and places.
  @Setup
  public void samples() {
    Random random = new Random(1);
    map = OrdinaryKriging.withAll(survey(random, 155, 0), MODEL, Block.POINT).points();
    space = OrdinaryKriging.withNearest(survey(random, 2000, 200), MODEL, Block.POINT, 24).points();
    for (int i = 0; i < PLACES; i++) {
      places[3 * i] = 2800 * random.nextDouble();
      places[3 * i + 1] = 3900 * random.nextDouble();
      places[3 * i + 2] = 200 * random.nextDouble();
    }
  }

  private static Survey survey(Random random, int n, double height) {
    List<dev.ledo.assay.space.Measurement> samples = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Location at =
          new Location(
              2800 * random.nextDouble(), 3900 * random.nextDouble(), height * random.nextDouble());
      samples.add(new dev.ledo.assay.space.Measurement("S" + i, at, 6 + random.nextGaussian()));
    }
    return Survey.of(samples);
  }

  /// All 155 samples count.
  @Benchmark
  @OperationsPerInvocation(PLACES)
  public double map155() {
    return estimate(map, 0);
  }

  /// The nearest 24 of 2,000 count.
  @Benchmark
  @OperationsPerInvocation(PLACES)
  public double nearest24Of2000() {
    return estimate(space, 1);
  }

  private double estimate(OrdinaryKriging.Points points, double height) {
    double sum = 0;
    for (int i = 0; i < PLACES; i++) {
      points.estimate(places[3 * i], places[3 * i + 1], height * places[3 * i + 2], out, 0);
      sum += out[0];
    }
    return sum;
  }
}
