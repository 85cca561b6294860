package dev.ledo.assay;

import dev.ledo.assay.certificate.Analyte;
import dev.ledo.core.Element;
import java.util.Optional;

/// How an analyte is counted as its element.
///
/// @param factor mass of the element in a mass of the analyte, above 0, at most 1
record InElement(Element element, double factor) {

  /// Empty for analytes that are kept and not interpreted.
  static Optional<InElement> of(Analyte analyte) {
    return switch (analyte) {
      case Analyte.OfElement(Element element) -> Optional.of(new InElement(element, 1));
      case Analyte.OfOxide(var oxide) ->
          Optional.of(new InElement(oxide.element(), 1 / oxide.factor()));
      case Analyte.Other _ -> Optional.empty();
    };
  }
}
