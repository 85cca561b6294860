package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reliance and concentration as sources state them, found by the names of facts.
final class PublishedReliances {

  private static final String METHOD = "import-reliance#as-published";
  private static final List<String> WORDS =
      List.of("reliance", "dependence", "self-sufficiency", "supply-share", "n-1");

  private PublishedReliances() {}

  /// One entry per statement of every edition, the ones that count first.
  static List<PublishedReliance> of(CaseView view) {
    return view.facts("facts").stream()
        .filter(fact -> fact.row().has("subject") && isReliance(fact))
        .flatMap(fact -> Stream.concat(fact.voices().stream(), fact.superseded().stream()))
        .flatMap(PublishedReliances::published)
        .toList();
  }

  private static boolean isReliance(Fact fact) {
    Optional<String> name = fact.row().findText("quantity");
    return name.filter(text -> WORDS.stream().anyMatch(text::contains)).isPresent();
  }

  private static Stream<PublishedReliance> published(Row row) {
    return row
        .findQuantity("value")
        .map(value -> new Figure(value, METHOD, List.of(row)))
        .map(figure ->
            new PublishedReliance(
                row.text("subject"),
                row.text("quantity"),
                row.findText("period"),
                row.findText("scope"),
                figure))
        .stream();
  }
}
