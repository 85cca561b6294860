package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Row;
import dev.ledo.cases.schema.ChoiceRule;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where independent sources disagree, what each says, and what was used.
final class ConflictChapter implements Chapter {

  private static final int UNFOLDED = 3;

  @Override
  public Optional<Section> write(Setting setting) {
    List<Fact> disputes = setting.view().disputes();
    if (disputes.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> explained =
        disputes.stream().filter(f -> explanation(setting, f).isPresent()).toList();
    List<Fact> open = disputes.stream().filter(f -> explanation(setting, f).isEmpty()).toList();
    var blocks = new ArrayList<Block>();
    explained.forEach(fact -> blocks.add(card(setting, fact, blocks.size() < UNFOLDED)));
    if (!open.isEmpty()) {
      blocks.add(new Block.Heading("conflicts-open", "Not explained yet"));
      open.forEach(fact -> blocks.add(card(setting, fact, false)));
    }
    List<Row> rows = disputes.stream().flatMap(fact -> fact.voices().stream()).toList();
    Text lead =
        Text.of(
            "{} figures on which independent sources disagree, {} of them explained by the case. Copies of one origin and editions of one series count as one voice.",
            setting.trace().count("figures on which sources disagree", disputes.size(), rows),
            setting.trace().count("of these explained", explained.size(), rows));
    return Optional.of(new Section("conflicts", "Where sources disagree", lead, blocks));
  }

  private static Optional<Row> explanation(Setting setting, Fact fact) {
    return setting.view().rows("explanations").stream()
        .filter(row -> row.findText("table").equals(Optional.of(fact.table())))
        .filter(row -> row.findText("fact").equals(Optional.of(fact.key())))
        .findFirst();
  }

  private static Block card(Setting setting, Fact fact, boolean isOpen) {
    Optional<Row> explained = explanation(setting, fact);
    String about = setting.names().fact(fact);
    String title =
        explained
            .map(row -> row.text("title"))
            .map(words -> isShared(setting, words) ? about + ": " + words : words)
            .orElse(about);
    var texts = new ArrayList<Text>();
    explained.ifPresent(row -> texts.add(Text.quoted(row.text("what"))));
    texts.add(Text.of("Used: {}", used(setting, fact)));
    return new Block.Card(
        "conflict-" + slug(fact.table() + "-" + fact.key()),
        Text.quoted(title),
        summary(setting, fact),
        texts,
        Optional.of(statements(setting, fact)),
        isOpen);
  }

  /// Whether several explanations have the same title, which then does not tell what it is about.
  private static boolean isShared(Setting setting, String title) {
    return setting.view().rows("explanations").stream()
            .filter(row -> row.text("title").equals(title))
            .count()
        > 1;
  }

  private static Text summary(Setting setting, Fact fact) {
    Set<String> voices =
        fact.voices().stream().map(setting.view()::voice).collect(Collectors.toSet());
    Text counted =
        Text.of(
            "{} independent voices",
            setting
                .trace()
                .count("independent voices on " + fact.key(), voices.size(), fact.voices()));
    Text apart =
        fact.spread()
            .map(ratio ->
                Text.of(
                    ", {} times apart",
                    setting
                        .trace()
                        .computed(
                            "largest over smallest of " + fact.key(),
                            Quantity.of(ratio, Unit.ONE),
                            "largest over smallest statement",
                            fact.voices())))
            .orElse(Text.of(", counting different things"));
    return counted.plus(apart);
  }

  private static Text used(Setting setting, Fact fact) {
    Optional<Text> figure =
        setting.trace().figure(fact, setting.names().fact(fact)).map(num -> Text.of("{}", num));
    String rule = rule(setting, fact).name().toLowerCase(Locale.ROOT);
    return switch (rule) {
      case "span" ->
          figure
              .map(range -> Text.of("{}, the range over the statements marked so.", range))
              .orElse(
                  Text.of(
                      "each for itself; they count different things, so no range is made of them."));
      default ->
          Text.of(
              "{}, the newest edition of the preferred series.", figure.orElse(Text.of("unknown")));
    };
  }

  private static ChoiceRule rule(Setting setting, Fact fact) {
    return setting.view().rows("choices").stream()
        .filter(row -> row.findText("table").equals(Optional.of(fact.table())))
        .findFirst()
        .map(row -> ChoiceRule.valueOf(row.text("rule").toUpperCase(Locale.ROOT)))
        .orElse(setting.view().theCase().schema().table(fact.table()).rule());
  }

  private static Table statements(Setting setting, Fact fact) {
    Table.Builder table =
        Table.partOf(
                "conflicts",
                "conflict-table-" + slug(fact.table() + "-" + fact.key()),
                "All statements: " + setting.names().fact(fact))
            .words("Used")
            .figures("Statement", "")
            .words("What is counted", "Published", "Source", "Remark", "Row");
    List<Row> all = new ArrayList<>(fact.voices());
    all.addAll(fact.superseded());
    for (Row row : all) {
      table.row(
          role(fact, row),
          setting.cellWithUnit(row, row.schema().valueColumn().orElseThrow()),
          Setting.words(scope(row)),
          published(setting, row),
          setting.sources(row),
          Setting.words(row.findText("note")),
          Cell.of(new Text(List.of(setting.rowLink(row)))));
    }
    return table.build();
  }

  private static Optional<String> scope(Row row) {
    return row.schema().findPosition("scope").flatMap(at -> row.findText("scope"));
  }

  private static Cell published(Setting setting, Row row) {
    LocalDate day = setting.view().published(row);
    return day.equals(LocalDate.MIN)
        ? Cell.UNKNOWN
        : Cell.day(
            row.sources().stream()
                .flatMap(id -> setting.view().findSource(id).stream())
                .flatMap(source -> source.published().stream())
                .map(Object::toString)
                .max(String::compareTo)
                .orElse(day.toString()));
  }

  private static Cell role(Fact fact, Row row) {
    if (fact.used().contains(row)) {
      return mark(Tone.GOOD, "used");
    }
    if (fact.agreeing().contains(row)) {
      return mark(Tone.PLAIN, "agrees");
    }
    return fact.disputed().contains(row)
        ? mark(Tone.CAUTION, "differs")
        : mark(Tone.PLAIN, "superseded");
  }

  private static Cell mark(Tone tone, String word) {
    return new Cell(new Text(List.of(new Piece.Mark(tone, word))), word);
  }

  /// A text as part of a file name or a place on the page.
  static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
