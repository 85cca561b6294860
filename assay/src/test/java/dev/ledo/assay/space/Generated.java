package dev.ledo.assay.space;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Samples made by a formula, and what gstat 2.1 computes from them (`kriging-by-gstat.R`).
final class Generated {

  private Generated() {}

  static List<String[]> rows(String name) {
    try (InputStream in = Generated.class.getResourceAsStream(name)) {
      List<String[]> rows = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> rows.add(line.split(",", -1)));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first 120 samples on a map.
  static Survey flat() {
    return survey(120, false);
  }

  /// All 240 samples.
  static Survey solid() {
    return survey(240, true);
  }

  private static Survey survey(int n, boolean withHeight) {
    List<Measurement> samples = new ArrayList<>();
    for (String[] row : rows("samples.csv").subList(0, n)) {
      samples.add(
          new Measurement(
              "S" + samples.size(),
              new Location(number(row, 0), number(row, 1), withHeight ? number(row, 2) : 0),
              number(row, 3)));
    }
    return Survey.of(samples);
  }

  static double number(String[] row, int column) {
    return Double.parseDouble(row[column]);
  }

  static Survey random(Random random, int n) {
    List<Measurement> samples = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      samples.add(
          new Measurement(
              "R" + i,
              new Location(
                  1000 * random.nextDouble(), 1000 * random.nextDouble(), 50 * random.nextDouble()),
              5 + random.nextGaussian()));
    }
    return Survey.of(samples);
  }
}
