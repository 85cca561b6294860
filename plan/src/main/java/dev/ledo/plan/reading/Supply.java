package dev.ledo.plan.reading;

import dev.ledo.cases.Row;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.network.Entry;
import dev.ledo.plan.network.Series;
import dev.ledo.plan.network.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where what is bought has passed the stages of the chain, and what measures do to it.
///
/// Read from the columns that offers and contracts share: `material`, `origin`, `mined_in`,
/// `separated_in`.
final class Supply {

  private final Content content;
  private final Measures measures;

  Supply(Content content, Measures measures) {
    this.content = content;
    this.measures = measures;
  }

  /// Part of each period's flow that measures let pass.
  Series passes(Row bought) {
    return measures.passes(flow(bought));
  }

  /// Whether a measure may let pass less than all of it.
  boolean isLimited(Row bought) {
    return measures.limit(flow(bought));
  }

  /// Factor of measures on each period's price.
  Series duties(Row bought) {
    return measures.duties(flow(bought));
  }

  private Measures.Import flow(Row bought) {
    String material = bought.text("material");
    return new Measures.Import(
        bought.findCountry("origin"), material, content.oxidePerTonne(material).keySet());
  }

  /// What a tonne bought has passed before.
  List<Entry> entries(Row bought) {
    String material = bought.text("material");
    Stage last = content.stageOf(material);
    Map<Stage, Optional<Country>> passed = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      if (stage.compareTo(last) <= 0) {
        passed.put(stage, country(bought, stage));
      }
    }
    var entries = new ArrayList<Entry>();
    for (Map.Entry<Element, Double> part : content.oxidePerTonne(material).entrySet()) {
      entries.add(new Entry(part.getKey(), part.getValue(), passed));
    }
    return entries;
  }

  private static Optional<Country> country(Row bought, Stage stage) {
    Optional<Country> origin = bought.findCountry("origin");
    return switch (stage) {
      case MINING -> bought.findCountry("mined_in").or(() -> origin);
      case SEPARATION -> bought.findCountry("separated_in").or(() -> origin);
      case METAL, MAGNET -> origin;
    };
  }
}
