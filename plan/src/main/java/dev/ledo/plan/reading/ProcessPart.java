package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.PartialDate;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Entry;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Period;
import dev.ledo.plan.network.Stage;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Reads plants: separation, which makes all oxides of a feed at once, and making by recipe.
///
/// A plant takes part when it has a site and, for separation, a recovery, else a recipe. Without a
/// capacity it has none until a module adds some; one that is not only planned is then remembered
/// as left out, as is one without site, recipe or recovery.
final class ProcessPart {

  private static final double PERCENT = 0.01;

  private final Draft draft;
  private final FeedPart feeds;
  private final OxideGroups groups;
  private final Content content;
  private final Ways ways;

  ProcessPart(Draft draft, FeedPart feeds, OxideGroups groups, Content content, Ways ways) {
    this.draft = draft;
    this.feeds = feeds;
    this.groups = groups;
    this.content = content;
    this.ways = ways;
  }

  /// The plants that take part.
  static List<Row> processes(Draft draft) {
    return draft.view.rows("processes").stream()
        .filter(draft::isWanted)
        .filter(row -> isTold(draft, row))
        .toList();
  }

  private static boolean isTold(Draft draft, Row plant) {
    boolean hasSite = plant.has("site");
    boolean hasYield = plant.has("recipe") || plant.has("recovery");
    if (!hasSite || !hasYield) {
      LeftOut.Figure missing =
          hasYield
              ? LeftOut.Figure.PLANT_SITE
              : hasSite ? LeftOut.Figure.PLANT_YIELD : LeftOut.Figure.PLANT_SITE_AND_YIELD;
      draft.leaveOut(plant, missing, plant.text("name"));
    }
    return hasSite && hasYield;
  }

  void add() {
    for (Row plant : processes(draft)) {
      draft.capacity(
          plant,
          new Draft.Named(id(plant), plant.text("name"), keys(plant)),
          perYear(plant),
          Draft.Parts.there(period -> partAvailable(plant, period)),
          0);
      if (plant.has("recovery")) {
        feeds.feeds().stream()
            .filter(feed -> takes(plant, feed))
            .forEach(feed -> addSeparation(plant, feed));
      } else {
        addMaking(plant);
      }
    }
  }

  private double perYear(Row plant) {
    if (plant.has("capacity")) {
      return draft.perYear(plant, "capacity");
    }
    return plant.text("status").equals("planned")
        ? 0
        : draft.leaveOut(plant, LeftOut.Figure.PLANT_CAPACITY, plant.text("name"));
  }

  /// Whether a separation plant can take a feed, the feed can come to it, and it is known what
  /// would come of it.
  private boolean takes(Row plant, Row feed) {
    List<String> materials = plant.texts("takes");
    return (materials.isEmpty() || materials.contains(feed.text("material")))
        && !feeds.composition(feed).isEmpty()
        && ways.lead(feed.text("site"), plant.text("site"));
  }

  private static Set<String> keys(Row plant) {
    return Draft.keys(plant, "site", "actor", "technology");
  }

  static String id(Row plant) {
    return "plant " + plant.id();
  }

  private double partAvailable(Row plant, Period period) {
    double started =
        plant.findDate("start").map(PartialDate::latest).map(period::partFrom).orElse(1.0);
    return Math.min(started, new Technologies(draft).availablePart(plant, period));
  }

  private boolean countsOutput(Row plant) {
    return plant.findText("counts").orElse("output").equals("output");
  }

  private void addSeparation(Row plant, Row feed) {
    String site = plant.text("site");
    double recovery = draft.number(plant, "recovery") * PERCENT;
    Map<String, Double> outputs = new TreeMap<>();
    var entries = new ArrayList<Entry>();
    Map<Stage, Optional<Country>> passed =
        Map.of(
            Stage.MINING,
            feeds.country(feed),
            Stage.SEPARATION,
            Optional.of(plant.country("country")));
    for (Map.Entry<Element, Double> part : feeds.composition(feed).entrySet()) {
      double out = part.getValue() * recovery;
      outputs.merge(groups.materialOf(part.getKey()), out, Double::sum);
      entries.add(new Entry(part.getKey(), out, passed));
    }
    Stock taken = new Stock(site, feed.id());
    var flows = new ArrayList<Flow>();
    flows.add(Flow.of(taken, -1));
    outputs.forEach((good, out) -> flows.add(Flow.of(new Stock(site, good), out)));
    List<Stock> given = outputs.keySet().stream().map(good -> new Stock(site, good)).toList();
    String id = "separate " + feed.id() + " in " + plant.id();
    Activity activity =
        activity(plant, id, flows, perUnitOfCapacity(plant, feed, recovery), entries);
    draft.activity(activity, given, List.of(taken));
  }

  /// What a tonne of REO taken in uses of the plant's capacity: itself, its gross weight, or what
  /// comes of it.
  private double perUnitOfCapacity(Row plant, Row feed, double recovery) {
    boolean gross = plant.has("capacity") && PlanUnits.isGross(plant, "capacity");
    double weight = gross ? feeds.grossPerReo(feed) : 1;
    return countsOutput(plant) && plant.has("capacity") ? weight * recovery : weight;
  }

  private void addMaking(Row plant) {
    String site = plant.text("site");
    List<Row> recipe =
        draft.view.rows("recipes").stream()
            .filter(row -> row.findText("id").equals(plant.findText("recipe")))
            .toList();
    if (recipe.isEmpty()) {
      return;
    }
    double perUnit = countsOutput(plant) ? 1 : 1 / draft.perTonne(recipe.getFirst(), "amount");
    String output = recipe.getFirst().text("output");
    Stock made = new Stock(site, output);
    var flows = new ArrayList<Flow>();
    var taken = new ArrayList<Stock>();
    flows.add(Flow.of(made, perUnit));
    for (Row input : recipe) {
      Stock stock = new Stock(site, input.text("input"));
      taken.add(stock);
      flows.add(Flow.of(stock, -draft.perTonne(input, "amount") * perUnit));
    }
    String id = "make " + output + " in " + plant.id();
    draft.activity(
        activity(plant, id, flows, 1, entries(plant, output, perUnit)), List.of(made), taken);
  }

  /// What making a metal or magnet brings past that stage.
  private List<Entry> entries(Row plant, String output, double perUnit) {
    Stage stage = content.stageOf(output);
    if (stage != Stage.METAL && stage != Stage.MAGNET) {
      return List.of();
    }
    var entries = new ArrayList<Entry>();
    Map<Stage, Optional<Country>> passed = Map.of(stage, Optional.of(plant.country("country")));
    for (Map.Entry<Element, Double> part : content.oxidePerTonne(output).entrySet()) {
      entries.add(new Entry(part.getKey(), part.getValue() * perUnit, passed));
    }
    return entries;
  }

  /// @param use of the plant's capacity by one unit, above 0
  private Activity activity(
      Row plant, String id, List<Flow> flows, double use, List<Entry> entries) {
    double cost =
        plant.has("cost")
            ? draft.usdPerTonne(plant, "cost") * use
            : draft.leaveOut(plant, LeftOut.Figure.PLANT_COST, plant.text("name"));
    return new Activity(
        new Activity.Label(id, plant.text("name"), keys(plant), plant.toString()),
        plant.has("recovery") ? Activity.Kind.SEPARATE : Activity.Kind.MAKE,
        flows,
        Activity.Cost.of(draft.constant(cost)),
        Optional.of(new Use(id(plant), use)),
        entries);
  }
}
