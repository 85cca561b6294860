package dev.ledo.cases;

import dev.ledo.core.Country;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the ids and country codes of a case are called, by which keys of facts are made.
public final class KeyNames {

  private static final List<String> NAMED =
      List.of("actors", "sites", "materials", "feeds", "processes", "markets");

  private final CaseView view;

  public KeyNames(CaseView view) {
    this.view = view;
  }

  /// Name of a row that has one, for its id; the id if there is none.
  public String of(String table, String id) {
    return view.find(table, id).flatMap(row -> row.findText("name")).orElse(id);
  }

  /// Name of whatever an id or a country code stands for: of a country, a row with a name, or the
  /// ends of a way; the key itself if it stands for none.
  public String anything(String key) {
    Optional<String> country = Country.find(key).map(Country::english);
    return country.orElseGet(() ->
        NAMED.stream()
            .flatMap(table -> view.find(table, key).stream())
            .flatMap(row -> row.findText("name").stream())
            .findFirst()
            .or(() -> view.find("legs", key).map(this::ends))
            .orElse(key));
  }

  private String ends(Row leg) {
    return of("sites", leg.text("from")) + " \u2013 " + of("sites", leg.text("to"));
  }

  /// The key of a fact with names for ids: `India / reserves`.
  String key(Fact fact) {
    return Arrays.stream(fact.key().split(" / "))
        .map(this::anything)
        .collect(Collectors.joining(" / "));
  }
}
