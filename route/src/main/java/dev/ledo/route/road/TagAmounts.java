package dev.ledo.route.road;

import java.util.Map;

/// Reads amounts out of tags, in the units that OpenStreetMap allows. NaN where nothing is said or
/// it is not understood; the latter is counted.
///
/// @see "https://wiki.openstreetmap.org/wiki/Map_features/Units"
final class TagAmounts {

  private static final double KMH_PER_MPH = 1.609344;
  private static final double KMH_PER_KNOT = 1.852;
  private static final double M_PER_FOOT = 0.3048;
  private static final double T_PER_POUND = 0.00045359237;
  private static final double T_PER_SHORT_TON = 2_000 * T_PER_POUND;
  private static final double T_PER_HUNDREDWEIGHT = 112 * T_PER_POUND;

  private final StrangeValues strange;

  TagAmounts(StrangeValues strange) {
    this.strange = strange;
  }

  /// Kilometres an hour; NaN for `none` and its like.
  double speed(Map<String, String> tags, String key) {
    String value = value(tags, key);
    return switch (value) {
      case "", "none", "signals", "variable" -> Double.NaN;
      case "walk" -> 5;
      default -> {
        double factor =
            value.endsWith("mph") ? KMH_PER_MPH : value.endsWith("knots") ? KMH_PER_KNOT : 1;
        yield factor * positive(key, value, value.replaceAll("(mph|knots|km/h|kmh)$", ""));
      }
    };
  }

  /// Metres; feet and inches count as well.
  double metres(Map<String, String> tags, String key) {
    String value = value(tags, key);
    if (isUnsigned(value)) {
      return Double.NaN;
    }
    int feet = value.indexOf('\'');
    if (feet > 0) {
      String inches = value.substring(feet + 1).replace("\"", "").strip();
      double whole = positive(key, value, value.substring(0, feet));
      double rest = inches.isEmpty() ? 0 : number(key, value, inches);
      return (whole + rest / 12) * M_PER_FOOT;
    }
    double factor = value.endsWith("ft") ? M_PER_FOOT : value.endsWith("cm") ? 0.01 : 1;
    return factor * positive(key, value, value.replaceAll("(ft|cm|m)$", ""));
  }

  /// Tonnes; pounds, short tons, hundredweights and kilograms count as well.
  double tonnes(Map<String, String> tags, String key) {
    String value = value(tags, key);
    if (isUnsigned(value)) {
      return Double.NaN;
    }
    double factor =
        value.endsWith("lbs")
            ? T_PER_POUND
            : value.endsWith("kg")
                ? 0.001
                : value.endsWith("st")
                    ? T_PER_SHORT_TON
                    : value.endsWith("cwt") ? T_PER_HUNDREDWEIGHT : 1;
    return factor * positive(key, value, value.replaceAll("(lbs|kg|st|cwt|t)$", ""));
  }

  private static boolean isUnsigned(String value) {
    return switch (value) {
      case "", "none", "default", "below_default", "unsigned", "no_sign", "no_indications" -> true;
      default -> false;
    };
  }

  /// Seconds from `HH:MM`, `HH:MM:SS` or minutes.
  double seconds(Map<String, String> tags, String key) {
    String value = value(tags, key);
    if (value.isEmpty()) {
      return Double.NaN;
    }
    String[] parts = value.split(":");
    double total = 0;
    for (String part : parts) {
      total = total * 60 + number(key, value, part);
    }
    double seconds = parts.length == 3 ? total : total * 60;
    return seconds > 0 ? seconds : Double.NaN;
  }

  /// A number above 0.
  double count(Map<String, String> tags, String key) {
    String value = value(tags, key);
    return value.isEmpty() ? Double.NaN : positive(key, value, value);
  }

  private static String value(Map<String, String> tags, String key) {
    return tags.getOrDefault(key, "").strip();
  }

  private double positive(String key, String value, String text) {
    double number = number(key, value, text);
    if (number == 0) {
      strange.add(key, value);
    }
    return number > 0 ? number : Double.NaN;
  }

  private double number(String key, String value, String text) {
    String bare = text.strip().replace(',', '.');
    if (bare.length() < 20 && bare.matches("\\d+(\\.\\d+)?")) {
      return Double.parseDouble(bare);
    }
    strange.add(key, value);
    return Double.NaN;
  }
}
