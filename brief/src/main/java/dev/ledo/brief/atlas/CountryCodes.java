package dev.ledo.brief.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Codes of ISO 3166-1: the numbers that outlines use, as the letters that cases use.
final class CountryCodes {

  private static final Map<String, String> ALPHA3 = read();

  private CountryCodes() {}

  /// Three letters for a number with three digits; empty if there are none.
  static String alpha3(String numeric) {
    return ALPHA3.getOrDefault(numeric, "");
  }

  private static Map<String, String> read() {
    try (InputStream in =
        Objects.requireNonNull(
            CountryCodes.class.getResourceAsStream("iso-3166-numeric.csv"), "country codes")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[1], cells -> cells[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
