package dev.ledo.assay;

import dev.ledo.assay.certificate.CertificateId;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.ree.Anomaly;
import dev.ledo.assay.ree.Lambdas;
import dev.ledo.assay.ree.MassShares;
import dev.ledo.assay.ree.OxideSum;
import dev.ledo.assay.ree.Pattern;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.assay.ree.Remark;
import dev.ledo.assay.value.Radioactivity;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one sample holds after one digestion.
///
/// @param analysis ppm of each element; a result over a method's range is replaced by that of a
///   method with a wider one where the certificate has it
/// @param site where it was taken, if that is known
/// @param digestion which part of the sample was measured
/// @param certificate whose results
/// @param overRange elements whose result is from the method for high contents
/// @param ree figures of the rare earths
/// @param radioactivity from thorium and uranium; empty if one was not reported
/// @param rejection why it is not used for compositions; empty if it is
public record SampleResult(
    ReeAnalysis analysis,
    Optional<String> site,
    Digestion digestion,
    CertificateId certificate,
    List<Element> overRange,
    ReeFigures ree,
    Optional<Radioactivity> radioactivity,
    Optional<String> rejection) {

  /// Figures of the rare earths of a sample.
  ///
  /// @param sums in every definition, limits as ranges, trade oxides
  /// @param shares per cent by mass of oxides; empty if nothing above zero was reported
  /// @param patterns normalised to chondrite and to shale
  /// @param anomalies that the pattern allows to be given, unitless, chondrite
  /// @param lambdas shape of the pattern after O'Neill (2016), without Ce and Eu; empty if too few
  ///   elements are numbers
  /// @param remarks what a person should look at
  public record ReeFigures(
      List<OxideSum> sums,
      Optional<MassShares> shares,
      List<Pattern> patterns,
      Map<Anomaly, Amount> anomalies,
      Optional<Lambdas> lambdas,
      List<Remark> remarks) {

    public ReeFigures {
      sums = List.copyOf(sums);
      patterns = List.copyOf(patterns);
      anomalies = Collections.unmodifiableMap(new LinkedHashMap<>(anomalies));
      remarks = List.copyOf(remarks);
    }
  }

  public SampleResult {
    overRange = List.copyOf(overRange);
  }

  /// Number of the sample.
  public String sample() {
    return analysis.sample();
  }

  /// Whether compositions use it.
  public boolean isUsed() {
    return rejection.isEmpty();
  }
}
