package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What the mine output of each country holds, by the case's tables `origins` and `compositions`.
final class Ores {

  private static final Amount NOTHING = Amount.of(0);
  private static final Amount WHOLE = Amount.of(1);
  private static final double ROUNDING = 1e-9;

  private final Map<String, OreComposition> compositions = new LinkedHashMap<>();
  private final Map<Asked, Ore> answers = new HashMap<>();
  private final List<Row> origins;
  private final Optional<Analysed> analysed;

  Ores(CaseView view) {
    this.analysed = Optional.empty();
    for (Row row : view.rows("compositions")) {
      row.findText("id").ifPresent(id -> compositions.put(id, new OreComposition(row)));
    }
    this.origins =
        view.rows("origins").stream()
            .filter(row -> row.has("country") && !alternatives(row).isEmpty())
            .toList();
  }

  private Ores(Ores others, Analysed analysed) {
    this.analysed = Optional.of(analysed);
    this.compositions.putAll(others.compositions);
    this.origins = others.origins;
  }

  /// The same ores, but for one country whose ore is known to be what one analysis says.
  Ores with(Country country, String composition) {
    return new Ores(this, new Analysed(country, composition));
  }

  /// A country's ore that turned out to be one of the alternatives that stand for it.
  private record Analysed(Country country, String composition) {

    boolean decides(Row origin) {
      return origin.country("country").equals(country)
          && origin.texts("compositions").contains(composition);
    }
  }

  /// Ids of the analyses of which one stands for some part of a country's output, as long as there
  /// is a choice.
  Set<String> choices(Country country) {
    var choices = new LinkedHashSet<String>();
    for (Row origin : origins) {
      if (origin.country("country").equals(country) && alternatives(origin).size() > 1) {
        alternatives(origin).forEach(each -> choices.add(each.row().id()));
      }
    }
    return choices;
  }

  /// Whether the case has any composition at all.
  boolean isEmpty() {
    return compositions.isEmpty();
  }

  /// What a country's output holds.
  Ore of(Country country, Constituent counted) {
    return answers.computeIfAbsent(new Asked(country, counted), this::answer);
  }

  private record Asked(Country country, Constituent counted) {}

  private Ore answer(Asked asked) {
    if (asked.counted().isAll()) {
      return new Ore(WHOLE, WHOLE, true, List.of());
    }
    List<Row> mine =
        origins.stream().filter(row -> row.country("country").equals(asked.country())).toList();
    return mine.isEmpty() ? unknown(asked.counted()) : mixed(mine, asked.counted());
  }

  /// Nothing is known: from none to as much as the richest analysis of the case has.
  Ore unknown(Constituent counted) {
    Optional<OreComposition> richest =
        compositions.values().stream()
            .max(Comparator.comparingDouble(each -> each.fraction(counted).high()));
    Amount fraction =
        richest.map(each -> Amount.between(0, each.fraction(counted).high())).orElse(WHOLE);
    return new Ore(fraction, NOTHING, false, richest.stream().map(OreComposition::row).toList());
  }

  private Ore mixed(List<Row> mine, Constituent counted) {
    var contents = new ArrayList<Mixture.Part>();
    var published = new ArrayList<Mixture.Part>();
    var rows = new LinkedHashSet<Row>();
    var rest = new ArrayList<OreComposition>();
    for (Row row : mine) {
      List<OreComposition> alternatives = alternatives(row);
      rows.add(row);
      alternatives.forEach(each -> rows.add(each.row()));
      Optional<Amount> share = row.findAmount("share").map(percent -> percent.times(0.01));
      share.ifPresentOrElse(
          part -> {
            contents.add(new Mixture.Part(part, hull(alternatives, counted)));
            published.add(new Mixture.Part(part, given(alternatives, counted)));
          },
          () -> rest.addAll(alternatives));
    }
    Ore beside = rest(rest, contents, counted);
    rows.addAll(beside.rows());
    return new Ore(
        new Mixture(contents, beside.fraction()).content(),
        new Mixture(published, beside.published()).content(),
        true,
        List.copyOf(rows));
  }

  private Ore rest(List<OreComposition> rest, List<Mixture.Part> parts, Constituent counted) {
    double least = parts.stream().mapToDouble(part -> part.share().low()).sum();
    if (!rest.isEmpty()) {
      return new Ore(hull(rest, counted), given(rest, counted), true, List.of());
    }
    return least >= 1 - ROUNDING ? new Ore(NOTHING, NOTHING, true, List.of()) : unknown(counted);
  }

  private List<OreComposition> alternatives(Row origin) {
    List<String> ids =
        analysed
            .filter(known -> known.decides(origin))
            .map(known -> List.of(known.composition()))
            .orElseGet(() -> origin.texts("compositions"));
    return ids.stream().map(compositions::get).filter(Objects::nonNull).toList();
  }

  private static Amount hull(List<OreComposition> alternatives, Constituent counted) {
    return alternatives.stream()
        .map(each -> each.fraction(counted))
        .reduce(Amount::hull)
        .orElseThrow();
  }

  private static Amount given(List<OreComposition> alternatives, Constituent counted) {
    return alternatives.stream().allMatch(each -> each.gives(counted)) ? WHOLE : NOTHING;
  }
}
