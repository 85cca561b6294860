package dev.ledo.brief.section;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Answer.Confidence;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Why look at a foreign feed at all: how much of what is asked for it holds beside the ore at
/// home.
final class OreAnswer {

  private static final Unit KG = Unit.of("kg REO");
  private static final String METHOD = "feed-gap#ore-against-ore";
  private static final int ASKED = 2;
  private static final double KILOGRAMS_PER_TONNE = 1000;

  private final Setting setting;
  private final Country home;
  private final List<Element> asked;

  OreAnswer(Setting setting) {
    this.setting = setting;
    this.home = setting.view().theCase().info().country();
    this.asked =
        setting.view().theCase().info().elements().stream()
            .filter(Element.REE::contains)
            .limit(ASKED)
            .toList();
  }

  /// Empty if no ore at home or none abroad is analysed.
  Optional<Answer> give() {
    Optional<Figure> own = content(home);
    Optional<Row> feed = foreignFeed();
    Optional<Country> abroad = feed.flatMap(this::country);
    Optional<Figure> theirs = abroad.flatMap(this::content);
    boolean tells =
        own.isPresent() && theirs.isPresent() && own.get().amount().low() > 0 && !asked.isEmpty();
    return tells
        ? Optional.of(answer(feed.get(), abroad.get(), own.get(), theirs.get()))
        : Optional.empty();
  }

  private Answer answer(Row feed, Country abroad, Figure own, Figure theirs) {
    return new Answer(
        "answer-ore",
        "Why look at " + abroad.english() + " at all?",
        verdict(feed, abroad, own, theirs),
        Confidence.LOW,
        Text.of(
            "No analysis of this very ore is published; ores of its type stand in for it: {}.",
            names(abroad)),
        List.of(
            Text.of("The ore at home is {}.", names(home)),
            Text.of(
                "Mass in the ore is not yet oxide in hand: leaching, separation and losses come between.")),
        List.of(Text.of("One full analysis of a sample from there would replace the range.")));
  }

  private Text verdict(Row feed, Country abroad, Figure own, Figure theirs) {
    List<Row> rows = new ArrayList<>(theirs.rows());
    rows.addAll(own.rows());
    Figure times =
        Figure.of(new Quantity(theirs.amount().dividedBy(own.amount()), Unit.ONE), METHOD, rows);
    String what = asked.stream().map(Element::english).collect(Collectors.joining(" and "));
    return Text.of(
        "A tonne of rare-earth oxide from {} would hold {} of {}, one mined at home {}: {} times as much.",
        feed.text("name"),
        setting.trace().result(what + " in the ore of " + abroad, theirs),
        what,
        setting.trace().result(what + " in the ore of " + home, own),
        setting.trace().result("ratio of the two", times));
  }

  /// The first feed from abroad that the case names with the place it comes from.
  private Optional<Row> foreignFeed() {
    return setting.view().rows("feeds").stream()
        .filter(row -> country(row).filter(c -> !c.equals(home)).isPresent())
        .findFirst();
  }

  private Optional<Country> country(Row feed) {
    return feed.findText("site")
        .flatMap(id -> setting.view().find("sites", id))
        .map(site -> site.country("country"));
  }

  private List<Row> analyses(Country country) {
    return setting.view().rows("origins").stream()
        .filter(row -> row.country("country").equals(country))
        .flatMap(row -> row.texts("compositions").stream())
        .distinct()
        .flatMap(id -> setting.view().find("compositions", id).stream())
        .toList();
  }

  private String names(Country country) {
    return analyses(country).stream()
        .map(row -> row.text("name"))
        .collect(Collectors.joining(", "));
  }

  /// Kilograms of the oxides asked for in a tonne of REO, over all analyses that may stand for a
  /// country's ore; an analysis that leaves one of them out does not count.
  private Optional<Figure> content(Country country) {
    Optional<Amount> range = Optional.empty();
    var rows = new ArrayList<Row>();
    for (Row analysis : analyses(country)) {
      if (asked.stream().allMatch(element -> analysis.has(element.symbol()))) {
        Amount part = part(analysis);
        range = Optional.of(range.map(sofar -> sofar.hull(part)).orElse(part));
        rows.add(analysis);
      }
    }
    return range.map(amount -> Figure.of(new Quantity(amount, KG), METHOD, rows));
  }

  private Amount part(Row analysis) {
    double whole = 0;
    for (Element element : Element.REE) {
      whole += analysis.findAmount(element.symbol()).map(Amount::mid).orElse(0.0);
    }
    Amount sum = Amount.of(0);
    for (Element element : asked) {
      sum = sum.plus(analysis.amount(element.symbol()));
    }
    return sum.times(KILOGRAMS_PER_TONNE / whole);
  }
}
