package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.DatedRows;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds ways that contradict themselves, and corridors that lead nowhere.
final class WayCheck implements Check {

  /// Positions to two decimals, of a town for a mine beside it, and rounded lengths.
  private static final double LEAST_SHARE = 0.95;

  private static final double ROOM_KM = 3;

  @Override
  public void run(CaseView view, Problems problems) {
    view.rows("legs").stream()
        .filter(row -> row.has("id"))
        .forEach(leg -> {
          checkLength(leg, problems);
          checkPositions(leg, view, problems);
          checkEnds(leg, problems);
          requireAboveNothing(leg, List.of("speed"), problems);
          checkBuilding(leg, view, problems);
        });
    checkPassages(view, problems);
    view.rows("corridors").forEach(row -> checkCorridor(row, problems));
    List<String> ofVehicle = List.of("payload", "speed", "hours");
    view.rows("vehicles").forEach(row -> requireAboveNothing(row, ofVehicle, problems));
    view.rows("modules").stream()
        .filter(row -> row.has("leg"))
        .forEach(row -> requireAboveNothing(row, List.of("life"), problems));
  }

  private static void requireAboveNothing(Row row, List<String> columns, Problems problems) {
    for (String column : columns) {
      if (row.findAmount(column).filter(amount -> amount.high() == 0).isPresent()) {
        String message = "%s 0 of '%s'".formatted(column, row.key());
        problems.add(row.problem(CaseCode.C101, column, message));
      }
    }
  }

  private static void checkEnds(Row leg, Problems problems) {
    if (leg.has("from") && leg.has("to") && leg.text("from").equals(leg.text("to"))) {
      String message = "'%s' begins and ends at %s".formatted(leg.id(), leg.text("from"));
      problems.add(leg.problem(CaseCode.C100, "to", message));
    }
  }

  private static void checkLength(Row leg, Problems problems) {
    Optional<Amount> length = leg.findAmount("length");
    Optional<Amount> straight = leg.findAmount("straight");
    if (length.isPresent() && straight.isPresent()) {
      if (length.get().high() < straight.get().low()) {
        String message =
            "%s km is shorter than %s km straight".formatted(length.get(), straight.get());
        problems.add(leg.problem(CaseCode.C098, "length", message));
      }
    }
  }

  /// A way that is shorter than the line between its ends: one of them lies elsewhere.
  private static void checkPositions(Row leg, CaseView view, Problems problems) {
    String column = leg.has("length") ? "length" : "straight";
    Optional<Amount> told = leg.findAmount(column);
    OptionalDouble apart = StraightLine.km(leg, view);
    if (told.isPresent()
        && apart.isPresent()
        && told.get().high() < LEAST_SHARE * apart.getAsDouble() - ROOM_KM) {
      String message =
          "'%s' is %s km long, but its ends are %s km apart in a straight line"
              .formatted(leg.id(), told.get(), Numbers.readable(apart.getAsDouble(), 3));
      problems.add(leg.problem(CaseCode.C105, column, message));
    }
  }

  private static void checkBuilding(Row leg, CaseView view, Problems problems) {
    boolean isProposed = leg.findText("status").filter("proposed"::equals).isPresent();
    boolean isPriced =
        view.rows("modules").stream()
            .anyMatch(module -> module.findText("leg").filter(leg.id()::equals).isPresent());
    if (isProposed && !isPriced && !view.theCase().isBroken("modules")) {
      String message = "'%s' is proposed, but no module builds it".formatted(leg.id());
      problems.add(leg.problem(CaseCode.C097, "status", message));
    }
  }

  private static void checkCorridor(Row corridor, Problems problems) {
    Optional<String> from = corridor.findText("from");
    if (from.filter(corridor.texts("to")::contains).isPresent()) {
      String message = "'%s' begins and ends at %s".formatted(corridor.key(), from.get());
      problems.add(corridor.problem(CaseCode.C096, "to", message));
    }
  }

  private static void checkPassages(CaseView view, Problems problems) {
    Map<String, List<Row>> byMonth = new HashMap<>();
    for (Row passage : DatedRows.on(view.asOf(), view.rows("passages"))) {
      if (passage.has("leg") && passage.has("months") && passage.has("state")) {
        view.theCase()
            .find("legs", passage.text("leg"))
            .ifPresent(leg -> checkAgainst(leg, passage, view, problems));
        checkAgainst(byMonth, passage, problems);
        if (passage.months("months").isEmpty()) {
          problems.add(passage.problem(CaseCode.C049, "months", "the row speaks of no month"));
        }
      }
    }
  }

  /// A way that is said to be open although its border is shut or its months are closed.
  private static void checkAgainst(Row leg, Row passage, CaseView view, Problems problems) {
    if (!passage.text("state").equals("open")) {
      return;
    }
    String border = border(leg, view);
    if (border.equals("shut")) {
      String message = "'%s' is open, but the border it crosses is shut".formatted(leg.id());
      problems.add(passage.problem(CaseCode.C095, "state", message));
    }
    List<Integer> closed =
        passage.months("months").stream().filter(leg.months("closed_months")::contains).toList();
    if (!closed.isEmpty()) {
      String message =
          "'%s' is open in months %s, which %s closes".formatted(leg.id(), closed, leg);
      problems.add(passage.problem(CaseCode.C095, "state", message));
    }
  }

  private static String border(Row leg, CaseView view) {
    List<Row> rows =
        view.rows("crossings").stream()
            .filter(row -> row.findText("leg").filter(leg.id()::equals).isPresent())
            .filter(row -> row.has("state"))
            .toList();
    return DatedRows.newest(view.asOf(), rows)
        .map(row -> row.text("state"))
        .or(() -> leg.findText("border"))
        .orElse("none");
  }

  private static void checkAgainst(Map<String, List<Row>> byMonth, Row passage, Problems problems) {
    Set<Row> other =
        passage.months("months").stream()
            .flatMap(month ->
                byMonth
                    .computeIfAbsent(passage.text("leg") + month, m -> new ArrayList<>())
                    .stream())
            .filter(earlier -> !says(earlier).equals(says(passage)))
            .collect(Collectors.toSet());
    other.stream()
        .map(Row::toString)
        .min(String::compareTo)
        .ifPresent(earlier -> {
          String message =
              "'%s' is %s here and otherwise at %s"
                  .formatted(passage.text("leg"), says(passage), earlier);
          problems.add(passage.problem(CaseCode.C099, "state", message));
        });
    passage
        .months("months")
        .forEach(month ->
            byMonth
                .computeIfAbsent(passage.text("leg") + month, m -> new ArrayList<>())
                .add(passage));
  }

  private static String says(Row passage) {
    return passage.text("state")
        + passage.findAmount("open_share").map(share -> " " + share + " %").orElse("");
  }
}
