package dev.ledo.cases;

import dev.ledo.cases.schema.ChoiceRule;
import dev.ledo.cases.schema.TableSchema;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What a case says as of a day: only rows whose source was out by then.
///
/// A row with several sources counts from the first of them; an assumption always counts. In a
/// replay of an earlier day a source counts when it was surely out: a date known to the month
/// counts from the month's last day, and a source without a date not at all. On the case's own day
/// a source counts when it may be out, because the case's author had it.
public final class CaseView {

  private final Case read;
  private final LocalDate asOf;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Source> out = new LinkedHashMap<>();
  private final Map<String, String> voices = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, List<Row>> visible = new ConcurrentHashMap<>();
  private final Map<String, List<Fact>> facts = new HashMap<>();

  private CaseView(Case read, LocalDate asOf) {
    this.read = read;
    this.asOf = asOf;
    for (Row row : read.rows("sources")) {
      if (row.has("id") && row.has("publisher") && row.has("title") && row.has("reliability")) {
        sources.putIfAbsent(row.id(), Source.of(row));
      }
    }
    for (Source source : sources.values()) {
      voices.put(source.id(), findVoice(source.id()));
      if (isOut(source)) {
        out.put(source.id(), source);
      }
    }
  }

  /// The case as of a day.
  public static CaseView of(Case read, LocalDate asOf) {
    return new CaseView(read, asOf);
  }

  /// The case as of its own day.
  public static CaseView of(Case read) {
    return new CaseView(read, read.info().asOf());
  }

  /// The case.
  public Case theCase() {
    return read;
  }

  /// The day.
  public LocalDate asOf() {
    return asOf;
  }

  /// Sources that were out by the day.
  public List<Source> sources() {
    return List.copyOf(out.values());
  }

  /// A source, out or not.
  public Optional<Source> findSource(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /// Rows of a table that count on the day.
  public List<Row> rows(String table) {
    return visible.computeIfAbsent(
        table, name -> read.rows(name).stream().filter(this::isVisible).toList());
  }

  /// The facts that the rows of a table state, in order of first appearance.
  public List<Fact> facts(String table) {
    return facts.computeIfAbsent(table, this::settle);
  }

  /// The facts of all tables on which sources disagree, widest first.
  public List<Fact> disputes() {
    return read.schema().tables().stream()
        .filter(table -> table.rule() != ChoiceRule.EACH)
        .flatMap(table -> facts(table.name()).stream())
        .filter(Fact::isDisputed)
        .sorted(Comparator.comparingDouble((Fact fact) -> -fact.spread().orElse(Double.MAX_VALUE)))
        .toList();
  }

  /// The row with an id, if it counts on the day.
  public Optional<Row> find(String table, String id) {
    return read.find(table, id).filter(this::isVisible);
  }

  /// Name shared by sources that do not count as independent of each other: the series, or the
  /// origin of a copy, or the source itself. Of a row with several sources the [#speaker] tells.
  public String voice(Row row) {
    return speaker(row).map(source -> voiceOf(source.id())).orElse("");
  }

  /// The source that speaks for a row: of those out by the day the most reliable, one of a series
  /// before others; the order in the cell does not matter.
  public Optional<Source> speaker(Row row) {
    List<String> named = row.sources();
    if (named.size() == 1) {
      return Optional.ofNullable(out.get(named.getFirst()));
    }
    return named.stream()
        .map(out::get)
        .filter(Objects::nonNull)
        .min(
            Comparator.comparing(Source::reliability)
                .thenComparing(source -> source.series().isEmpty())
                .thenComparing(Source::id));
  }

  /// The voice of a source.
  public String voiceOf(String source) {
    return voices.getOrDefault(source, source);
  }

  /// Day on which the source that speaks for a row was surely out; the earliest day if that is
  /// unknown.
  public LocalDate published(Row row) {
    return speaker(row).flatMap(Source::published).map(PartialDate::latest).orElse(LocalDate.MIN);
  }

  /// The newest of a row's sources that were out by the day and have a date.
  public Optional<Source> newestSource(Row row) {
    return row.sources().stream()
        .map(out::get)
        .filter(Objects::nonNull)
        .filter(source -> source.published().isPresent())
        .max(Comparator.comparing(source -> source.published().orElseThrow().latest()));
  }

  /// Reliability of the source that speaks for a row.
  public Source.Reliability reliability(Row row) {
    return speaker(row).map(Source::reliability).orElse(Source.Reliability.UNVERIFIED);
  }

  private List<Fact> settle(String table) {
    TableSchema schema = read.schema().table(table);
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : rows(table)) {
      if (row.hasWholeKey()) {
        groups.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row);
      }
    }
    Settlement settlement = settlement(schema);
    return groups.entrySet().stream()
        .map(group -> settlement.settle(table, group.getKey(), group.getValue()))
        .toList();
  }

  /// The rule by which a table's statements compete in this case.
  public ChoiceRule ruleOf(TableSchema table) {
    return choice(table)
        .map(row -> Words.of(ChoiceRule.class, row.text("rule")))
        .orElse(table.rule());
  }

  private Settlement settlement(TableSchema table) {
    List<String> preferred = choice(table).map(row -> row.texts("prefer")).orElse(List.of());
    return new Settlement(this, ruleOf(table), preferred);
  }

  private Optional<Row> choice(TableSchema table) {
    return read.rows("choices").stream()
        .filter(row ->
            row.has("rule") && row.findText("table").filter(table.name()::equals).isPresent())
        .findFirst();
  }

  private boolean isVisible(Row row) {
    List<String> named = row.sources();
    return named.isEmpty() || row.isChosen() || named.stream().anyMatch(out::containsKey);
  }

  private boolean isOut(Source source) {
    boolean replay = asOf.isBefore(read.info().asOf());
    if (replay) {
      return source.isOutOn(asOf);
    }
    return source.published().map(date -> !date.earliest().isAfter(asOf)).orElse(true);
  }

  private String findVoice(String id) {
    String root = originOf(id);
    return findSource(root).flatMap(Source::series).orElse(root);
  }

  /// The source that a source repeats in the end; itself if it repeats none. Of sources that copy
  /// each other in a circle the first in the alphabet.
  public String originOf(String id) {
    String known = origins.get(id);
    if (known == null) {
      known = findOrigin(id);
      origins.put(id, known);
    }
    return known;
  }

  private String findOrigin(String id) {
    var passed = new LinkedHashSet<String>();
    String at = id;
    while (passed.add(at)) {
      Optional<String> next = findSource(at).flatMap(Source::copyOf);
      if (next.isEmpty()) {
        return at;
      }
      at = next.get();
      String known = origins.get(at);
      if (known != null) {
        return known;
      }
    }
    return Collections.min(passed);
  }
}
