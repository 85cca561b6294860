package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.composition.Estimate;
import dev.ledo.assay.value.PayableValue;
import java.util.List;

/// What the ore of a site is worth at the prices of one world, won in one way.
///
/// The ends of the intervals hold both: what the samples leave open, and prices and terms that are
/// ranges.
///
/// @param digestion which assay counts: the leach (ion exchange) or the total (cracking)
/// @param usdPerTonneReo US dollars per tonne of REO in the product
/// @param usdPerTonneOre US dollars per tonne of ore
/// @param middle the same at the median contents, with shares by value and prices
/// @param remarks what must stand beside the numbers
public record SiteValue(
    Digestion digestion,
    Estimate usdPerTonneReo,
    Estimate usdPerTonneOre,
    PayableValue middle,
    List<String> remarks) {

  public SiteValue {
    remarks = List.copyOf(remarks);
  }
}
