package dev.ledo.assay;

import dev.ledo.assay.certificate.AssayUnit;
import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.Determination;
import dev.ledo.assay.certificate.Digestion;
import dev.ledo.assay.certificate.MeasuredValue;
import dev.ledo.assay.certificate.Reading;
import dev.ledo.assay.ree.ReeAnalysis;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Results of one certificate after one digestion, in ppm of element.
///
/// A method whose digestion is not stated belongs to the one digestion that the others state; it
/// then counts only where theirs is over its range. Without that it is a batch of its own.
final class Batch {

  private final Certificate certificate;
  private final Digestion digestion;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<Determination, Map<String, Amount>> byMethod = new LinkedHashMap<>();
  private final Map<String, ReeAnalysis> analyses = new LinkedHashMap<>();
  private final Map<String, List<Element>> overRange = new LinkedHashMap<>();

  private Batch(Certificate certificate, Digestion digestion) {
    this.certificate = certificate;
    this.digestion = digestion;
  }

  /// The batches of a certificate; none if it has no rare earth, thorium or uranium as a part of
  /// the mass.
  static List<Batch> of(Certificate certificate, SampleRegister register) {
    List<MeasuredValue> values = certificate.values().filter(Batch::isUsable).toList();
    Set<Digestion> stated = EnumSet.noneOf(Digestion.class);
    values.forEach(value -> stated.add(value.determination().digestion()));
    boolean hasUnstated = stated.remove(Digestion.UNSTATED);
    if (hasUnstated && stated.size() != 1) {
      stated.add(Digestion.UNSTATED);
    }
    List<Batch> batches = new ArrayList<>();
    for (Digestion each : stated) {
      var batch = new Batch(certificate, each);
      certificate
          .samples()
          .forEach(row -> batch.roles.putIfAbsent(row.id(), Role.of(row, register)));
      values.stream().filter(value -> belongs(value, each, stated)).forEach(batch::add);
      batch.analyse();
      batches.add(batch);
    }
    return batches;
  }

  private static boolean isUsable(MeasuredValue value) {
    return value.determination().unit().kind() == AssayUnit.Kind.MASS_FRACTION
        && InElement.of(value.determination().analyte()).isPresent()
        && !(value.reading() instanceof Reading.Missing);
  }

  private static boolean belongs(MeasuredValue value, Digestion digestion, Set<Digestion> stated) {
    Digestion own = value.determination().digestion();
    return own == digestion || (own == Digestion.UNSTATED && stated.size() == 1);
  }

  /// Of a sample that occurs twice the first result stands.
  private void add(MeasuredValue value) {
    amount(value)
        .ifPresent(ppm ->
            byMethod
                .computeIfAbsent(value.determination(), _ -> new LinkedHashMap<>())
                .putIfAbsent(value.sample().id(), ppm));
  }

  private static Optional<Amount> amount(MeasuredValue value) {
    double factor = factor(value.determination());
    return switch (value.reading()) {
      case Reading.Known(double number) -> Optional.of(Amount.of(number * factor));
      case Reading.Below(double limit) -> Optional.of(new Amount.Below(limit * factor));
      case Reading.Above(double limit) -> Optional.of(new Amount.Above(limit * factor));
      case Reading.Missing _ -> Optional.empty();
    };
  }

  /// What to multiply a figure of a method by to have ppm of the element.
  static double factor(Determination method) {
    return method.unit().factorToBase() * element(method).factor();
  }

  private static InElement element(Determination method) {
    return InElement.of(method.analyte()).orElseThrow();
  }

  private void analyse() {
    for (String sample : roles.keySet()) {
      Map<Element, Amount> ppm = new EnumMap<>(Element.class);
      List<Element> replaced = new ArrayList<>();
      byMethod.forEach((method, results) ->
          Optional.ofNullable(results.get(sample))
              .ifPresent(result -> merge(ppm, replaced, element(method).element(), result)));
      if (!ppm.isEmpty()) {
        analyses.put(sample, new ReeAnalysis(sample, ppm));
        overRange.put(sample, List.copyOf(replaced));
      }
    }
  }

  /// The first method counts, unless its result is over its range and another's is a number beyond.
  private static void merge(
      Map<Element, Amount> ppm, List<Element> replaced, Element element, Amount result) {
    Amount first = ppm.putIfAbsent(element, result);
    boolean replaces =
        first instanceof Amount.Above(double limit) && result.isExact() && result.low() >= limit;
    if (replaces) {
      ppm.put(element, result);
      replaced.add(element);
    }
  }

  Certificate certificate() {
    return certificate;
  }

  Digestion digestion() {
    return digestion;
  }

  /// Role of each sample, in order of the certificate; bounds are among them.
  Map<String, Role> roles() {
    return roles;
  }

  /// Ids of the samples without bounds, in order of the certificate.
  List<String> order() {
    return roles.entrySet().stream()
        .filter(each -> !(each.getValue() instanceof Role.Bound))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Methods that state this batch's digestion, in order of columns.
  List<Determination> methods() {
    return byMethod.keySet().stream().filter(each -> each.digestion() == digestion).toList();
  }

  static Element elementOf(Determination method) {
    return element(method).element();
  }

  /// Result of a sample by a method, ppm of element.
  Optional<Amount> find(Determination method, String sample) {
    return Optional.ofNullable(byMethod.getOrDefault(method, Map.of()).get(sample));
  }

  /// All results of a sample, whatever its role.
  Optional<ReeAnalysis> find(String sample) {
    return Optional.ofNullable(analyses.get(sample));
  }

  /// Elements of a sample whose result is from the method for high contents.
  List<Element> overRange(String sample) {
    return overRange.getOrDefault(sample, List.of());
  }
}
