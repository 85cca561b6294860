package dev.ledo.cli;

import dev.ledo.core.Amount;
import dev.ledo.core.Numbers;
import dev.ledo.route.Avoidance;
import dev.ledo.route.BuildPrice;
import dev.ledo.route.CorridorResult;
import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.reading.RoundWish;
import dev.ledo.route.reading.WayRound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Ways round what actors hold on the main way, in a sentence or two each.
final class RoundText {

  private static final double USD_PER_MILLION = 1e6;
  private static final String LOOK =
      " Something to look into, no answer; --propose writes rows for it.";

  private final RouteNames names;
  private final CorridorResult result;

  RoundText(RouteNames names, CorridorResult result) {
    this.names = names;
    this.result = result;
  }

  /// Each once.
  List<String> lines() {
    return result.avoidances().stream()
        .flatMap(avoidance -> avoidance.rounds().stream().map(round -> line(avoidance, round)))
        .distinct()
        .toList();
  }

  private String line(Avoidance avoidance, WayRound round) {
    RoundWish wish = round.wish();
    String head =
        "%s, from %s to %s: "
            .formatted(
                names.actor(avoidance.actor()), names.node(wish.from()), names.node(wish.to()));
    return head
        + switch (round) {
          case WayRound.Found found -> found(found);
          case WayRound.None none -> "none on mapped roads and open ground: " + none.why() + ".";
        };
  }

  private String found(WayRound.Found found) {
    String away = away(found.wish());
    if (!found.isToBeBuilt()) {
      return "%s km on mapped roads alone%s. %s"
          .formatted(km(found.shape().roadKm()), away, unknown(found) + LOOK);
    }
    return "%s km on mapped roads and %s km to be built over open ground%s. %s. Building %s. %s"
        .formatted(
            km(found.shape().roadKm()),
            km(found.shape().groundKm()),
            away,
            ground(found),
            cost(found)
                .map(usd ->
                    "it would cost %s million USD by the case's own roads to be built"
                        .formatted(AmountText.of(usd.times(1 / USD_PER_MILLION), 2)))
                .orElse(
                    "cost is not known: the case has no road to be built with a price and a length"),
            unknown(found) + LOOK);
  }

  /// How steep the ground is, along the line and across it.
  static String ground(WayRound.Found found) {
    WayRound.Shape shape = found.shape();
    String hairpins =
        shape.hairpinKm() < 0.05
            ? ""
            : ", %s km of it in hairpins at %s %%"
                .formatted(km(shape.hairpinKm()), Numbers.readable(100 * shape.limit(), 2));
    return "The ground rises up to %s %% along it%s; across it %s"
        .formatted(Numbers.readable(100 * shape.steepest(), 2), hairpins, sides(found));
  }

  /// Building cost of the part over open ground by the price of a kilometre in the case.
  Optional<Amount> cost(WayRound.Found found) {
    return BuildPrice.perKm(result.reading().network())
        .map(perKm -> perKm.times(found.shape().groundKm()));
  }

  private static String km(double km) {
    return Numbers.readable(km, 3);
  }

  /// Classes of the ground with their shares.
  static String sides(WayRound.Found found) {
    List<String> shares = new ArrayList<>();
    for (TerrainClass each : TerrainClass.values()) {
      double share = found.sides().getOrDefault(each, 0.0);
      if (share >= 0.005) {
        shares.add(
            "%s %% %s"
                .formatted(Numbers.readable(100 * share, 2), each.name().toLowerCase(Locale.ROOT)));
      }
    }
    return shares.isEmpty() ? "slope across it not known" : String.join(", ", shares);
  }

  private String away(RoundWish wish) {
    List<String> places =
        wish.closed().stream()
            .map(each ->
                "%s km from %s"
                    .formatted(Numbers.readable(each.radiusKm(), 2), names.node(each.id())))
            .toList();
    return places.isEmpty() ? "" : ", at least " + RouteNames.list(places);
  }

  /// What the search did not look at.
  static String unknown(WayRound.Found found) {
    String borders =
        found.basis().borders() == 0 ? "national borders (the map has none there), " : "";
    return "Not looked at: %srivers and bridges, slides, who holds or owns the ground, mines, months."
        .formatted(borders);
  }
}
