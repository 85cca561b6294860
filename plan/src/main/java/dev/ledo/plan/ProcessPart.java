package dev.ledo.plan;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads plants: separation, which makes all oxides of a feed at once, and making by recipe.
///
/// A plant takes part when it has a site and, for separation, a recovery, else a recipe. Without a
/// capacity it has none until a module adds some.
final class ProcessPart {

  private final Draft draft;
  private final FeedPart feeds;
  private final OxideGroups groups;
  private final Content content;

  ProcessPart(Draft draft, FeedPart feeds, OxideGroups groups, Content content) {
    this.draft = draft;
    this.feeds = feeds;
    this.groups = groups;
    this.content = content;
  }

  /// The plants that take part.
  static List<Row> processes(Draft draft) {
    return draft.view.rows("processes").stream()
        .filter(row -> row.has("site") && (row.has("recipe") || row.has("recovery")))
        .filter(row -> !draft.options.without().contains(row.id()))
        .filter(row ->
            row.findText("actor").filter(draft.options.forbiddenActors()::contains).isEmpty())
        .toList();
  }

  void add() {
    for (Row plant : processes(draft)) {
      addCapacity(plant);
      if (plant.has("recovery")) {
        feeds.feeds().forEach(feed -> addSeparation(plant, feed));
      } else {
        addMaking(plant);
      }
    }
  }

  private void addCapacity(Row plant) {
    Amount perYear =
        plant
            .findQuantity("capacity")
            .map(q -> q.in(perYear(q.unit())).amount())
            .orElse(Amount.of(0));
    draft.capacity(
        plant, id(plant), plant.text("name"), perYear, period -> partAvailable(plant, period));
  }

  /// The unit in which a capacity is kept: tonnes of what it counts per year.
  private static Unit perYear(Unit unit) {
    for (String kind : List.of("t REO/yr", "t metal/yr", "t magnet/yr", "t/yr", "t element/yr")) {
      if (Unit.of(kind).isCompatibleWith(unit)) {
        return Unit.of(kind);
      }
    }
    return unit;
  }

  private double partAvailable(Row plant, Period period) {
    double started =
        plant.findDate("start").map(PartialDate::latest).map(period::partFrom).orElse(1.0);
    return Math.min(started, technologyPart(draft, plant, period));
  }

  /// Part of a period in which the technology of a row can be had.
  static double technologyPart(Draft draft, Row row, Period period) {
    return row.findText("technology")
        .map(id -> draft.view.find("technologies", id))
        .map(technology ->
            technology
                .flatMap(t -> t.findDate("available"))
                .map(date -> period.partFrom(date.latest()))
                .orElse(0.0))
        .orElse(1.0);
  }

  static String id(Row plant) {
    return "plant " + plant.id();
  }

  private void addSeparation(Row plant, Row feed) {
    String site = plant.text("site");
    Amount recovery = plant.amount("recovery").times(0.01);
    Map<String, Amount> outputs = new TreeMap<>();
    var entries = new ArrayList<Entry>();
    Map<Stage, Optional<Country>> passed =
        Map.of(
            Stage.MINING,
            feeds.country(feed),
            Stage.SEPARATION,
            Optional.of(plant.country("country")));
    feeds
        .composition(feed)
        .forEach((element, part) -> {
          Amount out = part.times(recovery);
          outputs.merge(groups.materialOf(element), out, Amount::plus);
          entries.add(new Entry(element, out.mid(), passed));
        });
    var flows = new ArrayList<Flow>();
    flows.add(Flow.of(new Stock(site, feed.id()), -1));
    outputs.forEach(
        (good, out) -> flows.add(new Flow(new Stock(site, good), out.mid(), Spread.of(out))));
    addActivity(plant, "separate " + feed.id() + " in " + plant.id(), flows, entries);
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
    boolean countsInput = plant.findText("counts").orElse("output").equals("input");
    double perUnit = countsInput ? 1 / recipe.getFirst().amount("amount").mid() : 1;
    var flows = new ArrayList<Flow>();
    flows.add(Flow.of(new Stock(site, recipe.getFirst().text("output")), perUnit));
    for (Row input : recipe) {
      Amount amount = input.amount("amount").times(perUnit);
      flows.add(new Flow(new Stock(site, input.text("input")), -amount.mid(), Spread.of(amount)));
    }
    String output = recipe.getFirst().text("output");
    addActivity(
        plant, "make " + output + " in " + plant.id(), flows, entries(plant, output, perUnit));
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

  private void addActivity(Row plant, String id, List<Flow> flows, List<Entry> entries) {
    Amount cost = plant.findQuantity("cost").map(ProcessPart::perTonne).orElse(Amount.of(0));
    Activity.Kind kind = plant.has("recovery") ? Activity.Kind.SEPARATE : Activity.Kind.MAKE;
    draft.activities.add(
        new Activity(
            id,
            kind,
            plant.text("name"),
            flows,
            cost.mid(),
            Spread.of(cost),
            Optional.of(new Use(id(plant), 1)),
            entries,
            plant.toString()));
  }

  /// A price per kilogram of whatever it is as USD per tonne of it.
  static Amount perTonne(Quantity price) {
    for (String kind : List.of("REO", "metal", "magnet", "element")) {
      Unit unit = Unit.of("USD/t " + kind);
      if (unit.isCompatibleWith(price.unit())) {
        return price.in(unit).amount();
      }
    }
    return price.in(Unit.of("USD/t")).amount();
  }
}
