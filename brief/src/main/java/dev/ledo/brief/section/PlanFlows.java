package dev.ledo.brief.section;

import dev.ledo.brief.chart.Sankey;
import dev.ledo.brief.trace.Shown;
import dev.ledo.core.Amount;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What flows from where to where in a year, transport left out: from those who bring a good to
/// those who take it.
final class PlanFlows {

  private static final double SMALL_PART = 0.004;
  private static final List<String> SOURCES =
      List.of("--c1", "--c2", "--c4", "--c7", "--c8", "--c5");

  private final PlanLevels levels;
  private final PlanGoods goods;
  private final PlanYears years;
  private final Map<String, String> colours = new LinkedHashMap<>();

  PlanFlows(PlanLevels levels, PlanGoods goods) {
    this.levels = levels;
    this.goods = goods;
    this.years = new PlanYears(levels.network().horizon());
  }

  /// One flow of a year.
  ///
  /// @param good id of what flows
  /// @param tonnes in the kind of mass that the good is counted in
  record Line(Sankey.Node from, Sankey.Node to, String good, double tonnes) {}

  /// What brings a good, and what takes it.
  private static final class Pool {
    private final Map<Sankey.Node, Double> in = new LinkedHashMap<>();
    private final Map<Sankey.Node, Double> out = new LinkedHashMap<>();

    private double sumIn() {
      return in.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double sumOut() {
      return out.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /// The flows of a year, without those too small to be seen beside the largest.
  List<Line> of(String year) {
    Map<String, Pool> pools = pools(year);
    deliver(pools);
    var lines = new ArrayList<Line>();
    pools.forEach((good, pool) -> lines.addAll(lines(good, pool)));
    double most = lines.stream().mapToDouble(Line::tonnes).max().orElse(0);
    return lines.stream().filter(line -> line.tonnes() > SMALL_PART * most).toList();
  }

  private Map<String, Pool> pools(String year) {
    Map<String, Pool> pools = new LinkedHashMap<>();
    List<Activity> activities = levels.network().activities();
    for (int i = 0; i < activities.size(); i++) {
      int number = i;
      Activity activity = activities.get(i);
      double units = years.sum(year, p -> levels.level(number, p));
      if (activity.kind() != Activity.Kind.SHIP && units > 0) {
        for (Flow flow : activity.flows()) {
          Pool pool = pools.computeIfAbsent(flow.stock().good(), g -> new Pool());
          var side = flow.amount() > 0 ? pool.in : pool.out;
          side.merge(node(activity), Math.abs(flow.amount()) * units, Double::sum);
        }
      }
    }
    return pools;
  }

  /// What nobody takes goes to the need.
  private void deliver(Map<String, Pool> pools) {
    for (Need need : levels.network().needs()) {
      Pool pool = pools.computeIfAbsent(need.stock().good(), g -> new Pool());
      double rest = pool.sumIn() - pool.sumOut();
      if (rest > 0) {
        pool.out.merge(new Sankey.Node("Needed: " + need.about(), "--c6"), rest, Double::sum);
      }
    }
  }

  /// A good with one side is a line from each to the other; with several on both, a node between.
  private List<Line> lines(String good, Pool pool) {
    var lines = new ArrayList<Line>();
    if (pool.in.size() == 1 || pool.out.size() == 1) {
      boolean one = pool.in.size() == 1;
      Map<Sankey.Node, Double> many = one ? pool.out : pool.in;
      Sankey.Node single = (one ? pool.in : pool.out).keySet().iterator().next();
      many.forEach((node, tonnes) ->
          lines.add(new Line(one ? single : node, one ? node : single, good, tonnes)));
      return lines;
    }
    var middle = new Sankey.Node(goods.name(good), "--c6");
    pool.in.forEach((node, tonnes) -> lines.add(new Line(node, middle, good, tonnes)));
    pool.out.forEach((node, tonnes) -> lines.add(new Line(middle, node, good, tonnes)));
    return lines;
  }

  private Sankey.Node node(Activity activity) {
    return switch (activity.kind()) {
      case MINE, BUY, SHIP, FORGO ->
          new Sankey.Node(goods.title(activity), colour(seller(activity)));
      case SEPARATE, MAKE -> new Sankey.Node(activity.about(), "--c3");
      case SELL -> new Sankey.Node(goods.title(activity), "--c6");
      case DISPOSE -> new Sankey.Node("Disposed of", "--c6");
    };
  }

  /// Who brings what an activity brings, for one colour of all of it.
  private String seller(Activity activity) {
    return activity.flows().stream()
        .findFirst()
        .map(flow -> goods.who(activity, flow.stock().good()))
        .orElse(activity.about());
  }

  private String colour(String name) {
    return colours.computeIfAbsent(name, n -> SOURCES.get(colours.size() % SOURCES.size()));
  }

  /// The picture of some flows.
  Sankey chart(String id, List<Line> lines) {
    var chart = new Sankey(id);
    for (Line line : lines) {
      String text =
          "%s to %s: %s, %s"
              .formatted(
                  line.from().name(),
                  line.to().name(),
                  goods.name(line.good()),
                  Shown.computed(Amount.of(line.tonnes())) + " " + goods.unit(line.good()));
      chart.add(new Sankey.Link(line.from(), line.to(), line.tonnes(), text));
    }
    return chart;
  }
}
