package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Use;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads ways between sites, and lets move on them what can come from one end and is of use at the
/// other.
///
/// A gross tonne pays the freight to the carrier and the charges to whoever levies them. A way that
/// is only proposed, or leads over a border that is not open, carries nothing until a module builds
/// or opens it.
final class LegPart {

  private static final int MONTHS_PER_YEAR = 12;

  private final Draft draft;
  private final FeedPart feeds;
  private final Ways ways;
  private final WayMonths months;
  private final Borders borders;

  LegPart(Draft draft, FeedPart feeds, Ways ways) {
    this.draft = draft;
    this.feeds = feeds;
    this.ways = ways;
    this.months = new WayMonths(draft);
    this.borders = new Borders(draft.view);
  }

  static String id(Row leg) {
    return "leg " + leg.id();
  }

  /// What a row tells of moving a gross tonne over its way.
  static Fare fare(Draft draft, Row leg) {
    return new Fare(
        leg.id(),
        draft.ends(leg),
        leg.amount("cost"),
        leg.findAmount("charges"),
        leg.findAmount("transit"),
        leg.toString());
  }

  void add() {
    ways.legs().forEach(this::addCapacity);
    Set<Stock> present = new TreeSet<>();
    draft.given.forEach(s -> ways.from(s.site()).forEach(to -> present.add(s.at(to))));
    Set<Stock> wanted = new TreeSet<>(draft.taken);
    draft.needs.forEach(need -> wanted.add(need.stock()));
    for (Row leg : ways.legs()) {
      for (Stock stock : present) {
        Stock there = stock.at(leg.text("to"));
        boolean useful = wanted.stream().anyMatch(w -> isOnTheWay(there, w));
        if (stock.site().equals(leg.text("from")) && useful) {
          addShipping(leg, stock, there, grossPerTonne(stock.good()));
        }
      }
    }
  }

  private boolean isOnTheWay(Stock stock, Stock wanted) {
    return stock.good().equals(wanted.good()) && ways.lead(stock.site(), wanted.site());
  }

  private void addCapacity(Row leg) {
    draft.capacity(
        leg,
        new Draft.Named(id(leg), draft.ends(leg), keys(leg)),
        canBePassed(leg) ? draft.number(leg, "capacity") * MONTHS_PER_YEAR : 0,
        new Draft.Parts(p -> 1, period -> months.openPart(leg, period)),
        0);
  }

  private boolean canBePassed(Row leg) {
    return !Ways.isProposed(leg) && borders.letPass(leg);
  }

  private static Set<String> keys(Row leg) {
    return Draft.keys(leg, "from", "to");
  }

  private void addShipping(Row leg, Stock from, Stock to, double gross) {
    double freight = draft.number(leg, "cost");
    double charges = orLeftOut(leg, "charges", LeftOut.Figure.CHARGES);
    double days = orLeftOut(leg, "transit", LeftOut.Figure.TRANSIT);
    String about =
        goodName(from.good())
            + ", "
            + draft.nameOf("sites", from.site())
            + " to "
            + draft.nameOf("sites", to.site());
    draft.activity(
        new Activity(
            new Activity.Label(
                "ship " + from.good() + " on " + leg.id(), about, keys(leg), leg.toString()),
            Activity.Kind.SHIP,
            List.of(Flow.of(from, -1), new Flow(to, 1, days)),
            new Activity.Cost(
                draft.constant((freight + charges) * gross),
                charges > 0 ? charges / (freight + charges) : 0),
            Optional.of(new Use(id(leg), gross)),
            List.of()),
        List.of(to),
        List.of());
  }

  /// Gross tonnes per tonne of a good; what is no feed weighs what it is counted.
  private double grossPerTonne(String good) {
    return feeds.feeds().stream()
        .filter(feed -> feed.id().equals(good))
        .findFirst()
        .map(feeds::grossPerReo)
        .orElse(1.0);
  }

  private double orLeftOut(Row leg, String column, LeftOut.Figure figure) {
    return draft.numberOrLeftOut(leg, column, figure, draft.ends(leg));
  }

  private String goodName(String good) {
    return draft.view.find("feeds", good).isPresent()
        ? draft.nameOf("feeds", good)
        : draft.nameOf("materials", good);
  }
}
