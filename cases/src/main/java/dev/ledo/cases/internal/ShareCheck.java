package dev.ledo.cases.internal;

import dev.ledo.cases.CaseCode;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.cases.internal.CaseChecks.Check;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.Numbers;
import dev.ledo.core.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds parts that add up to more than the whole. Ranges count at their low end.
final class ShareCheck implements Check {

  private static final double WHOLE = 100.000001;
  private static final double LOOSE_WHOLE = 105;

  @Override
  public void run(CaseView view, Problems problems) {
    check(view.theCase().rows("ownership"), row -> row.findText("owned").orElse(""), problems);
    check(view.theCase().rows("origins"), row -> country(row), problems);
    check(
        view.theCase().rows("shares"),
        row ->
            String.join(
                " / ",
                row.findText("stage").orElse(""),
                row.findText("material").orElse(""),
                row.has("year") ? String.valueOf(row.integer("year")) : "",
                row.findText("scenario").orElse(""),
                String.join(";", row.sources())),
        problems);
    view.theCase().rows("compositions").forEach(row -> checkComposition(row, problems));
  }

  private static String country(Row row) {
    return row.findCountry("country").map(c -> c.code()).orElse("");
  }

  private static void check(List<Row> rows, Function<Row, String> whole, Problems problems) {
    Map<String, Double> sums = new LinkedHashMap<>();
    Map<String, Row> last = new LinkedHashMap<>();
    for (Row row : rows) {
      boolean current = row.schema().findPosition("to").isEmpty() || !row.has("to");
      if (current && row.has("share")) {
        sums.merge(whole.apply(row), row.amount("share").low(), Double::sum);
        last.put(whole.apply(row), row);
      }
    }
    sums.forEach((name, sum) -> {
      if (sum > WHOLE) {
        String message = "shares of %s add up to %s %%".formatted(name, Numbers.readable(sum, 6));
        Row row = last.get(name);
        if (row != null) {
          problems.add(row.problem(CaseCode.C074, "share", message));
        }
      }
    });
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
