package dev.ledo.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads unit symbols: terms joined by `/`, each a multiplier word, a symbol and a kind of mass.
final class UnitSymbols {

  private static final double DAYS_PER_YEAR = 365.25;
  private static final int LONGEST = 60;

  private static final Map<String, Double> MULTIPLIERS =
      Map.of(
          "k",
          1e3,
          "thousand",
          1e3,
          "M",
          1e6,
          "million",
          1e6,
          "bn",
          1e9,
          "billion",
          1e9,
          "lakh",
          1e5,
          "crore",
          1e7);

  private static final Map<String, BaseQuantity> KINDS_OF_MASS =
      Map.of(
          "gross", BaseQuantity.GROSS_MASS,
          "REO", BaseQuantity.REO_MASS,
          "element", BaseQuantity.ELEMENT_MASS,
          "metal", BaseQuantity.METAL_MASS,
          "magnet", BaseQuantity.MAGNET_MASS);

  private static final Map<String, Unit> SYMBOLS = symbols();

  private UnitSymbols() {}

  static Optional<Unit> find(String symbol) {
    String text = symbol.strip();
    if (text.isEmpty() || text.length() > LONGEST || text.endsWith("/")) {
      return Optional.empty();
    }
    String[] terms = text.split("/");
    Optional<Unit> result = term(terms[0].strip());
    for (int i = 1; i < terms.length && result.isPresent(); i++) {
      Optional<Unit> below = term(terms[i].strip());
      Unit above = result.get();
      result = below.map(above::per);
    }
    return result.map(unit -> new Unit(text, unit.dimension(), unit.factor()));
  }

  private static Optional<Unit> term(String term) {
    String[] words = term.split("\\s+");
    int at = 0;
    double factor = 1;
    while (at < words.length - 1 && MULTIPLIERS.containsKey(words[at])) {
      factor *= MULTIPLIERS.getOrDefault(words[at++], 1.0);
    }
    Unit unit = SYMBOLS.get(words[at++]);
    if (unit == null) {
      return Optional.empty();
    }
    Dimension dimension = unit.dimension();
    if (at < words.length && dimension.equals(Dimension.of(BaseQuantity.GROSS_MASS))) {
      BaseQuantity kind = KINDS_OF_MASS.get(words[at++]);
      if (kind == null) {
        return Optional.empty();
      }
      dimension = Dimension.of(kind);
    }
    return at == words.length
        ? Optional.of(new Unit(term, dimension, unit.factor() * factor))
        : Optional.empty();
  }

  private static Map<String, Unit> symbols() {
    var all = new HashMap<String, Unit>();
    mass(all);
    time(all);
    for (BaseQuantity base : BaseQuantity.values()) {
      if (base.name().length() == 3) {
        put(all, Dimension.of(base), 1, base.name());
      }
    }
    put(all, Dimension.NONE, 1, "1");
    put(all, Dimension.NONE, 0.01, "%");
    put(all, Dimension.NONE, 1e-6, "ppm");
    put(all, Dimension.of(BaseQuantity.LENGTH), 1, "m");
    put(all, Dimension.of(BaseQuantity.LENGTH), 1e3, "km");
    put(all, Dimension.of(BaseQuantity.LENGTH), 1e-3, "mm");
    put(all, Dimension.of(BaseQuantity.LENGTH), 1609.344, "mi");
    Dimension area = Dimension.of(BaseQuantity.LENGTH).times(Dimension.of(BaseQuantity.LENGTH));
    put(all, area, 1, "m2");
    put(all, area, 1e4, "ha");
    put(all, area.times(Dimension.of(BaseQuantity.LENGTH)), 1, "m3");
    put(all, Dimension.of(BaseQuantity.ANGLE), 1, "deg");
    put(all, Dimension.of(BaseQuantity.ENERGY), 1, "kWh");
    put(all, Dimension.of(BaseQuantity.ENERGY), 1e3, "MWh");
    Dimension power = Dimension.of(BaseQuantity.ENERGY).per(Dimension.of(BaseQuantity.TIME));
    put(all, power, 24, "kW");
    put(all, power, 24e3, "MW");
    put(all, Dimension.of(BaseQuantity.ACTIVITY), 1, "Bq");
    put(all, Dimension.of(BaseQuantity.VEHICLE), 1, "vehicle");
    return Map.copyOf(all);
  }

  private static void mass(Map<String, Unit> all) {
    Dimension mass = Dimension.of(BaseQuantity.GROSS_MASS);
    put(all, mass, 1e-6, "mg");
    put(all, mass, 1e-3, "g");
    put(all, mass, 1, "kg");
    put(all, mass, 1e3, "t");
    put(all, mass, 1e6, "kt");
    put(all, mass, 1e9, "Mt");
    put(all, mass, 0.45359237, "lb");
  }

  private static void time(Map<String, Unit> all) {
    Dimension time = Dimension.of(BaseQuantity.TIME);
    put(all, time, 1.0 / 24, "h");
    put(all, time, 1, "d");
    put(all, time, 7, "week");
    put(all, time, DAYS_PER_YEAR / 12, "month");
    put(all, time, DAYS_PER_YEAR / 4, "quarter");
    put(all, time, DAYS_PER_YEAR, "yr");
  }

  private static void put(
      Map<String, Unit> all, Dimension dimension, double factor, String symbol) {
    all.put(symbol, new Unit(symbol, dimension, factor));
  }
}
