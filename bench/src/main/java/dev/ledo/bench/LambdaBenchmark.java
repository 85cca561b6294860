package dev.ledo.bench;

import dev.ledo.assay.ree.LambdaBasis;
import dev.ledo.assay.ree.LambdaFit;
import dev.ledo.core.Element;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Four lambdas with standard errors of many patterns, from ratios: rows per second of one thread.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LambdaBenchmark {

  private static final int ROWS = 20_000;

  /// Part of the cells that are missing.
  @Param({"0", "0.05"})
  double missing;

  private final LambdaFit fit = LambdaFit.of(LambdaBasis.ONEILL_2016, 4, Set.of(Element.EU));
  private final LambdaFit.Rows rows = fit.rows();
  private final double[] ratios = new double[ROWS * LambdaFit.ELEMENTS];
  private final double[] logs = new double[LambdaFit.ELEMENTS];
  private final double[] out = new double[fit.width()];

  /// Makes patterns.
  @Setup
  public void patterns() {
    Random random = new Random(1);
    for (int i = 0; i < ratios.length; i++) {
      boolean isMissing = random.nextDouble() < missing;
      ratios[i] = isMissing ? Double.NaN : Math.exp(3 + random.nextGaussian());
    }
  }

  /// Takes logarithms and fits.
  @Benchmark
  @OperationsPerInvocation(ROWS)
  public double fit() {
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      int from = row * LambdaFit.ELEMENTS;
      for (int i = 0; i < LambdaFit.ELEMENTS; i++) {
        logs[i] = Math.log(ratios[from + i]);
      }
      rows.fit(logs, 0, out, 0);
      sum += out[0];
    }
    return sum;
  }
}
