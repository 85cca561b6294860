package dev.ledo.cases;

import dev.ledo.core.Amount;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final Unit USD_PER_KG_REO = Unit.of("USD/kg REO");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final double ROOM = 0.5;

  private final CaseView view;
  private final Map<String, List<Row>> recipesByOutput;

  public UnitValues(CaseView view) {
    this.view = view;
    this.recipesByOutput =
        view.rows("recipes").stream()
            .filter(row -> row.has("output") && row.has("input") && row.has("amount"))
            .collect(Collectors.groupingBy(row -> row.text("output")));
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
    Optional<Quantity> value = trade.findQuantity("value").flatMap(v -> toUsd(v, trade));
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
      Optional<Amount> cost = cost(recipe, year(trade));
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
    Optional<Amount> prices = Optional.empty();
    for (Row price : view.rows("prices")) {
      boolean fits =
          price.has("price")
              && price.findText("material").equals(recipe.findText("input"))
              && price.findDate("period").filter(p -> p.year() == year).isPresent()
              && price.unit("price").equals(USD_PER_KG_REO);
      if (fits) {
        Amount each = price.amount("price");
        prices = Optional.of(prices.map(sofar -> sofar.hull(each)).orElse(each));
      }
    }
    return prices.map(price -> price.times(recipe.amount("amount")));
  }

  private static int year(Row trade) {
    Matcher matcher = YEAR.matcher(trade.text("period"));
    return matcher.find() ? Integer.parseInt(matcher.group()) : 0;
  }

  private Optional<Quantity> toUsd(Quantity value, Row trade) {
    if (value.unit().isCompatibleWith(USD)) {
      return Optional.of(value.in(USD));
    }
    for (Row rate : view.rows("exchange")) {
      boolean fits =
          rate.has("rate")
              && rate.findText("period")
                  .filter(p -> p.contains(String.valueOf(year(trade))))
                  .isPresent();
      if (fits) {
        Optional<Quantity> converted = convert(value, rate);
        if (converted.isPresent()) {
          return converted;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Quantity> convert(Quantity value, Row rate) {
    Unit from = rate.namedUnit("from");
    Unit to = rate.namedUnit("to");
    if (from.isCompatibleWith(USD) && value.unit().isCompatibleWith(to)) {
      Amount usd = value.in(to).amount().dividedBy(rate.amount("rate"));
      return Optional.of(new Quantity(usd, USD));
    }
    if (to.isCompatibleWith(USD) && value.unit().isCompatibleWith(from)) {
      Amount usd = value.in(from).amount().times(rate.amount("rate"));
      return Optional.of(new Quantity(usd, USD));
    }
    return Optional.empty();
  }
}
