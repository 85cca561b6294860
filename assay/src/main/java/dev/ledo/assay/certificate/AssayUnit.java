package dev.ledo.assay.certificate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A unit in which a laboratory reports.
///
/// `oz/t` is not one of them: it may be an ounce per metric tonne or per short ton, which differ by
/// 10 %.
public enum AssayUnit {
  PERCENT("%", Kind.MASS_FRACTION, 1e4),
  PPM("ppm", Kind.MASS_FRACTION, 1),
  PPB("ppb", Kind.MASS_FRACTION, 1e-3),
  GRAM_PER_TONNE("g/t", Kind.MASS_FRACTION, 1),
  /// Troy ounce (31.1034768 g) per short ton (907.18474 kg).
  OUNCE_PER_SHORT_TON("oz/st", Kind.MASS_FRACTION, 31.1034768 / 0.90718474),
  MILLIGRAM_PER_LITRE("mg/L", Kind.CONCENTRATION, 1),
  MICROGRAM_PER_LITRE("ug/L", Kind.CONCENTRATION, 1e-3),
  KILOGRAM("kg", Kind.MASS, 1),
  GRAM("g", Kind.MASS, 1e-3);

  /// What a unit counts.
  public enum Kind {
    /// Mass in mass; base unit ppm.
    MASS_FRACTION,
    /// Mass in volume of solution; base unit mg/L.
    CONCENTRATION,
    /// Mass of a sample; base unit kg.
    MASS
  }

  private static final Map<String, AssayUnit> SPELLINGS =
      Map.ofEntries(
          Map.entry("%", PERCENT),
          Map.entry("pct", PERCENT),
          Map.entry("percent", PERCENT),
          Map.entry("wt%", PERCENT),
          Map.entry("wt.%", PERCENT),
          Map.entry("%wt", PERCENT),
          Map.entry("wtpct", PERCENT),
          Map.entry("ppm", PPM),
          Map.entry("mg/kg", PPM),
          Map.entry("ug/g", PPM),
          Map.entry("ppb", PPB),
          Map.entry("ug/kg", PPB),
          Map.entry("ng/g", PPB),
          Map.entry("mg/t", PPB),
          Map.entry("g/t", GRAM_PER_TONNE),
          Map.entry("gpt", GRAM_PER_TONNE),
          Map.entry("g/tm", GRAM_PER_TONNE),
          Map.entry("oz/st", OUNCE_PER_SHORT_TON),
          Map.entry("oz/tc", OUNCE_PER_SHORT_TON),
          Map.entry("opst", OUNCE_PER_SHORT_TON),
          Map.entry("mg/l", MILLIGRAM_PER_LITRE),
          Map.entry("ug/l", MICROGRAM_PER_LITRE),
          Map.entry("kg", KILOGRAM),
          Map.entry("g", GRAM));

  private final String symbol;
  private final Kind kind;
  private final double factor;

  AssayUnit(String symbol, Kind kind, double factor) {
    this.symbol = symbol;
    this.kind = kind;
    this.factor = factor;
  }

  /// As printed.
  public String symbol() {
    return symbol;
  }

  /// What it counts.
  public Kind kind() {
    return kind;
  }

  /// What to multiply a figure by to have it in the base unit of its kind: ppm, mg/L or kg.
  public double factorToBase() {
    return factor;
  }

  /// The unit with a spelling, in any case and with any spaces; empty if it is none or has two
  /// meanings.
  public static Optional<AssayUnit> find(String text) {
    if (text.length() > 20) {
      return Optional.empty();
    }
    String key = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(SPELLINGS.get(key.replaceAll("\\s", "").replace('μ', 'u')));
  }
}
