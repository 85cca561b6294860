package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Figure;
import dev.ledo.cases.KeyNames;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.risk.FeedGap.Input;
import dev.ledo.risk.FeedGap.RecipeNeed;
import dev.ledo.risk.RecipeBook.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets what goals need against what is made at home.
///
/// @see docs/methods/feed-gap.md
final class FeedGaps {

  private static final String METHOD = "feed-gap#gap";
  private static final Unit TONNES = Unit.of("t REO/yr");
  private static final Unit MINED = Unit.of("t REO");
  private static final Unit PERCENT = Unit.of("%");

  private final CaseView view;
  private final RecipeBook recipes;
  private final DomesticSupply domestic;
  private final List<MineOutput> mined;
  private final Ores ores;
  private final HomeOutput home;

  /// @param mined mine output of the newest year
  FeedGaps(CaseView view, List<MineOutput> mined, Ores ores, HomeOutput home) {
    this.view = view;
    this.recipes = new RecipeBook(view);
    this.domestic = new DomesticSupply(view);
    this.mined = List.copyOf(mined);
    this.ores = ores;
    this.home = home;
  }

  /// One entry per goal with a yearly target of something that a recipe makes.
  List<FeedGap> all() {
    return view.rows("goals").stream().flatMap(goal -> find(goal).stream()).toList();
  }

  /// Why goals with a target have no gap, one sentence each.
  List<String> missing(List<FeedGap> found) {
    List<Row> answered = found.stream().map(FeedGap::goal).toList();
    return view.rows("goals").stream()
        .filter(goal -> goal.has("material") && goal.has("target") && !answered.contains(goal))
        .map(this::missing)
        .toList();
  }

  private String missing(Row goal) {
    return "The feed gap of the goal \u201c%s\u201d (%s) is not known: no recipe leads from oxides to a yearly amount of %s."
        .formatted(
            goal.findText("what").map(what -> what.replaceAll("\\.$", "")).orElse(""),
            goal.id(),
            new KeyNames(view).of("materials", goal.text("material")));
  }

  private Optional<FeedGap> find(Row goal) {
    if (!goal.has("material") || !goal.has("target")) {
      return Optional.empty();
    }
    String material = goal.text("material");
    Quantity target = goal.quantity("target");
    Map<String, List<Need>> byOxide = new LinkedHashMap<>();
    for (Need need : recipes.needs(material, target)) {
      byOxide.computeIfAbsent(need.oxide(), o -> new ArrayList<>()).add(need);
    }
    List<Input> inputs =
        byOxide.entrySet().stream()
            .map(entry -> input(goal, entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingDouble(input -> -input.need().amount().high()))
            .toList();
    return inputs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FeedGap(goal, material, new Figure(target, METHOD, List.of(goal)), inputs));
  }

  private Input input(Row goal, String oxide, List<Need> needs) {
    List<RecipeNeed> each =
        needs.stream()
            .map(need ->
                new RecipeNeed(
                    need.recipe(),
                    recipes.basis(need.recipe(), goal.text("material")),
                    need.figure(List.of(goal))))
            .toList();
    Figure need = each.stream().map(RecipeNeed::need).reduce(FeedGaps::hull).orElseThrow();
    Optional<Figure> supply = domestic.stated(oxide);
    return new Input(
        oxide,
        need,
        each,
        supply,
        domestic.today(oxide),
        supply.map(made -> gap(need, made)),
        supply.map(made -> coverage(need, made)),
        minedAtHome(oxide),
        notes(supply));
  }

  private static Figure hull(Figure one, Figure other) {
    return joined(one.quantity().hull(other.quantity()), one.method(), one, other);
  }

  private static Figure gap(Figure need, Figure supply) {
    return joined(need.quantity().minus(supply.quantity()), METHOD, need, supply);
  }

  private static Figure coverage(Figure need, Figure supply) {
    double low = part(supply.amount().low(), need.amount().high());
    double high = part(supply.amount().high(), need.amount().low());
    Amount percent = Amount.between(100 * low, 100 * Math.max(low, high));
    return joined(new Quantity(percent, PERCENT), METHOD, need, supply);
  }

  private static double part(double supply, double need) {
    if (need == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return supply == Double.POSITIVE_INFINITY ? supply : supply / need;
  }

  private static Figure joined(Quantity quantity, String method, Figure one, Figure other) {
    var rows = new ArrayList<>(one.rows());
    rows.addAll(other.rows());
    return Figure.of(quantity, method, rows);
  }

  private static List<String> notes(Optional<Figure> supply) {
    return supply.isPresent()
        ? List.of()
        : List.of("No output at home is stated: unknown, not zero.");
  }

  /// Oxide in the ore mined at home, in t REO of a year.
  private Optional<Figure> minedAtHome(String oxide) {
    List<Element> elements =
        view.find("materials", oxide).map(row -> row.elements("elements")).orElse(List.of());
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    Country country = view.theCase().info().country();
    Ore ore = ores.of(country, new Constituent(elements));
    return mined.stream()
        .filter(output -> ore.isKnown() && !output.material().equals(oxide))
        .map(output -> contained(home.mined(output, country), ore))
        .findFirst();
  }

  private static Figure contained(Figure output, Ore ore) {
    var rows = new ArrayList<>(output.rows());
    rows.addAll(ore.rows());
    Amount amount = ore.part(output.quantity().in(MINED).amount());
    return Figure.of(new Quantity(amount, TONNES), "feed-gap#mined-at-home", rows);
  }
}
