package dev.ledo.assay;

import dev.ledo.assay.certificate.Analyte;
import dev.ledo.assay.quality.ReferenceMaterial;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the sender knows of samples: which is a control and of what, where each was taken, and what
/// reference materials hold.
///
/// Numbers of samples and names of materials are matched without regard to case.
public final class SampleRegister {

  private final Map<String, Row> samples = new LinkedHashMap<>();
  private final Map<String, Map<Element, ReferenceMaterial>> standards = new HashMap<>();
  private final List<String> notes = new ArrayList<>();

  private SampleRegister() {}

  /// Nothing is known.
  public static SampleRegister empty() {
    return new SampleRegister();
  }

  /// A register from rows.
  ///
  /// @param samples rows of the table `samples`
  /// @param standards rows of the table `standards`
  public static SampleRegister of(List<Row> samples, List<Row> standards) {
    var register = new SampleRegister();
    samples.stream()
        .filter(row -> row.has("sample"))
        .forEach(row -> register.samples.putIfAbsent(key(row.text("sample")), row));
    standards.forEach(register::addStandard);
    return register;
  }

  private void addStandard(Row row) {
    if (!row.has("standard")
        || !row.has("analyte")
        || !row.has("certified")
        || !row.has("deviation")) {
      return;
    }
    String name = row.text("standard");
    Optional<InElement> found = Analyte.find(row.text("analyte")).flatMap(InElement::of);
    if (found.isEmpty()) {
      notes.add(row.place() + ": '" + row.text("analyte") + "' is not a rare earth, Th or U");
      return;
    }
    double factor = found.get().factor();
    if (isLimit(row.amount("certified")) || isLimit(row.amount("deviation"))) {
      notes.add(row.place() + ": a limit is no certified value; it is not used");
      return;
    }
    standards
        .computeIfAbsent(key(name), _ -> new HashMap<>())
        .putIfAbsent(
            found.get().element(),
            new ReferenceMaterial(
                name,
                row.amount("certified").mid() * factor,
                row.amount("deviation").mid() * factor));
  }

  private static boolean isLimit(Amount amount) {
    return amount instanceof Amount.Below || amount instanceof Amount.Above;
  }

  private static String key(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  /// The row of a sample, if it is registered.
  public Optional<Row> find(String sample) {
    return Optional.ofNullable(samples.get(key(sample)));
  }

  /// What a reference material is certified to hold, in ppm of the element, if that is known.
  public Optional<ReferenceMaterial> findStandard(String name, Element element) {
    return Optional.ofNullable(standards.getOrDefault(key(name), Map.of()).get(element));
  }

  /// Whether anything is known of a reference material.
  public boolean knowsStandard(String name) {
    return standards.containsKey(key(name));
  }

  /// Numbers of the registered samples, in order of the register.
  public List<String> ids() {
    return samples.values().stream().map(row -> row.text("sample")).toList();
  }

  /// Rows that could not be used, and why.
  public List<String> notes() {
    return List.copyOf(notes);
  }
}
