package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import dev.ledo.core.Problems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds parts that add up to more than the whole. Ranges count at their low end.
final class ShareCheck implements Check {

  private static final double WHOLE = 100.000001;
  private static final double LOOSE_WHOLE = 105;

  @Override
  public void run(CaseView view, Problems problems) {
    List<Row> owned =
        view.facts("ownership").stream()
            .map(Fact::row)
            .filter(row -> isValid(row, view.asOf()))
            .toList();
    check(owned, row -> row.findText("owned").orElse(""), problems);
    check(view.rows("origins"), ShareCheck::country, problems);
    List<Row> shares =
        view.facts("shares").stream()
            .map(Fact::row)
            .filter(row -> !country(row).equals(Country.WORLD.code()))
            .toList();
    check(shares, row -> whole(row, view), problems);
    view.theCase().rows("compositions").forEach(row -> checkComposition(row, problems));
  }

  private static String country(Row row) {
    return row.findCountry("country").map(Country::code).orElse("");
  }

  private static boolean isValid(Row row, LocalDate day) {
    boolean begun = row.findDate("from").filter(d -> d.earliest().isAfter(day)).isEmpty();
    return begun && row.findDate("to").filter(d -> d.latest().isBefore(day)).isEmpty();
  }

  /// What the shares of one voice are parts of.
  private static String whole(Row row, CaseView view) {
    return Stream.of(
            row.findText("stage").orElse(""),
            row.findText("material").orElse(""),
            row.has("year") ? String.valueOf(row.integer("year")) : "",
            row.findText("scenario").orElse(""),
            "by " + view.voice(row))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  private static void check(List<Row> rows, Function<Row, String> whole, Problems problems) {
    Map<String, Double> sums = new LinkedHashMap<>();
    Map<String, Row> last = new HashMap<>();
    for (Row row : rows) {
      if (row.has("share")) {
        sums.merge(whole.apply(row), row.amount("share").low(), Double::sum);
        last.put(whole.apply(row), row);
      }
    }
    for (Map.Entry<String, Row> entry : last.entrySet()) {
      double sum = sums.getOrDefault(entry.getKey(), 0.0);
      if (sum > WHOLE) {
        String message =
            "shares of %s add up to %s %%".formatted(entry.getKey(), Numbers.readable(sum, 6));
        problems.add(entry.getValue().problem(CaseCode.C074, "share", message));
      }
    }
  }

  private static void checkComposition(Row row, Problems problems) {
    double sum = 0;
    for (Element element : Element.REE) {
      sum += row.findAmount(element.symbol()).map(Amount::low).orElse(0.0);
    }
    if (sum > LOOSE_WHOLE) {
      String message = "the oxides add up to %s %%".formatted(Numbers.readable(sum, 5));
      problems.add(row.problem(CaseCode.C078, "La", message));
    }
  }
}
