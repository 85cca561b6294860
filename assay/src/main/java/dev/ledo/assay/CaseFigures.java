package dev.ledo.assay;

import dev.ledo.assay.value.OxidePrice;
import dev.ledo.assay.value.PriceList;
import dev.ledo.assay.value.PriceWorld;
import dev.ledo.assay.value.Quote;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Element;
import dev.ledo.core.PartialDate;
import dev.ledo.core.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Prices and assumptions of a case that say what an ore is worth.
final class CaseFigures {

  private static final Unit USD_PER_KG_REO = Unit.of("USD/kg REO");
  private static final int MOST_YEARS_OLD = 2;
  private static final Comparator<Row> BY_PERIOD =
      Comparator.comparing(row -> row.date("period").latest());
  private static final Comparator<Row> ANNUAL_FIRST =
      Comparator.comparing(
          row -> row.findText("price_kind").filter("annual-average"::equals).isPresent());

  private final CaseView view;

  CaseFigures(CaseView view) {
    this.view = view;
  }

  /// An assumption of the case in a unit; empty if there is none, or in another kind of unit.
  Optional<Amount> assumption(String id, Unit unit) {
    return view.find("assumptions", id)
        .flatMap(row -> row.findQuantity("value"))
        .filter(quantity -> quantity.unit().isCompatibleWith(unit))
        .map(quantity -> quantity.in(unit).amount());
  }

  /// Price lists in US dollars: China at terms FOB or ex-works, and outside China; empty where the
  /// case has no prices.
  ///
  /// In China the annual average of the newest year counts, or else the newest price. Outside China
  /// prices are few and apart: the newest of each market counts, they make a range, and oxides
  /// without one have the price in China.
  List<PriceList> priceLists() {
    Map<Element, List<Row>> china = byElement("china", false);
    Map<Element, List<Row>> outside = byElement("outside-china", true);
    List<PriceList> lists = new ArrayList<>();
    Map<Element, OxidePrice> prices = new EnumMap<>(Element.class);
    china.forEach((element, rows) -> prices.put(element, newest(element, rows)));
    if (prices.isEmpty()) {
      return List.of();
    }
    PriceList home = new PriceList("China, FOB" + years(china), PriceWorld.CHINA, prices);
    lists.add(home);
    if (!outside.isEmpty()) {
      List<OxidePrice> others = new ArrayList<>();
      outside.forEach((element, rows) -> others.add(range(element, rows)));
      lists.add(
          home.with(
              "outside China (%s; others as in China)"
                  .formatted(
                      String.join(", ", outside.keySet().stream().map(Element::symbol).toList())),
              PriceWorld.OUTSIDE_CHINA,
              others));
    }
    return lists;
  }

  private static String years(Map<Element, List<Row>> china) {
    List<Integer> years =
        china.values().stream()
            .map(rows -> newest(rows))
            .map(row -> row.date("period").year())
            .sorted()
            .distinct()
            .toList();
    return years.getFirst().equals(years.getLast())
        ? " " + years.getFirst()
        : " " + years.getFirst() + ".." + years.getLast();
  }

  private Map<Element, List<Row>> byElement(String world, boolean isAnyBasis) {
    Map<Element, List<Row>> found = new EnumMap<>(Element.class);
    LocalDate oldest = view.asOf().minusYears(MOST_YEARS_OLD);
    for (Fact fact : view.facts("prices")) {
      Row row = fact.row();
      boolean counts =
          row.has("price")
              && row.unit("price").isCompatibleWith(USD_PER_KG_REO)
              && row.findDate("period").filter(p -> !p.latest().isBefore(oldest)).isPresent()
              && isIn(row, world)
              && (isAnyBasis || isAtTheBorder(row));
      if (counts) {
        oxideOf(row)
            .ifPresent(element -> found.computeIfAbsent(element, _ -> new ArrayList<>()).add(row));
      }
    }
    return found;
  }

  private static boolean isAtTheBorder(Row row) {
    String basis = row.findText("basis").orElse("unknown");
    return basis.equals("FOB") || basis.equals("ex-works");
  }

  private boolean isIn(Row price, String world) {
    return price
        .findText("market")
        .flatMap(id -> view.find("markets", id))
        .flatMap(market -> market.findText("world"))
        .filter(world::equals)
        .isPresent();
  }

  /// The element whose oxide is priced; empty for mixtures and for what is no oxide.
  private Optional<Element> oxideOf(Row price) {
    return price
        .findText("material")
        .flatMap(id -> view.find("materials", id))
        .filter(row -> row.findText("form").filter("oxide"::equals).isPresent())
        .map(row -> row.elements("elements"))
        .filter(elements -> elements.size() == 1 && Element.REE.contains(elements.getFirst()))
        .map(List::getFirst);
  }

  private static Row newest(List<Row> rows) {
    return rows.stream().max(ANNUAL_FIRST.thenComparing(BY_PERIOD)).orElseThrow();
  }

  private static OxidePrice newest(Element element, List<Row> rows) {
    Row row = newest(rows);
    return new OxidePrice(element.tradeOxide(), usdPerKg(row), quote(row, row.text("market")));
  }

  private static Amount usdPerKg(Row row) {
    return row.quantity("price").in(USD_PER_KG_REO).amount();
  }

  /// The range over the newest price of each market.
  private static OxidePrice range(Element element, List<Row> rows) {
    Map<String, Row> byMarket = new TreeMap<>();
    rows.forEach(row ->
        byMarket.merge(row.text("market"), row, (a, b) -> BY_PERIOD.compare(b, a) >= 0 ? b : a));
    Amount range =
        byMarket.values().stream().map(CaseFigures::usdPerKg).reduce(Amount::hull).orElseThrow();
    Row newest = byMarket.values().stream().max(BY_PERIOD).orElseThrow();
    return new OxidePrice(
        element.tradeOxide(), range, quote(newest, String.join(", ", byMarket.keySet())));
  }

  private static Quote quote(Row row, String markets) {
    return new Quote(
        markets,
        row.findText("basis").orElse("unknown"),
        row.findDate("period").map(PartialDate::toString).orElse(""),
        String.join(";", row.sources()));
  }

  /// The feed that comes from a site, with output and cost, if there is one.
  Optional<Row> feedOf(String site) {
    return view.rows("feeds").stream()
        .filter(row -> row.findText("site").filter(site::equals).isPresent())
        .filter(row -> row.has("output") && row.has("cost"))
        .findFirst();
  }

  /// Name of a site.
  String siteName(String site) {
    return view.find("sites", site).flatMap(row -> row.findText("name")).orElse(site);
  }
}
