package dev.ledo.route.road;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// Reads amounts out of tags, in the units that OpenStreetMap allows. NaN where nothing is said or
/// it is not understood; the latter is counted.
///
/// @see "https://wiki.openstreetmap.org/wiki/Map_features/Units"
final class TagAmounts {

  private static final double M_PER_FOOT = 0.3048;
  private static final double T_PER_POUND = 0.00045359237;
  private static final double MOST_T = 1_000;
  private static final double MOST_M = 100;

  /// A group of thousands, such as the end of 36,000; a weight in units far below the tonne is
  /// never told to their thousandth.
  private static final Pattern THOUSANDS = Pattern.compile("[.,](?=\\d{3}(\\D|$))");

  /// Units by their names, in that of an amount without one.
  private static final Map<String, Double> KMH =
      Map.of("", 1.0, "km/h", 1.0, "kmh", 1.0, "mph", 1.609344, "knots", 1.852);

  private static final Map<String, Double> METRES =
      Map.of("", 1.0, "m", 1.0, "cm", 0.01, "ft", M_PER_FOOT, "in", M_PER_FOOT / 12);
  private static final Map<String, Double> TONNES =
      Map.of(
          "",
          1.0,
          "t",
          1.0,
          "kg",
          0.001,
          "lb",
          T_PER_POUND,
          "lbs",
          T_PER_POUND,
          "st",
          2_000 * T_PER_POUND,
          "lt",
          2_240 * T_PER_POUND,
          "cwt",
          112 * T_PER_POUND);

  private final StrangeValues strange;

  TagAmounts(StrangeValues strange) {
    this.strange = strange;
  }

  /// The largest vehicle that signs let pass. A sign of the permitted mass (`maxweightrating`) bars
  /// whoever weighs more, since nobody's permitted mass is below what it weighs. One of the mass
  /// with a trailer (`maxgcweight`) counts too: a vehicle's mass is that of all of it.
  Road.Signs signs(Map<String, String> tags) {
    return new Road.Signs(
        weight(tags),
        tonnes(tags, "maxaxleload"),
        Road.Signs.stricter(metres(tags, "maxheight"), metres(tags, "maxheight:physical")),
        Road.Signs.stricter(metres(tags, "maxwidth"), metres(tags, "maxwidth:physical")),
        metres(tags, "maxlength"));
  }

  private double weight(Map<String, String> tags) {
    double vehicles =
        Road.Signs.stricter(tonnes(tags, "maxweight"), tonnes(tags, "maxweightrating"));
    double lorries =
        Road.Signs.stricter(tonnes(tags, "maxweight:hgv"), tonnes(tags, "maxweightrating:hgv"));
    double withTrailers =
        Road.Signs.stricter(tonnes(tags, "maxgcweight"), tonnes(tags, "maxgcweightrating"));
    return Road.Signs.stricter(Road.Signs.stricter(vehicles, lorries), withTrailers);
  }

  /// Kilometres an hour; NaN for `none` and its like.
  double speed(Map<String, String> tags, String key) {
    String value = value(tags, key);
    return switch (value) {
      case "", "none", "signals", "variable" -> Double.NaN;
      case "walk" -> 5;
      default -> measured(key, value, value, KMH);
    };
  }

  /// Metres; feet and inches count as well.
  double metres(Map<String, String> tags, String key) {
    return strictest(value(tags, key), value -> below(MOST_M, key, value, metres(key, value)));
  }

  private double metres(String key, String value) {
    String plain = plainMarks(value);
    int feet = plain.indexOf('\'');
    if (feet > 0) {
      String inches = plain.substring(feet + 1).replace("\"", "").strip();
      double whole = positive(key, value, plain.substring(0, feet));
      double rest = inches.isEmpty() ? 0 : number(key, value, inches);
      return (whole + rest / 12) * M_PER_FOOT;
    }
    return measured(key, value, plain.replace("\"", "in"), METRES);
  }

  /// Feet and inches, in marks or words, by the marks that a keyboard has.
  private static String plainMarks(String value) {
    return value
        .replaceAll("[’′]|(?<=\\d)\\s*ft\\s+(?=\\d)", "'")
        .replaceAll("''|[”″]|(?<=\\d)\\s*in$", "\"");
  }

  /// Tonnes; pounds, short and long tons, hundredweights and kilograms count as well.
  double tonnes(Map<String, String> tags, String key) {
    return strictest(value(tags, key), value -> below(MOST_T, key, value, tonnes(key, value)));
  }

  private double tonnes(String key, String value) {
    boolean isSmall = value.endsWith("kg") || value.endsWith("lb") || value.endsWith("lbs");
    return measured(key, value, isSmall ? THOUSANDS.matcher(value).replaceAll("") : value, TONNES);
  }

  /// An amount that a sign may show: 7500 may be kilograms and 380 centimetres whose unit was left
  /// out, which is not guessed.
  private double below(double most, String key, String value, double amount) {
    if (amount >= most) {
      strange.add(key, value);
      return Double.NaN;
    }
    return amount;
  }

  /// The smallest of several amounts, as in `7.5;20`; NaN where none of them is understood.
  private static double strictest(String value, ToDoubleFunction<String> amount) {
    double least = Double.NaN;
    for (String part : value.split(";", -1)) {
      if (!isUnsigned(part.strip())) {
        least = Road.Signs.stricter(least, amount.applyAsDouble(part.strip()));
      }
    }
    return least;
  }

  private static boolean isUnsigned(String value) {
    return switch (value) {
      case "", "none", "default", "below_default", "unsigned", "no_sign", "no_indications" -> true;
      default -> false;
    };
  }

  /// Seconds from `HH:MM`, `HH:MM:SS`, minutes, or ISO 8601 as in `PT1H30M`.
  double seconds(Map<String, String> tags, String key) {
    String value = value(tags, key);
    if (value.isEmpty()) {
      return Double.NaN;
    }
    if (value.startsWith("P")) {
      return isoSeconds(key, value);
    }
    String[] parts = value.split(":");
    double total = 0;
    for (String part : parts) {
      total = total * 60 + number(key, value, part);
    }
    double seconds = parts.length == 3 ? total : total * 60;
    return seconds > 0 ? seconds : Double.NaN;
  }

  private double isoSeconds(String key, String value) {
    try {
      double seconds = Duration.parse(value).toSeconds();
      return seconds > 0 ? seconds : Double.NaN;
    } catch (DateTimeParseException _) {
      strange.add(key, value);
      return Double.NaN;
    }
  }

  /// A number above 0.
  double count(Map<String, String> tags, String key) {
    String value = value(tags, key);
    return value.isEmpty() ? Double.NaN : positive(key, value, value);
  }

  private static String value(Map<String, String> tags, String key) {
    return tags.getOrDefault(key, "").strip();
  }

  /// A number above 0 with its unit.
  private double measured(String key, String value, String text, Map<String, Double> units) {
    int end = 0;
    while (end < text.length() && "0123456789., ".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    Double unit = units.get(text.substring(end));
    if (unit == null) {
      strange.add(key, value);
      return Double.NaN;
    }
    return unit * positive(key, value, text.substring(0, end));
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
