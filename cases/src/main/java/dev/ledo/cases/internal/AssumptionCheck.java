package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.DiscountRate;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Problems;
import dev.ledo.core.Unit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds assumptions that the computations look for by their ids and cannot use: in another kind of
/// unit, or a discount rate that is none.
final class AssumptionCheck implements Check {

  private static final String OXIDE_CONTENT = "reo-content-";

  /// The units of which one will do, by id.
  private static final Map<String, List<Unit>> UNITS = new LinkedHashMap<>();

  static {
    know("disposal-cost", "USD/t REO", "USD/t metal", "USD/t magnet", "USD/t element", "USD/t");
    know("concentrate-payability", "1");
    know("concentrate-charge", "USD/kg REO");
    know("concentrate-thorium-penalty", "USD/t");
    know("concentrate-uranium-penalty", "USD/t");
    know("concentrate-thorium-free", "ppm");
    know("concentrate-uranium-free", "ppm");
    know("cracking-recovery", "1");
    know("leach-recovery", "1");
    know("ore-thickness", "m");
    know("ore-density", "t/m3");
    know("ore-cost", "USD/t");
    know("ore-mass", "t");
    know("sampling-visit-cost", "USD");
    know("sampling-sample-cost", "USD");
    know("sampling-duplicate-cost", "USD");
    know("sampling-umpire-cost", "USD");
    know("sampling-leach-cost", "USD");
  }

  private static void know(String id, String... symbols) {
    UNITS.put(id, Arrays.stream(symbols).map(Unit::of).toList());
  }

  @Override
  public void run(CaseView view, Problems problems) {
    view.rows("assumptions").stream()
        .filter(row -> row.has("id") && row.has("value"))
        .forEach(row -> {
          checkUnit(row, problems);
          checkRate(row, problems);
        });
  }

  private static void checkUnit(Row row, Problems problems) {
    units(row.id())
        .filter(units -> units.stream().noneMatch(row.unit("value")::isCompatibleWith))
        .ifPresent(units -> {
          String message =
              "'%s' is told in %s, which does not turn into %s"
                  .formatted(row.id(), row.unit("value").symbol(), units.getFirst().symbol());
          problems.add(row.problem(CaseCode.C104, "unit", message));
        });
  }

  private static Optional<List<Unit>> units(String id) {
    return id.startsWith(OXIDE_CONTENT)
        ? Optional.of(List.of(Unit.ONE))
        : Optional.ofNullable(UNITS.get(id));
  }

  private static void checkRate(Row row, Problems problems) {
    if (row.id().equals(DiscountRate.ID) && DiscountRate.read(row).isEmpty()) {
      String message =
          "%s %s is no discount rate".formatted(row.amount("value"), row.unit("value").symbol());
      problems.add(row.problem(CaseCode.C103, "value", message));
    }
  }
}
