package dev.ledo.plan;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Element;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How much oxide it takes to make a tonne of a material, and which stage it has passed last.
///
/// For a metal or magnet it is what the first recipe with that output needs, through all its
/// inputs. The oxides of neodymium and praseodymium sold as one are counted as neodymium.
final class Content {

  private static final int LONGEST_CHAIN = 8;

  private final CaseView view;

  Content(CaseView view) {
    this.view = view;
  }

  /// Tonnes of trade oxide by element in, or behind, a tonne of a material.
  Map<Element, Double> oxidePerTonne(String material) {
    var total = new EnumMap<Element, Double>(Element.class);
    record Part(String material, double tonnes, int depth) {}
    var open = new ArrayDeque<Part>();
    open.add(new Part(material, 1, 0));
    while (!open.isEmpty()) {
      Part part = open.remove();
      List<Row> recipe = recipe(part.material());
      if (recipe.isEmpty() || part.depth() == LONGEST_CHAIN) {
        element(part.material(), total, part.tonnes());
      }
      for (Row input : part.depth() < LONGEST_CHAIN ? recipe : List.<Row>of()) {
        double tonnes = part.tonnes() * input.amount("amount").mid();
        open.add(new Part(input.text("input"), tonnes, part.depth() + 1));
      }
    }
    return total;
  }

  private void element(String material, Map<Element, Double> total, double tonnes) {
    view.find("materials", material)
        .filter(row -> row.text("form").equals("oxide"))
        .map(row -> row.elements("elements"))
        .filter(elements -> !elements.isEmpty())
        .ifPresent(elements -> total.merge(elements.getFirst(), tonnes, Double::sum));
  }

  private List<Row> recipe(String output) {
    List<Row> all =
        view.rows("recipes").stream().filter(row -> row.text("output").equals(output)).toList();
    return all.stream().filter(row -> row.text("id").equals(all.getFirst().text("id"))).toList();
  }

  /// The stage a material has passed last.
  Stage stageOf(String material) {
    String form =
        view.find("materials", material).flatMap(row -> row.findText("form")).orElse("ore");
    return switch (form) {
      case "oxide" -> Stage.SEPARATION;
      case "metal", "alloy" -> Stage.METAL;
      case "magnet", "product" -> Stage.MAGNET;
      default -> Stage.MINING;
    };
  }
}
