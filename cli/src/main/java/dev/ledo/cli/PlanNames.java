package dev.ledo.cli;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Stock;
import java.util.Optional;

/// What the goods, capacities and activities of a plan are called in the case, and in which kind of
/// mass each is counted: t REO, t metal, t magnet, t gross.
final class PlanNames {

  private static final String OXIDE = "t REO";
  private static final String GROSS = "t gross";

  private final CaseView view;

  PlanNames(CaseView view) {
    this.view = view;
  }

  /// Name of a feed or material.
  String good(String id) {
    return view.find("feeds", id)
        .or(() -> view.find("materials", id))
        .flatMap(row -> row.findText("name"))
        .orElse(id.replace('-', ' '));
  }

  /// A good and where it is.
  String stock(Stock stock) {
    String site =
        view.find("sites", stock.site()).flatMap(r -> r.findText("name")).orElse(stock.site());
    return good(stock.good()) + ", " + site;
  }

  /// In which kind of mass a good is counted. A lump of oxides, which is no material of the case,
  /// counts as oxide.
  String counted(String good) {
    return view.find("materials", good)
        .filter(row -> row.has("counted_in"))
        .map(row -> row.namedUnit("counted_in").symbol())
        .orElse(OXIDE);
  }

  /// What tonnes of an activity are: of the good it makes, moves, buys or sells.
  String counted(Activity activity) {
    return flow(activity)
        .map(flow -> counted(flow.stock().good()))
        .or(() -> activity.use().map(use -> countedBy(use.capacity())))
        .orElse(OXIDE);
  }

  /// Tonnes of that good per unit of the activity.
  static double tonnesPerUnit(Activity activity) {
    return flow(activity).map(flow -> Math.abs(flow.amount())).orElse(1.0);
  }

  /// The flow that an activity is counted by, which stands first.
  private static Optional<Flow> flow(Activity activity) {
    return activity.flows().stream().findFirst();
  }

  /// What tonnes of a capacity are.
  String counted(Capacity capacity) {
    return countedBy(capacity.id());
  }

  /// What tonnes of what a module adds are.
  String counted(Module module) {
    return switch (module.into()) {
      case Module.Into.CapacityOf(String capacity) -> countedBy(capacity);
      case Module.Into.Holding(Stock stock) -> counted(stock.good());
    };
  }

  /// A capacity's id is its table's word and the id of its row.
  private String countedBy(String capacity) {
    String id = capacity.substring(capacity.indexOf(' ') + 1);
    return switch (capacity.substring(0, Math.max(0, capacity.indexOf(' ')))) {
      case "leg" -> GROSS;
      case "plant" -> view.find("processes", id).map(this::plant).orElse(OXIDE);
      case "offer" ->
          view.find("offers", id).map(row -> counted(row.text("material"))).orElse(OXIDE);
      case "contract" ->
          view.find("contracts", id).map(row -> counted(row.text("material"))).orElse(OXIDE);
      default -> OXIDE;
    };
  }

  private String plant(Row plant) {
    if (plant.has("capacity")) {
      String perYear = plant.unit("capacity").symbol().replace("/yr", "");
      return perYear.equals("t") ? GROSS : perYear;
    }
    return plant.findText("material").map(this::counted).orElse(OXIDE);
  }
}
