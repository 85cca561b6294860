import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.CertificateReader;
import dev.ledo.assay.quality.BlankChecks;
import dev.ledo.assay.quality.ControlChart;
import dev.ledo.assay.quality.Pairs;
import dev.ledo.assay.quality.ReducedMajorAxis;
import dev.ledo.assay.quality.ReferenceMaterial;
import dev.ledo.assay.quality.ThompsonHowarth;
import dev.ledo.assay.quality.Variances;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/// Reads a large certificate, and judges a million results; median processor seconds of five runs.
///
///     java Assay.java read FILE
///     java Assay.java quality
class Assay {

  public static void main(String[] args) throws Exception {
    if (args[0].equals("read")) {
      byte[] bytes = Files.readAllBytes(Path.of(args[1]));
      measure("read", () -> read(bytes));
    } else {
      measure("quality", Assay::quality);
    }
  }

  private static void measure(String name, LongSupplier work) {
    List<Double> cpu = new ArrayList<>();
    long result = 0;
    for (int i = 0; i < 6; i++) {
      double before = seconds();
      result = work.getAsLong();
      cpu.add(seconds() - before);
    }
    cpu.removeFirst();
    cpu.sort(null);
    System.out.printf("%s\t%.3f\t%d%n", name, cpu.get(2), result);
  }

  /// Processor time of all threads, compiler and collector included.
  private static double seconds() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / 1e9;
  }

  private static long read(byte[] bytes) {
    Certificate certificate = new CertificateReader().read("bench", bytes).found().orElseThrow();
    if (certificate.quarantine().findAny().isPresent()) {
      throw new IllegalStateException(certificate.quarantine().findAny().orElseThrow().toString());
    }
    return certificate.cellCount();
  }

  /// 60 materials with 5,000 results each, 200,000 blanks, 250,000 pairs.
  private static long quality() {
    var random = new SplittableRandom(1);
    long found = 0;
    for (int material = 0; material < 60; material++) {
      List<String> samples = new ArrayList<>();
      List<Double> results = new ArrayList<>();
      for (int i = 0; i < 5_000; i++) {
        samples.add("c" + i);
        results.add(50 + 2 * random.nextGaussian());
      }
      ControlChart chart =
          ControlChart.of(new ReferenceMaterial("m" + material, 50, 2), samples, results);
      found += chart.firstFired().size();
    }
    List<BlankChecks.Blank> blanks = new ArrayList<>();
    for (int i = 0; i < 200_000; i++) {
      blanks.add(
          new BlankChecks.Blank(
              "b", OptionalDouble.of(random.nextDouble()), OptionalDouble.of(10)));
    }
    found += BlankChecks.USUAL.judge(blanks, 0.1).size();
    double[] first = new double[250_000];
    double[] second = new double[250_000];
    for (int i = 0; i < first.length; i++) {
      double value = Math.exp(random.nextGaussian());
      first[i] = value * (1 + 0.05 * random.nextGaussian());
      second[i] = value * (1 + 0.05 * random.nextGaussian());
    }
    Pairs pairs = Pairs.of(first, second);
    found += (long) (pairs.rmsCv().orElseThrow() + pairs.medianHard().orElseThrow());
    found += (long) Variances.of(pairs).fRatio() + ReducedMajorAxis.of(pairs, 0.95).pairs();
    found += ThompsonHowarth.control(pairs, 0.05, 0.95).outside();
    return found + ThompsonHowarth.precision(pairs).orElseThrow().groups();
  }
}
