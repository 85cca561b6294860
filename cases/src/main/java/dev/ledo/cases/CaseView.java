package dev.ledo.cases;

import dev.ledo.cases.schema.ChoiceRule;
import dev.ledo.cases.schema.TableSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a case says as of a day: only rows whose source was out by then.
///
/// A row with several sources counts from the first of them; an assumption always counts. A source
/// without a date counts from the case's own day on, because nothing shows that it was out before.
public final class CaseView {

  private final Case read;
  private final LocalDate asOf;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Source> out = new LinkedHashMap<>();
  private final Map<String, String> voices = new HashMap<>();
  private final Map<String, List<Row>> visible = new HashMap<>();
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
  /// origin of a copy, or the source itself.
  public String voice(Row row) {
    for (String id : row.sources()) {
      if (out.containsKey(id)) {
        return voiceOf(id);
      }
    }
    return "";
  }

  /// The voice of a source.
  public String voiceOf(String source) {
    return voices.getOrDefault(source, source);
  }

  /// Day on which the newest source of a row was surely out; the earliest day if that is unknown.
  public LocalDate published(Row row) {
    LocalDate newest = LocalDate.MIN;
    for (String id : row.sources()) {
      Source source = out.get(id);
      if (source != null && source.published().isPresent()) {
        LocalDate day = source.published().get().latest();
        newest = day.isAfter(newest) ? day : newest;
      }
    }
    return newest;
  }

  /// Best reliability among a row's sources.
  public Source.Reliability reliability(Row row) {
    return row.sources().stream()
        .flatMap(id -> findSource(id).stream())
        .map(Source::reliability)
        .min(Comparator.naturalOrder())
        .orElse(Source.Reliability.UNVERIFIED);
  }

  private List<Fact> settle(String table) {
    TableSchema schema = read.schema().table(table);
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    rows(table).forEach(row -> groups.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row));
    Settlement settlement = settlement(schema);
    return groups.entrySet().stream()
        .map(group -> settlement.settle(table, group.getKey(), group.getValue()))
        .toList();
  }

  private Settlement settlement(TableSchema schema) {
    for (Row choice : read.rows("choices")) {
      if (choice.has("rule") && choice.findText("table").equals(Optional.of(schema.name()))) {
        ChoiceRule rule = Words.of(ChoiceRule.class, choice.text("rule"));
        return new Settlement(this, rule, choice.texts("prefer"));
      }
    }
    return new Settlement(this, schema.rule(), List.of());
  }

  private boolean isVisible(Row row) {
    List<String> named = row.sources();
    return named.isEmpty() || named.stream().anyMatch(out::containsKey);
  }

  private boolean isOut(Source source) {
    boolean undated = source.published().isEmpty();
    return undated ? !asOf.isBefore(read.info().asOf()) : source.isOutOn(asOf);
  }

  private String findVoice(String id) {
    String root = originOf(id);
    return findSource(root).flatMap(Source::series).orElse(root);
  }

  /// The source that a source repeats in the end; itself if it repeats none.
  public String originOf(String id) {
    String at = id;
    for (int steps = 0; steps <= sources.size(); steps++) {
      Optional<String> origin = Optional.ofNullable(sources.get(at)).flatMap(Source::copyOf);
      if (origin.isEmpty()) {
        break;
      }
      at = origin.get();
    }
    return at;
  }
}
