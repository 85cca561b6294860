package dev.ledo.assay;

import dev.ledo.assay.certificate.AssayUnit;
import dev.ledo.assay.certificate.Certificate;
import dev.ledo.assay.certificate.MeasuredValue;
import dev.ledo.assay.certificate.SampleKind;
import dev.ledo.assay.certificate.SampleRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names what is in the register and not in the certificates, and the other way round, and what a
/// certificate holds that is not used here.
final class Strays {

  private static final int SHOWN = 20;

  private final SampleRegister register;

  Strays(SampleRegister register) {
    this.register = register;
  }

  List<String> of(List<Certificate> certificates) {
    List<String> notes = new ArrayList<>();
    if (!register.ids().isEmpty()) {
      registered(certificates, notes);
    }
    for (Certificate each : certificates) {
      long solutions = each.values().filter(Strays::isOfSolution).count();
      if (solutions > 0) {
        notes.add(
            "%s: %d results in mass per volume are of solutions and not used"
                .formatted(each.id(), solutions));
      }
    }
    return notes;
  }

  private static boolean isOfSolution(MeasuredValue value) {
    return value.determination().unit().kind() == AssayUnit.Kind.CONCENTRATION;
  }

  private void registered(List<Certificate> certificates, List<String> notes) {
    Set<String> measured = new LinkedHashSet<>();
    Set<String> unregistered = new LinkedHashSet<>();
    for (Certificate certificate : certificates) {
      for (SampleRow row : certificate.samples()) {
        measured.add(row.id().toUpperCase(Locale.ROOT));
        if (row.kind() == SampleKind.ORDINARY && register.find(row.id()).isEmpty()) {
          unregistered.add(row.id());
        }
      }
    }
    List<String> without =
        register.ids().stream()
            .filter(id -> !measured.contains(id.strip().toUpperCase(Locale.ROOT)))
            .toList();
    add(notes, "registered, but in no certificate", without);
    add(notes, "in a certificate, but not registered: site unknown", List.copyOf(unregistered));
  }

  private static void add(List<String> notes, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      String more = ids.size() > SHOWN ? " and %d more".formatted(ids.size() - SHOWN) : "";
      notes.add(
          what + ": " + String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size()))) + more);
    }
  }
}
