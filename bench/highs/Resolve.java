import dev.ledo.highs.Highs;
import dev.ledo.highs.LinearModel;
import dev.ledo.highs.LinearModelBuilder;
import dev.ledo.highs.LinearSession;
import dev.ledo.highs.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// Speed and memory of solving a program of 200 rows and 480 columns again from its last basis.
///
/// `resolve.py` does the same through highspy, with the same numbers. Times are of the processor, so
/// that what else runs on the machine disturbs little.
final class Resolve {

  static final int ROWS = 200;
  static final int COLUMNS = 480;
  static final int ENTRIES = 8;

  private final LinearModel model = model();
  private final double[] lower = new double[ROWS];
  private final double[] upper = new double[ROWS];
  private final double[] duals = new double[ROWS];

  public static void main(String[] arguments) throws IOException {
    var resolve = new Resolve();
    if (arguments.length == 2 && arguments[0].equals("memory")) {
      resolve.memory(Integer.parseInt(arguments[1]));
    } else {
      resolve.speed(Integer.parseInt(arguments[0]));
    }
  }

  private void speed(int times) {
    try (LinearSession session = Highs.load().open(model)) {
      session.resolve();
      for (int round = 0; round < 2; round++) {
        boolean said = round == 1;
        measure(session, "nothing changes", times, 0, 0, said);
        measure(session, "10 bounds by 1 %", times, 20, 0.01, said);
        measure(session, "200 bounds by 10 %", times, 1, 0.1, said);
      }
    }
  }

  private void measure(
      LinearSession session, String what, int times, int every, double by, boolean said) {
    var random = new Random(2);
    double sum = 0;
    long begin = cpuNanos();
    for (int time = 0; time < times; time++) {
      if (every > 0) {
        drawBounds(random, every, by);
        session.setRowBounds(lower, upper);
      }
      if (session.resolve() != Outcome.OPTIMAL) {
        throw new IllegalStateException("not optimal");
      }
      session.copyDuals(duals);
      sum += session.objective();
    }
    double micros = (cpuNanos() - begin) / 1e3 / times;
    if (said) {
      System.out.printf(
          Locale.ROOT,
          "%s\t%.1f\t%.9e\t%d%n",
          what,
          micros,
          sum / times,
          session.coldFallbacks());
    }
  }

  private void drawBounds(Random random, int every, double by) {
    for (int row = 0; row < ROWS; row++) {
      double factor = row % every == 0 ? 1 + by * (2 * random.nextDouble() - 1) : 1;
      lower[row] = model.rowLower(row) * factor;
      upper[row] = model.rowUpper(row);
    }
  }

  private void memory(int times) throws IOException {
    var random = new Random(2);
    try (LinearSession session = Highs.load().open(model)) {
      long before = 0;
      for (int time = 0; time < times + times / 10; time++) {
        if (time == times / 10) {
          before = residentKilobytes();
        }
        drawBounds(random, 20, 0.01);
        session.setRowBounds(lower, upper);
        session.resolve();
        session.copyDuals(duals);
      }
      System.out.printf(
          "%d re-solves: resident %d kB, %+d kB, cold fallbacks %d%n",
          times, residentKilobytes(), residentKilobytes() - before, session.coldFallbacks());
    }
  }

  /// Two thirds of the rows ask for at least so much, one third allow at most so much; every column
  /// is bounded, and every row can be bought out of.
  private static LinearModel model() {
    var random = new Random(1);
    LinearModelBuilder builder = LinearModel.builder();
    int real = COLUMNS - ROWS;
    for (int column = 0; column < real; column++) {
      builder.column(1 + random.nextInt(100), 0, 20);
    }
    for (int row = 0; row < ROWS; row++) {
      int demand = 40 + random.nextInt(160);
      int at = row % 3 == 2 ? builder.row(-200, demand) : builder.row(demand, 1000);
      for (int entry = 0; entry < ENTRIES; entry++) {
        int column = entry * real / ENTRIES + random.nextInt(real / ENTRIES);
        builder.entry(at, column, 1 + random.nextInt(9));
      }
      builder.entry(at, builder.column(300, 0, 1000), row % 3 == 2 ? -1 : 1);
    }
    return builder.build();
  }

  private static long cpuNanos() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static long residentKilobytes() throws IOException {
    return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * 4;
  }
}
