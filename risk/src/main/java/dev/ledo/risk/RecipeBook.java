package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Element;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.risk.bounds.Ends;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The case's recipes, followed back from a product to the oxides it needs.
///
/// An input that is no oxide and has a recipe itself is replaced by what that recipe needs: the one
/// with the same id if there is one, else the range over all others.
final class RecipeBook {

  private static final String METHOD = "feed-gap#need";
  private static final Unit OXIDE_PER_YEAR = Unit.of("t REO/yr");

  private final CaseView view;
  private final Map<String, List<Fact>> recipes = new LinkedHashMap<>();

  RecipeBook(CaseView view) {
    this.view = view;
    for (Fact fact : view.facts("recipes")) {
      Row row = fact.row();
      if (row.has("id") && row.has("output") && row.has("input") && fact.figure().isPresent()) {
        recipes.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(fact);
      }
    }
  }

  /// What one recipe needs of one oxide.
  ///
  /// @param oxide id of the material
  /// @param need in t REO/yr
  record Need(String recipe, String oxide, Quantity need, Set<Row> rows) {

    /// What it stands on, together with the rows of the wanted quantity.
    Figure figure(List<Row> wanted) {
      var all = new LinkedHashSet<>(wanted);
      all.addAll(rows);
      return Figure.of(need, METHOD, all);
    }

    private Need plus(Need other) {
      var both = new LinkedHashSet<>(rows);
      both.addAll(other.rows);
      return new Need(recipe, oxide, need.plus(other.need), both);
    }

    private Need as(String wider) {
      return new Need(recipe, wider, need, rows);
    }

    private Need hull(Need other) {
      var both = new LinkedHashSet<>(rows);
      both.addAll(other.rows);
      return new Need(recipe, oxide, need.hull(other.need), both);
    }
  }

  /// What each recipe for a product needs of each oxide to make a quantity of it in a year.
  List<Need> needs(String product, Quantity wanted) {
    var all = new ArrayList<Need>();
    recipes.forEach((id, facts) -> {
      if (facts.stream().anyMatch(fact -> makes(fact, product))) {
        all.addAll(needs(id, product, wanted, Set.of()).values());
      }
    });
    return merged(all);
  }

  /// What the basis column says about a recipe for a product.
  Optional<String> basis(String recipe, String product) {
    return recipes.getOrDefault(recipe, List.of()).stream()
        .filter(fact -> makes(fact, product))
        .flatMap(fact -> fact.row().findText("basis").stream())
        .findFirst();
  }

  private Map<String, Need> needs(String id, String product, Quantity wanted, Set<String> above) {
    Map<String, Need> needs = new LinkedHashMap<>();
    for (Fact fact : recipes.getOrDefault(id, List.of())) {
      if (makes(fact, product)) {
        Quantity each = product(wanted, fact.figure().orElseThrow());
        for (Need need : inputs(id, fact, each, with(above, product)).values()) {
          needs.merge(need.oxide(), need, Need::plus);
        }
      }
    }
    return needs;
  }

  private static Quantity product(Quantity wanted, Quantity each) {
    return new Quantity(
        Ends.product(wanted.amount(), each.amount()), wanted.unit().times(each.unit()));
  }

  private Map<String, Need> inputs(String id, Fact fact, Quantity each, Set<String> above) {
    String input = fact.row().text("input");
    List<String> makers = above.contains(input) || isOxide(input) ? List.of() : makers(input, id);
    Map<String, Need> needs = new LinkedHashMap<>();
    if (makers.isEmpty()) {
      if (each.unit().isCompatibleWith(OXIDE_PER_YEAR)) {
        var rows = new LinkedHashSet<>(fact.used());
        needs.put(input, new Need(id, input, each.in(OXIDE_PER_YEAR), rows));
      }
      return needs;
    }
    for (String maker : makers) {
      for (Need need : needs(maker, input, each, above).values()) {
        var rows = new LinkedHashSet<>(fact.used());
        rows.addAll(need.rows());
        needs.merge(need.oxide(), new Need(id, need.oxide(), need.need(), rows), Need::hull);
      }
    }
    return needs;
  }

  private List<String> makers(String material, String id) {
    List<String> makers =
        recipes.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(fact -> makes(fact, material)))
            .map(Map.Entry::getKey)
            .toList();
    return makers.contains(id) ? List.of(id) : makers;
  }

  /// Needs of narrow oxides, such as Nd and Pr, that together are a wider one which another recipe
  /// names, counted as the wider one.
  private List<Need> merged(List<Need> needs) {
    Set<String> oxides = new LinkedHashSet<>();
    needs.forEach(need -> oxides.add(need.oxide()));
    Map<String, Need> merged = new LinkedHashMap<>();
    for (Need need : needs) {
      String oxide =
          oxides.stream()
              .filter(wider -> isPartOf(need, wider, needs))
              .findFirst()
              .orElse(need.oxide());
      merged.merge(need.recipe() + " " + oxide, need.as(oxide), Need::plus);
    }
    return List.copyOf(merged.values());
  }

  private boolean isPartOf(Need need, String wider, List<Need> needs) {
    Set<Element> whole = elements(wider);
    Set<Element> covered = new LinkedHashSet<>();
    needs.stream()
        .filter(each -> each.recipe().equals(need.recipe()))
        .map(each -> elements(each.oxide()))
        .filter(part -> part.size() < whole.size() && whole.containsAll(part))
        .forEach(covered::addAll);
    Set<Element> part = elements(need.oxide());
    return !part.isEmpty()
        && part.size() < whole.size()
        && whole.containsAll(part)
        && covered.equals(whole);
  }

  private Set<Element> elements(String material) {
    return view.find("materials", material)
        .map(row -> Set.copyOf(row.elements("elements")))
        .orElse(Set.of());
  }

  private boolean isOxide(String material) {
    return view.find("materials", material)
        .flatMap(row -> row.findText("form"))
        .filter("oxide"::equals)
        .isPresent();
  }

  private static boolean makes(Fact fact, String product) {
    return fact.row().text("output").equals(product);
  }

  private static Set<String> with(Set<String> above, String product) {
    var all = new LinkedHashSet<>(above);
    all.add(product);
    return all;
  }
}
