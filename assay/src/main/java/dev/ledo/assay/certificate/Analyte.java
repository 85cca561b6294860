package dev.ledo.assay.certificate;

import dev.ledo.core.Element;
import dev.ledo.core.Oxide;
import java.util.Optional;

/// What a laboratory determined, in the form in which it counts it.
///
/// An element and its oxide are different analytes: 1 ppm Dy is 1.148 ppm Dy2O3.
public sealed interface Analyte {

  /// As printed in tables: `Dy`, `Dy2O3`, `Fe2O3`, `LOI`.
  String symbol();

  /// The analyte with a symbol, in whatever case it is written; empty if it is none.
  static Optional<Analyte> find(String text) {
    return AnalyteSymbols.find(text);
  }

  /// A rare earth, scandium, thorium or uranium counted as element.
  record OfElement(Element element) implements Analyte {
    @Override
    public String symbol() {
      return element.symbol();
    }
  }

  /// One of their oxides, counted as that oxide.
  record OfOxide(Oxide oxide) implements Analyte {
    @Override
    public String symbol() {
      return oxide.formula();
    }
  }

  /// Another element or oxide, loss on ignition, a sum of oxides or a weight: kept, not
  /// interpreted.
  record Other(String symbol) implements Analyte {}
}
