package dev.ledo.plan.reading;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.PartialDate;
import dev.ledo.plan.network.Horizon;
import dev.ledo.plan.network.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a plan may not do: the prohibitions that it obeys.
///
/// An actor that may not be dealt with takes along what it sells, builds and runs, and every site
/// that it holds when the plan starts.
final class Law {

  private final CaseView view;
  private final Horizon horizon;
  private final List<Prohibited> prohibited = new ArrayList<>();

  /// What one prohibition covers.
  private record Prohibited(Row row, Set<String> keys) {}

  Law(CaseView view, PlanOptions options, Horizon horizon) {
    this.view = view;
    this.horizon = horizon;
    for (Row row : view.rows("prohibitions")) {
      boolean inForce = row.text("state").equals("in-force");
      if (options.obeys(row.id(), inForce)) {
        prohibited.add(new Prohibited(row, covered(row)));
      }
    }
  }

  private Set<String> covered(Row row) {
    Set<String> keys = new HashSet<>(row.texts("actors"));
    keys.addAll(row.texts("sites"));
    keys.addAll(row.texts("legs"));
    LocalDate start = horizon.get(0).from();
    for (Row held : view.rows("control")) {
      boolean byThem = row.texts("actors").contains(held.text("actor"));
      if (byThem && isHeld(held, start)) {
        keys.add(held.text("site"));
      }
    }
    return keys;
  }

  private static boolean isHeld(Row held, LocalDate day) {
    boolean holds = held.findText("form").orElse("held").equals("held");
    boolean already =
        held.findDate("from").map(PartialDate::earliest).filter(day::isBefore).isEmpty();
    boolean still = held.findDate("to").map(PartialDate::latest).filter(day::isAfter).isEmpty();
    return holds && already && still;
  }

  /// Part of each period in which something known by these ids may be used, 0..1.
  Series allowedPart(Set<String> keys) {
    return Series.of(
        horizon.size(),
        p -> {
          double allowed = 1;
          for (Prohibited each : prohibited) {
            if (each.keys().stream().anyMatch(keys::contains)) {
              allowed = Math.min(allowed, 1 - Draft.partInForce(each.row(), horizon.get(p)));
            }
          }
          return allowed;
        });
  }
}
