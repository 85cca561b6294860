package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.risk.bounds.Ends;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// N-1: what is left for the others when the largest supplier leaves, by published outlooks.
///
/// Each outlook's world supply meets each of its world demands of the year; how much the largest
/// supplies is the published share of its stage.
final class LargestLeaves {

  private static final String METHOD = "concentration#n-1";
  private static final Unit PERCENT = Unit.of("%");

  private final CaseView view;
  private final List<Row> outlooks;

  LargestLeaves(CaseView view) {
    this.view = view;
    this.outlooks =
        view.facts("demand").stream()
            .map(Fact::row)
            .filter(row ->
                row.has("material") && row.has("country") && row.has("year") && row.has("quantity"))
            .toList();
  }

  /// One entry per supply, demand and stage with a published largest share, by year.
  List<SupplyWithoutLargest> all() {
    var all = new ArrayList<SupplyWithoutLargest>();
    for (Row supply : world("supply")) {
      for (Row demand : world("demand")) {
        if (isSameOutlook(supply, demand)) {
          largest(supply).forEach(share -> cover(supply, demand, share).ifPresent(all::add));
        }
      }
    }
    all.sort(
        Comparator.comparingInt(SupplyWithoutLargest::year)
            .thenComparing(SupplyWithoutLargest::stage));
    return all;
  }

  private List<Row> world(String side) {
    return outlooks.stream()
        .filter(row -> side(row).equals(side) && row.country("country").equals(Country.WORLD))
        .toList();
  }

  private static String side(Row row) {
    return row.findText("side").orElse("demand");
  }

  private boolean isSameOutlook(Row supply, Row demand) {
    return supply.text("material").equals(demand.text("material"))
        && supply.integer("year") == demand.integer("year")
        && view.voice(supply).equals(view.voice(demand))
        && supply.unit("quantity").isCompatibleWith(demand.unit("quantity"));
  }

  /// The largest published share of each stage for the material and year of a supply.
  private List<Row> largest(Row supply) {
    Map<Stage, Row> largest = new LinkedHashMap<>();
    for (Fact fact : view.facts("shares")) {
      Row row = fact.row();
      boolean fits =
          row.has("stage")
              && row.has("country")
              && row.has("share")
              && row.findText("material").equals(supply.findText("material"))
              && row.has("year")
              && row.integer("year") == supply.integer("year");
      if (fits) {
        largest.merge(
            Stage.of(row),
            row,
            (a, b) -> a.amount("share").mid() >= b.amount("share").mid() ? a : b);
      }
    }
    return List.copyOf(largest.values());
  }

  private Optional<SupplyWithoutLargest> cover(Row supply, Row demand, Row share) {
    Country country = share.country("country");
    Optional<Row> own = ownDemand(demand, country);
    Amount demanded = demand.amount("quantity");
    Amount used = own.map(row -> inUnitOf(row, demand)).orElse(Amount.between(0, demanded.high()));
    Amount supplied = inUnitOf(supply, demand);
    Amount part = share.quantity("share").in(Unit.ONE).amount();
    var rows = new ArrayList<>(List.of(supply, demand, share));
    own.ifPresent(rows::add);
    return cover(supplied, part, demanded, used)
        .map(cover -> Figure.of(new Quantity(cover.times(100), PERCENT), METHOD, rows))
        .map(cover ->
            new SupplyWithoutLargest(
                supply.text("material"),
                supply.integer("year"),
                scenario(supply),
                scenario(demand),
                country,
                Stage.of(share),
                new Figure(share.quantity("share"), METHOD, List.of(share)),
                cover,
                notes(own, country)));
  }

  /// (S − s)/(D − d); empty if nobody else has a need.
  private static Optional<Amount> cover(Amount supply, Amount part, Amount demand, Amount own) {
    Amount others = Amount.between(1 - part.high(), 1 - part.low());
    Amount left = Ends.product(supply, others);
    double leastNeed = demand.low() - own.high();
    double mostNeed = demand.high() - own.low();
    if (!(mostNeed > 0)) {
      return Optional.empty();
    }
    double high = leastNeed > 0 ? left.high() / leastNeed : Double.POSITIVE_INFINITY;
    return Optional.of(Ends.between(left.low() / mostNeed, high));
  }

  private static List<String> notes(Optional<Row> own, Country country) {
    return own.isPresent()
        ? List.of()
        : List.of(
            "The demand of %s itself is not stated, so the cover has no upper end."
                .formatted(country));
  }

  private Optional<Row> ownDemand(Row world, Country country) {
    return outlooks.stream()
        .filter(row -> side(row).equals("demand") && row.country("country").equals(country))
        .filter(row -> isSameOutlook(row, world) && scenario(row).equals(scenario(world)))
        .findFirst();
  }

  private static Amount inUnitOf(Row row, Row like) {
    return row.quantity("quantity").in(like.unit("quantity")).amount();
  }

  private static String scenario(Row row) {
    return row.findText("scenario").orElse("");
  }
}
