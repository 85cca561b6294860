package dev.ledo.cases;

import dev.ledo.core.Amount;
import dev.ledo.core.Dimension;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What traded goods are worth per kilogram, and whether they can be what they are quoted as.
///
/// A kilogram of goods cannot be worth less than half the oxide that goes into it. The half leaves
/// room for exchange rates and for prices within the year.
public final class UnitValues {

  private static final Unit USD = Unit.of("USD");
  private static final Unit KG = Unit.of("kg");
  private static final Unit USD_PER_KG = Unit.of("USD/kg");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final double ROOM = 0.5;

  private final CaseView view;
  private final Map<String, List<Row>> recipesByOutput;
  private final Map<String, List<Fact>> pricesByMaterial;

  public UnitValues(CaseView view) {
    this.view = view;
    this.recipesByOutput =
        view.rows("recipes").stream()
            .filter(row -> row.has("output") && row.has("input") && row.has("amount"))
            .collect(Collectors.groupingBy(row -> row.text("output")));
    this.pricesByMaterial =
        view.facts("prices").stream()
            .filter(fact -> fact.row().has("material"))
            .collect(Collectors.groupingBy(fact -> fact.row().text("material")));
  }

  /// A customs figure that cannot be what it is quoted as.
  ///
  /// @param row the customs figure
  /// @param unitValueUsdPerKg what its goods are worth
  /// @param ingredient name of the oxide whose price shows it
  /// @param ingredientUsdPerKg what the oxide in a kilogram of the goods would cost
  public record Doubt(
      Row row, Amount unitValueUsdPerKg, String ingredient, Amount ingredientUsdPerKg) {}

  /// Value over gross weight of a trade row, in USD/kg; empty if one is unknown or no exchange rate
  /// is given.
  public Optional<Quantity> unitValue(Row trade) {
    if (!trade.has("period")) {
      return Optional.empty();
    }
    Optional<Quantity> value =
        trade.findQuantity("value").flatMap(v -> toUsd(v, trade.text("period")));
    Optional<Quantity> mass = trade.findQuantity("mass").filter(m -> m.amount().low() > 0);
    if (value.isEmpty() || mass.isEmpty()) {
      return Optional.empty();
    }
    Quantity ratio = value.get().in(USD).dividedBy(mass.get().in(KG));
    return Optional.of(new Quantity(ratio.amount(), USD_PER_KG));
  }

  /// All customs figures that cannot be what they are quoted as.
  public List<Doubt> doubts() {
    var doubts = new ArrayList<Doubt>();
    for (Row trade : view.rows("trade")) {
      if (trade.has("material") && trade.has("period")) {
        findDoubt(trade).ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  private Optional<Doubt> findDoubt(Row trade) {
    Optional<Row> material = view.find("materials", trade.text("material"));
    Optional<String> goods =
        material.map(m -> m.findText("quoted_as").orElse(trade.text("material")));
    List<Row> recipes =
        goods.map(id -> recipesByOutput.getOrDefault(id, List.of())).orElse(List.of());
    if (recipes.isEmpty()) {
      return Optional.empty();
    }
    Optional<Quantity> worth = unitValue(trade);
    for (Row recipe : recipes) {
      Optional<Amount> cost = cost(recipe, year(trade.text("period")));
      if (worth.isPresent() && cost.isPresent()) {
        double most = worth.get().amount().high();
        if (most < ROOM * cost.get().low()) {
          String name =
              view.find("materials", recipe.text("input"))
                  .flatMap(row -> row.findText("name"))
                  .orElse(recipe.text("input"));
          return Optional.of(new Doubt(trade, worth.get().amount(), name, cost.get()));
        }
      }
    }
    return Optional.empty();
  }

  /// Cost of a recipe's input in a kilogram of its output, at the year's prices, in USD/kg.
  private Optional<Amount> cost(Row recipe, int year) {
    Optional<Amount> costs = Optional.empty();
    for (Fact fact : pricesByMaterial.getOrDefault(recipe.text("input"), List.of())) {
      Row price = fact.row();
      boolean fits =
          price.has("price")
              && price.findDate("period").filter(p -> p.year() == year).isPresent()
              && price
                  .unit("price")
                  .times(recipe.unit("amount"))
                  .dimension()
                  .equals(counted(recipe));
      if (fits) {
        Quantity cost = price.quantity("price").times(recipe.quantity("amount"));
        Amount usdPerKg = cost.amount().times(cost.unit().factor());
        costs = Optional.of(costs.map(sofar -> sofar.hull(usdPerKg)).orElse(usdPerKg));
      }
    }
    return costs;
  }

  /// What a cost in USD per mass of the recipe's output counts.
  private Dimension counted(Row recipe) {
    return view.find("materials", recipe.text("output"))
        .filter(row -> row.has("counted_in"))
        .map(row -> USD.per(row.namedUnit("counted_in")).dimension())
        .orElse(USD_PER_KG.dimension());
  }

  private static int year(String period) {
    Matcher matcher = YEAR.matcher(period);
    return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
  }

  /// A value in USD, by the rate of the same period or else of a period that begins in the same
  /// year.
  private Optional<Quantity> toUsd(Quantity value, String period) {
    if (value.unit().isCompatibleWith(USD)) {
      return Optional.of(value.in(USD));
    }
    List<Row> rates =
        view.facts("exchange").stream().map(Fact::row).filter(row -> row.has("rate")).toList();
    return convert(value, rates, row -> row.text("period").equals(period))
        .or(() -> convert(value, rates, row -> year(row.text("period")) == year(period)));
  }

  private static Optional<Quantity> convert(
      Quantity value, List<Row> rates, Predicate<Row> fitting) {
    return rates.stream()
        .filter(fitting)
        .filter(row -> row.amount("rate").low() > 0)
        .flatMap(row -> convert(value, row).stream())
        .findFirst();
  }

  private static Optional<Quantity> convert(Quantity value, Row rate) {
    Unit from = rate.namedUnit("from");
    Unit to = rate.namedUnit("to");
    Quantity ratio = new Quantity(rate.amount("rate"), to.per(from));
    if (from.isCompatibleWith(USD) && value.unit().isCompatibleWith(to)) {
      return Optional.of(value.dividedBy(ratio).in(USD));
    }
    if (to.isCompatibleWith(USD) && value.unit().isCompatibleWith(from)) {
      return Optional.of(value.times(ratio).in(USD));
    }
    return Optional.empty();
  }
}
