package dev.ledo.plan.reading;

import dev.ledo.cases.Flag;
import dev.ledo.cases.Row;
import dev.ledo.core.PartialDate;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Flow;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stock;
import dev.ledo.plan.network.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads offtake contracts that can be signed now.
///
/// A lot signed adds to what can be taken while the contract runs; of what the seller can deliver,
/// the take-or-pay part is taken or paid for.
final class ContractPart {

  private static final double MILLION = 1e6;
  private static final double PERCENT = 0.01;

  private final Draft draft;
  private final FeedPart feeds;
  private final Supply supply;

  ContractPart(Draft draft, FeedPart feeds, Supply supply) {
    this.draft = draft;
    this.feeds = feeds;
    this.supply = supply;
  }

  /// The contracts that take part.
  static List<Row> contracts(Draft draft) {
    return draft.view.rows("contracts").stream().filter(draft::isWanted).toList();
  }

  void add() {
    contracts(draft).forEach(this::add);
  }

  private void add(Row contract) {
    String id = "contract " + contract.id();
    Set<String> keys = Draft.keys(contract, "seller", "site");
    draft.capacity(
        contract,
        new Draft.Named(id, contract.text("what"), keys),
        0,
        Draft.Parts.ALWAYS,
        draft.number(contract, "take_or_pay") * PERCENT);
    Stock stock = stock(contract);
    Series price = supply.duties(contract).times(draft.usdPerTonne(contract, "price"));
    var take =
        new Activity(
            new Activity.Label(
                "take " + contract.id(), contract.text("what"), keys, contract.toString()),
            Activity.Kind.BUY,
            List.of(Flow.of(stock, 1)),
            Activity.Cost.of(price),
            Optional.of(new Use(id, 1)),
            supply.entries(contract));
    draft.activity(take, List.of(stock), List.of());
    var forgo =
        new Activity(
            new Activity.Label(
                "forgo " + contract.id(),
                contract.text("what") + ", paid and not taken",
                keys,
                contract.toString()),
            Activity.Kind.FORGO,
            List.of(),
            Activity.Cost.of(draft.constant(draft.usdPerTonne(contract, "price"))),
            Optional.of(new Use(id, 1)),
            List.of());
    draft.activity(forgo, List.of(), List.of());
    draft.modules.add(module(contract, id));
  }

  /// What is delivered where: a feed's material at its site is that feed.
  private Stock stock(Row contract) {
    String good =
        feeds.feeds().stream()
            .filter(feed -> feed.text("material").equals(contract.text("material")))
            .filter(feed -> feed.text("site").equals(contract.text("site")))
            .map(Row::id)
            .findFirst()
            .orElse(contract.text("material"));
    return new Stock(contract.text("site"), good);
  }

  private Module module(Row contract, String capacity) {
    int lots = contract.integer("lots");
    double lot = draft.perYear(contract, "quantity") / lots;
    Series passes = supply.passes(contract);
    Series adds =
        draft
            .series(p -> lot * p.years() * Draft.partInForce(contract, p) * passes.get(p.index()))
            .times(draft.openPart(capacity));
    double fee = draft.number(contract, "fee") * MILLION / lots;
    LocalDate start = draft.horizon.get(0).from();
    LocalDate from = contract.findDate("from").map(PartialDate::earliest).orElse(start);
    return new Module(
        contract.id(),
        Module.Kind.CONTRACT,
        contract.text("what"),
        new Module.Into.CapacityOf(capacity),
        adds,
        fee,
        new Module.Spending(start, from.isBefore(start) ? start : from, fee),
        lots,
        contract.flag("whole") == Flag.YES,
        Set.of(),
        Set.of(),
        contract.toString());
  }
}
