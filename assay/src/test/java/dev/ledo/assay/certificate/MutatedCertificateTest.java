package dev.ledo.assay.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.assay.certificate.DrawnCertificate.DrawnColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Twelve thousand certificates, each drawn, given a laboratory's shape and, half of them, damaged.
///
/// A cell of the file either says what was drawn, or is in quarantine on its line. A failure names
/// the seed.
class MutatedCertificateTest {

  private static final int CERTIFICATES = 6_000;

  private long cells;
  private long recovered;
  private final List<String> wrong = new ArrayList<>();
  private final Map<QuarantineReason, Long> reasons = new EnumMap<>(QuarantineReason.class);

  @Test
  void noCellOfAnyShapeIsReadWrongly() {
    for (int seed = 0; seed < CERTIFICATES; seed++) {
      check(seed, 0);
    }
    assertThat(wrong.stream().limit(12).toList()).as("%d wrong", wrong.size()).isEmpty();
    assertThat((double) recovered / cells)
        .as("recovered %d of %d; %s", recovered, cells, reasons)
        .isGreaterThanOrEqualTo(0.995);
  }

  @Test
  void noDamagedCellIsReadWrongly() {
    for (int seed = CERTIFICATES; seed < 2 * CERTIFICATES; seed++) {
      check(seed, 1 + seed % 3);
    }
    assertThat(wrong.stream().limit(12).toList()).as("%d wrong", wrong.size()).isEmpty();
    assertThat((double) recovered / cells)
        .as("recovered %d of %d; %s", recovered, cells, reasons)
        .isGreaterThanOrEqualTo(0.8);
  }

  private void check(int seed, int damages) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    DrawnCertificate drawn = DrawnCertificate.draw(random);
    var shape = new MutatedShape(drawn, random);
    for (int i = 0; i < damages; i++) {
      shape.damage();
    }
    byte[] bytes = shape.bytes();
    CertificateReading reading = new CertificateReader().read("drawn", bytes);
    String name = "seed " + seed + " " + shape.damages();
    int size = drawn.samples().size() * drawn.columns().size();
    cells += size;
    if (reading.found().isEmpty()) {
      assertThat(reading.problems().hasErrors()).as(name).isTrue();
      return;
    }
    compare(name, drawn, shape, reading.found().get());
  }

  private void compare(
      String name, DrawnCertificate drawn, MutatedShape shape, Certificate certificate) {
    Map<String, Reading> truth = truth(drawn);
    var found = new HashSet<String>();
    certificate
        .values()
        .forEach(value -> {
          String key = key(value.sample().id(), value.determination());
          if (!value.reading().equals(truth.get(key))) {
            wrong.add(name + ": " + value + " instead of " + truth.get(key));
          }
          found.add(key);
        });
    recovered += found.size();
    certificate.quarantine().forEach(cell -> reasons.merge(cell.reason(), 1L, Long::sum));
    Map<Integer, Long> aside =
        certificate
            .quarantine()
            .collect(Collectors.groupingBy(cell -> cell.place().line(), Collectors.counting()));
    for (Map.Entry<Integer, String> row : shape.samplesOfRows().entrySet()) {
      long lost =
          drawn.columns().stream()
              .filter(column -> !found.contains(key(row.getValue(), column)))
              .count();
      int spared = shape.damages().contains("join") ? shape.damages().size() : 0;
      if (aside.getOrDefault(row.getKey() + 1, 0L) + spared < lost) {
        wrong.add("%s: %d cells of line %d are lost".formatted(name, lost, row.getKey() + 1));
      }
    }
  }

  private static Map<String, Reading> truth(DrawnCertificate drawn) {
    var truth = new HashMap<String, Reading>();
    for (int sample = 0; sample < drawn.samples().size(); sample++) {
      List<Reading> readings = drawn.readings().get(sample);
      for (int column = 0; column < readings.size(); column++) {
        truth.put(
            key(drawn.samples().get(sample), drawn.columns().get(column)), readings.get(column));
      }
    }
    return truth;
  }

  private static String key(String sample, DrawnColumn column) {
    return String.join(" ", sample, column.analyte(), column.unit(), column.method());
  }

  private static String key(String sample, Determination determination) {
    return sample + " " + determination;
  }
}
