package dev.ledo.core;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A country or one of the areas that statistics use in its place.
///
/// Codes `XAA` to `XZZ`, which ISO 3166-1 leaves to its users, stand for invented countries.
///
/// @param code ISO 3166-1 alpha-3, or `WLD` (world), `S19` (other Asia) and the like of UN Comtrade
/// @param english short English name
public record Country(String code, String english) implements Comparable<Country> {

  /// All countries together.
  public static final Country WORLD = new Country("WLD", "World");

  private static final Map<String, Country> ALL = all();

  /// The country with a code, in capitals.
  public static Optional<Country> find(String code) {
    Country known = ALL.get(code);
    if (known == null && code.matches("X[A-Z]{2}")) {
      return Optional.of(new Country(code, "Country " + code));
    }
    return Optional.ofNullable(known);
  }

  /// The country with a code that is known to be right.
  ///
  /// @throws IllegalArgumentException if there is no such code
  public static Country of(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no country has the code " + code));
  }

  /// Every code that is understood, but for those of invented countries.
  public static Map<String, Country> byCode() {
    return ALL;
  }

  private static Map<String, Country> all() {
    var countries = new HashMap<String, Country>();
    for (String iso2 : Locale.getISOCountries()) {
      Locale locale = Locale.of("", iso2);
      String iso3 = locale.getISO3Country();
      String name = locale.getDisplayCountry(Locale.ENGLISH).replaceFirst(" \\(.*\\)$", "");
      countries.put(iso3, new Country(iso3, name));
    }
    countries.put(WORLD.code, WORLD);
    countries.put("S19", new Country("S19", "Other Asia, not elsewhere specified"));
    countries.put("F19", new Country("F19", "Special categories"));
    countries.put("_X", new Country("_X", "Areas, not elsewhere specified"));
    countries.put("SCG", new Country("SCG", "Serbia and Montenegro"));
    return Map.copyOf(countries);
  }

  @Override
  public int compareTo(Country other) {
    return Comparator.comparing(Country::code).compare(this, other);
  }

  @Override
  public String toString() {
    return english;
  }
}
