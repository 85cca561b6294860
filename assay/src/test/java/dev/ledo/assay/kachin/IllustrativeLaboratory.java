package dev.ledo.assay.kachin;

import dev.ledo.core.Element;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Writes made-up results as a laboratory prints them: with an error, three digits, and limits.
final class IllustrativeLaboratory {

  private static final double REPEATABILITY = 0.03;

  private final RandomGenerator random;

  IllustrativeLaboratory(RandomGenerator random) {
    this.random = random;
  }

  /// A line of a certificate.
  record Line(String sample, List<String> cells) {
    Line {
      cells = List.copyOf(cells);
    }

    String csv(char separator) {
      return sample
          + cells.stream().map(cell -> separator + cell).collect(Collectors.joining())
          + "\n";
    }
  }

  /// What a method can tell.
  ///
  /// @param lowest limit of detection, ppm
  /// @param highest upper limit, ppm
  record Limits(double lowest, double highest) {}

  /// A sample measured.
  ///
  /// @param ppm what is in it
  /// @param bias factor that is wrong with the day's work
  Line measure(String sample, Map<Element, Double> ppm, Map<Element, Limits> method, double bias) {
    var cells = new ArrayList<String>();
    method.forEach((element, limits) -> {
      double error = Math.exp(REPEATABILITY * random.nextGaussian());
      double measured = ppm.getOrDefault(element, 0.0) * bias * error;
      cells.add(printed(measured, limits));
    });
    return new Line(sample, cells);
  }

  static String printed(double ppm, Limits limits) {
    if (ppm < limits.lowest()) {
      return "<" + number(limits.lowest());
    }
    return ppm > limits.highest() ? ">" + number(limits.highest()) : number(ppm);
  }

  /// Three digits.
  static String number(double value) {
    return new BigDecimal(value)
        .round(new MathContext(3))
        .stripTrailingZeros()
        .toPlainString()
        .toLowerCase(Locale.ROOT);
  }
}
