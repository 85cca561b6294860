package dev.ledo.assay;

import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.ree.OxideForms;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.assay.value.Penalty;
import dev.ledo.assay.value.SaleTerms;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Terms of sale as a case assumes them.
///
/// `concentrate-payability` (part of 1), `concentrate-charge` (USD/kg REO), `leach-recovery` or, on
/// the total assay, `cracking-recovery` (part of 1), and for thorium and uranium
/// `concentrate-thorium-free` (ppm) with `concentrate-thorium-penalty` (USD/t for each ppm more).
/// What the case does not have is not deducted, and that is said.
///
/// @param recovery part of what the digestion shows that reaches the product
/// @param remarks what is not known
record Terms(SaleTerms sale, Amount recovery, List<String> remarks) {

  Terms {
    remarks = List.copyOf(remarks);
  }

  /// @param ore assay of what goes into the product, thorium and uranium with it
  /// @param digestion which assay counts
  static Terms of(CaseFigures figures, ReeAnalysis ore, Digestion digestion) {
    List<String> remarks = new ArrayList<>();
    Optional<Amount> payable = part(figures, "concentrate-payability", remarks);
    Optional<Amount> charge = figures.assumption("concentrate-charge", Unit.of("USD/kg REO"));
    String recoveryId = digestion == Digestion.TOTAL ? "cracking-recovery" : "leach-recovery";
    Optional<Amount> recovery = part(figures, recoveryId, remarks);
    if (payable.isEmpty()) {
      remarks.add("payable part not known (concentrate-payability): all of the value is counted");
    }
    if (charge.isEmpty()) {
      remarks.add("charge for separation not known (concentrate-charge): none is deducted");
    }
    if (recovery.isEmpty()) {
      remarks.add(
          "recovery of the plant not known (%s): all of the assay is counted"
              .formatted(recoveryId));
    }
    List<Penalty> penalties = new ArrayList<>();
    for (Element impurity : List.of(Element.TH, Element.U)) {
      penalty(figures, ore, impurity)
          .ifPresentOrElse(
              penalties::add,
              () ->
                  remarks.add(
                      "penalty for %s not known (concentrate-%s-penalty): none is deducted"
                          .formatted(impurity.english(), impurity.english())));
    }
    return new Terms(
        new SaleTerms(payable.orElse(Amount.of(1)), charge.orElse(Amount.of(0)), 1, penalties),
        recovery.orElse(Amount.of(1)),
        remarks);
  }

  /// The impurity is taken to follow the rare earths into a product of pure oxides.
  private static Optional<Penalty> penalty(CaseFigures figures, ReeAnalysis ore, Element impurity) {
    String id = "concentrate-" + impurity.english().toLowerCase(Locale.ROOT);
    Optional<Amount> usd = figures.assumption(id + "-penalty", Unit.of("USD/t"));
    double oxidePpm =
        Element.REE.stream()
            .flatMap(element -> ore.find(element).stream().map(ppm -> oxide(element, ppm)))
            .mapToDouble(Amount::mid)
            .sum();
    double free = figures.assumption(id + "-free", Unit.of("ppm")).map(Amount::mid).orElse(0.0);
    return usd.filter(each -> oxidePpm > 0 && each.mid() >= 0 && free >= 0)
        .flatMap(each ->
            ore.find(impurity)
                .map(ppm -> new Penalty(ppm.times(1e6 / oxidePpm), free, each.mid())));
  }

  /// A part of a whole, above 0.
  private static Optional<Amount> part(CaseFigures figures, String id, List<String> remarks) {
    Optional<Amount> found = figures.assumption(id, Unit.ONE);
    boolean isPart = found.map(each -> each.low() > 0 && each.high() <= 1).orElse(true);
    if (!isPart) {
      remarks.add(id + " is not above 0 and at most 100 %: it is not used");
    }
    return found.filter(_ -> isPart);
  }

  private static Amount oxide(Element element, Amount ppm) {
    return OxideForms.TRADE.oxidePpm(element, ppm);
  }
}
