package dev.ledo.assay;

import dev.ledo.assay.quality.Verdict;
import dev.ledo.core.Element;
import java.util.List;

/// A reason behind a batch's verdict, for one analyte or for several that share it.
///
/// @param verdict what it asks for
/// @param reason the fact, with the value first
/// @param elements which it is about
/// @param samples ids of the samples it concerns, in order of the certificate
public record BatchFinding(
    Verdict verdict, String reason, List<Element> elements, List<String> samples) {

  public BatchFinding {
    elements = List.copyOf(elements);
    samples = List.copyOf(samples);
  }

  /// Whether it is about a rare earth, and not about thorium and uranium alone.
  public boolean isOfRareEarths() {
    return elements.stream().anyMatch(Element.REE::contains);
  }
}
