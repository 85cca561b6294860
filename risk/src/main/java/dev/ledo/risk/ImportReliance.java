package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.core.Country;
import java.util.List;
import java.util.Optional;

/// How far a country depends on imports of one material in one period, by each definition in use.
///
/// A figure is absent if what is unknown leaves nothing to say; it is never zero for that reason.
///
/// @param material id of the material
/// @param production made at home, if stated
/// @param imports brought in, if stated
/// @param exports sold abroad, if stated
/// @param measures one entry per definition, in the order of [Definition]
/// @param notes what a reader should know, one sentence each
public record ImportReliance(
    Country country,
    String material,
    String period,
    Optional<Figure> production,
    Optional<Figure> imports,
    Optional<Figure> exports,
    List<Measure> measures,
    List<String> notes) {

  public ImportReliance {
    measures = List.copyOf(measures);
    notes = List.copyOf(notes);
  }

  /// One definition's figure.
  ///
  /// @param value in %; may be negative for a net exporter; absent if it cannot be told
  public record Measure(Definition definition, Optional<Figure> value) {}

  /// A definition in use. P production, I imports, E exports.
  public enum Definition {
    /// USGS: (I − E) / (P + I − E), stock changes unknown.
    NET_IMPORT_RELIANCE("net import reliance (USGS)", "(I − E) / (P + I − E)"),
    /// European Commission: (I − E) / (P + I − E), without stocks by definition.
    EU_IMPORT_RELIANCE("import reliance (EU)", "(I − E) / (P + I − E)"),
    /// I / (P + I).
    GROSS_IMPORT_DEPENDENCE("gross import dependence", "I / (P + I)"),
    /// P / (P + I − E).
    SELF_SUFFICIENCY("self-sufficiency", "P / (P + I − E)");

    private final String english;
    private final String formula;

    Definition(String english, String formula) {
      this.english = english;
      this.formula = formula;
    }

    /// Name as a reader would say it.
    public String english() {
      return english;
    }

    /// The formula.
    public String formula() {
      return formula;
    }
  }
}
