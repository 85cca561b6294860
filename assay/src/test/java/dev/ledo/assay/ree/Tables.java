package dev.ledo.assay.ree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Comma-separated test resources without quoted commas before the columns that are read.
final class Tables {

  private Tables() {}

  /// The lines of a resource beside this class, split at commas, without the header.
  static List<List<String>> rows(String name) {
    try (InputStream in = Tables.class.getResourceAsStream(name)) {
      List<List<String>> rows = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> rows.add(List.of(line.split(",", -1))));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double[] numbers(String text) {
    String[] parts = text.split(" ", -1);
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = parts[i].equals("NA") ? Double.NaN : Double.parseDouble(parts[i]);
    }
    return numbers;
  }
}
