package dev.ledo.brief.section;

import dev.ledo.cases.CaseView;
import dev.ledo.core.Unit;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Stock;
import java.util.Optional;

/// What a plan's goods and capacities are called and counted in.
final class PlanGoods {

  private static final Unit REO = Unit.of("t REO");
  private static final Unit GROSS = Unit.of("t");

  private final CaseView view;
  private final Names names;
  private final Network network;

  PlanGoods(Setting setting, Network network) {
    this.view = setting.view();
    this.names = setting.names();
    this.network = network;
  }

  /// Name of a good.
  String name(String good) {
    return view.find("feeds", good)
        .map(feed -> feed.text("name"))
        .or(() -> view.find("materials", good).map(material -> material.text("name")))
        .orElse(good.replace('-', ' '));
  }

  /// Name of a good and its site.
  String name(Stock stock) {
    return name(stock.good()) + ", " + names.of("sites", stock.site());
  }

  /// What a good is counted in: feeds and oxides by their oxide.
  Unit unit(String good) {
    return view.find("feeds", good).isPresent()
        ? REO
        : view.find("materials", good).map(row -> row.namedUnit("counted_in")).orElse(REO);
  }

  /// What a capacity is counted in, by what uses it.
  Unit unit(Capacity capacity) {
    return network.activities().stream()
        .filter(a -> a.use().filter(use -> use.capacity().equals(capacity.id())).isPresent())
        .flatMap(a -> unit(a).stream())
        .findFirst()
        .orElse(GROSS);
  }

  /// What one unit of an activity is; empty if it moves nothing.
  Optional<Unit> unit(Activity activity) {
    return activity.kind() == Activity.Kind.SHIP && activity.use().isPresent()
        ? Optional.of(GROSS)
        : activity.flows().stream().findFirst().map(Flow::stock).map(s -> unit(s.good()));
  }

  /// What the units of an activity are counted in: of the good that it moves first.
  Unit moved(Activity activity) {
    return activity.flows().stream()
        .findFirst()
        .map(flow -> unit(flow.stock().good()))
        .orElse(GROSS);
  }

  /// What a module adds is counted in: per year, or held.
  Unit unit(Module module) {
    return switch (module.into()) {
      case Module.Into.Holding(Stock stock) -> unit(stock.good());
      case Module.Into.CapacityOf(String id) ->
          Unit.of(
              network.capacities().stream()
                      .filter(capacity -> capacity.id().equals(id))
                      .findFirst()
                      .map(this::unit)
                      .orElse(GROSS)
                      .symbol()
                  + "/yr");
    };
  }

  /// What a capacity is of, who first: it is cut at the end where there is little room.
  String title(Capacity capacity) {
    return network.activities().stream()
        .filter(a -> a.use().filter(use -> use.capacity().equals(capacity.id())).isPresent())
        .findFirst()
        .map(a -> a.kind() == Activity.Kind.SHIP ? "Way " + capacity.about() : title(a))
        .orElse(capacity.about());
  }

  /// What an activity is, who first.
  String title(Activity activity) {
    return switch (activity.kind()) {
      case BUY, SELL -> {
        String good = activity.flows().getFirst().stock().good();
        String who = who(activity, good);
        String sale = activity.kind() == Activity.Kind.SELL ? "Sale to " : "";
        yield who.equals(activity.about()) ? who : sale + who + ": " + name(good);
      }
      case MINE, SHIP, SEPARATE, MAKE, DISPOSE, FORGO -> activity.about();
    };
  }

  /// What an activity is about, without the name of the good it brings: who sells it, or where.
  String who(Activity activity, String good) {
    String head = name(good) + ", ";
    String about = activity.about();
    return about.startsWith(head) ? about.substring(head.length()) : about;
  }
}
