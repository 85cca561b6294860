package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Element;
import dev.ledo.plan.network.Stage;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much oxide it takes to make a tonne of a material, and which stage it has passed last.
///
/// For a metal or magnet it is what a recipe with that output needs, through all its inputs: the
/// recipe that a plant of the plan follows, or else the first one of the case. The oxides of
/// neodymium and praseodymium sold as one are counted as neodymium.
final class Content {

  private static final int LONGEST_CHAIN = 8;

  private final Draft draft;
  private final Map<String, Map<Element, Double>> known = new HashMap<>();
  private final Set<String> followed = new HashSet<>();

  Content(Draft draft) {
    this.draft = draft;
    ProcessPart.processes(draft).forEach(row -> row.findText("recipe").ifPresent(followed::add));
  }

  /// Tonnes of trade oxide by element in, or behind, a tonne of a material.
  Map<Element, Double> oxidePerTonne(String material) {
    return known.computeIfAbsent(material, this::reckon);
  }

  private Map<Element, Double> reckon(String material) {
    var total = new EnumMap<Element, Double>(Element.class);
    record Part(String material, double tonnes, int depth) {}
    var open = new ArrayDeque<Part>();
    open.add(new Part(material, 1, 0));
    while (!open.isEmpty()) {
      Part part = open.remove();
      List<Row> recipe = part.depth() < LONGEST_CHAIN ? recipe(part.material()) : List.of();
      if (recipe.isEmpty()) {
        element(part.material(), total, part.tonnes());
      }
      for (Row input : recipe) {
        double tonnes = part.tonnes() * draft.perTonne(input, "amount");
        open.add(new Part(input.text("input"), tonnes, part.depth() + 1));
      }
    }
    return total;
  }

  private void element(String material, Map<Element, Double> total, double tonnes) {
    draft
        .view
        .find("materials", material)
        .filter(row -> row.text("form").equals("oxide"))
        .map(row -> row.elements("elements"))
        .filter(elements -> !elements.isEmpty())
        .ifPresent(elements -> total.merge(elements.getFirst(), tonnes, Double::sum));
  }

  private List<Row> recipe(String output) {
    List<Row> all =
        draft.view.rows("recipes").stream()
            .filter(row -> row.text("output").equals(output))
            .toList();
    if (all.isEmpty()) {
      return all;
    }
    String id =
        all.stream()
            .map(row -> row.text("id"))
            .filter(followed::contains)
            .findFirst()
            .orElse(all.getFirst().text("id"));
    return all.stream().filter(row -> row.text("id").equals(id)).toList();
  }

  /// The stage a material has passed last.
  Stage stageOf(String material) {
    String form =
        draft.view.find("materials", material).flatMap(row -> row.findText("form")).orElse("ore");
    return switch (form) {
      case "oxide" -> Stage.SEPARATION;
      case "metal", "alloy" -> Stage.METAL;
      case "magnet", "product" -> Stage.MAGNET;
      default -> Stage.MINING;
    };
  }
}
