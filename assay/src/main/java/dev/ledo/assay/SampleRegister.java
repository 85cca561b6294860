package dev.ledo.assay;

import dev.ledo.assay.certificate.Analyte;
import dev.ledo.assay.quality.ReferenceMaterial;
import dev.ledo.cases.Row;
import dev.ledo.core.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the sender knows of samples: which is a control and of what, where each was taken, and what
/// reference materials hold.
///
/// Numbers of samples and names of materials are matched without regard to case.
public final class SampleRegister {

  private final Map<String, Row> samples = new HashMap<>();
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
    standards
        .computeIfAbsent(key(name), _ -> new HashMap<>())
        .putIfAbsent(
            found.get().element(),
            new ReferenceMaterial(
                name,
                row.amount("certified").mid() * factor,
                row.amount("deviation").mid() * factor));
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

  /// The number of registered samples.
  public int size() {
    return samples.size();
  }

  /// Rows that could not be used, and why.
  public List<String> notes() {
    return List.copyOf(notes);
  }
}
