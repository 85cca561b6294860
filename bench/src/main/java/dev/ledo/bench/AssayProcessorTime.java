package dev.ledo.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;

/// The benchmarks of the assay room by processor time of one thread, for machines that others use
/// too.
///
/// Each is run for about two seconds of processor time to warm up, then nine times; printed is the
/// median of the rates.
public final class AssayProcessorTime {

  private static final int RUNS = 9;
  private static final double SECONDS = 1;

  private AssayProcessorTime() {}

  /// Prints one line for each benchmark.
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    for (double missing : new double[] {0, 0.05}) {
      LambdaBenchmark lambdas = new LambdaBenchmark();
      lambdas.missing = missing;
      lambdas.patterns();
      print(out, "lambdas, " + missing + " missing", 20_000, lambdas::fit);
    }
    KrigingBenchmark kriging = new KrigingBenchmark();
    kriging.samples();
    print(out, "kriging, 155 samples on a map", 3_103, kriging::map155);
    print(out, "kriging, nearest 24 of 2,000", 3_103, kriging::nearest24Of2000);
  }

  private static void print(PrintStream out, String name, int operations, DoubleSupplier run) {
    rate(operations, run, 2 * SECONDS);
    double[] rates = new double[RUNS];
    Arrays.setAll(rates, _ -> rate(operations, run, SECONDS));
    Arrays.sort(rates);
    out.printf(
        Locale.ROOT,
        "%-32s %,12.0f /s of processor time (%,.0f..%,.0f)%n",
        name,
        rates[RUNS / 2],
        rates[0],
        rates[RUNS - 1]);
  }

  private static double rate(int operations, DoubleSupplier run, double seconds) {
    long start = processorNanos();
    long rounds = 0;
    double spent;
    double sink = 0;
    do {
      sink += run.getAsDouble();
      rounds++;
      spent = (processorNanos() - start) * 1e-9;
    } while (spent < seconds);
    if (sink == 0.123456789) {
      throw new IllegalStateException("never: keeps the results alive");
    }
    return rounds * operations / spent;
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
