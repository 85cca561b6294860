package dev.ledo.brief.section;

import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.cases.Row;
import dev.ledo.core.Element;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Restrictions and whether they are in force on the day.
final class LawChapter implements Chapter {

  /// Whether a measure holds on a day.
  enum State {
    IN_FORCE("in force", Tone.BAD),
    REPORTED("reported", Tone.CAUTION),
    UNSETTLED("not known whether in force", Tone.UNKNOWN),
    NOT_YET("not yet", Tone.CAUTION),
    ENDED("ended", Tone.PLAIN),
    UNKNOWN("date unknown", Tone.UNKNOWN);

    private final String words;
    private final Tone tone;

    State(String words, Tone tone) {
      this.words = words;
      this.tone = tone;
    }

    /// @param unsettled ids of measures of which nobody tells whether they are in force
    static State of(Row measure, LocalDate day, Set<String> unsettled) {
      Optional<PartialDate> from = measure.findDate("from");
      Optional<PartialDate> to = measure.findDate("to");
      boolean isUnsettled = unsettled.contains(measure.id());
      if (!isUnsettled && to.filter(date -> date.latest().isBefore(day)).isPresent()) {
        return ENDED;
      }
      if (from.isEmpty()) {
        return UNKNOWN;
      }
      if (from.get().earliest().isAfter(day)) {
        return NOT_YET;
      }
      if (isUnsettled) {
        return UNSETTLED;
      }
      return measure.findText("kind").equals(Optional.of("claim")) ? REPORTED : IN_FORCE;
    }
  }

  @Override
  public Optional<Section> write(Setting setting) {
    List<Row> measures = new ArrayList<>(setting.view().rows("measures"));
    if (measures.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = setting.view().asOf();
    Set<String> unsettled = unsettled(setting);
    measures.sort(
        Comparator.comparing((Row row) -> State.of(row, day, unsettled))
            .thenComparing(LawChapter::from, Comparator.reverseOrder()));
    Table.Builder table =
        Table.named("measures", "Measures as of the day")
            .words("State", "Who", "Kind", "Covers", "From", "To", "What it says", "Source");
    measures.forEach(row -> table.row(cells(setting, row, State.of(row, day, unsettled))));
    Text lead =
        Text.of(
            "The law can forbid, not only price. What each measure says on {}; a measure whose end is not stated counts as in force. Where a suspension ran out and nothing was found on what followed, that is said.",
            day);
    var note =
        new Block.Note(
            Tone.CAUTION,
            Text.of(
                "These are dated public facts for due diligence. A purchase needs counsel: who is paid, under which list, with which licence."));
    return Optional.of(
        new Section(
            "law",
            "What may not be done",
            lead,
            List.of(note, new Block.Tabulated(table.build(), true))));
  }

  private static List<Cell> cells(Setting setting, Row row, State state) {
    var mark = new Text(List.of(new Piece.Mark(state.tone, state.words)));
    String who =
        row.findText("actor")
            .map(id -> setting.names().of("actors", id))
            .orElse(row.country("country").english());
    return List.of(
        new Cell(mark, state.words),
        Cell.quoted(who),
        Cell.of(
            row.text("measure_kind").replace('-', ' ')
                + ", "
                + row.findText("flow").orElse("exports")),
        Cell.quoted(covers(setting, row)),
        date(row, "from"),
        date(row, "to"),
        Cell.quoted(row.text("what") + row.findText("note").map(note -> " " + note).orElse("")),
        setting.sources(row));
  }

  /// Measures whose regime has no rate: the author found nothing on whether they hold.
  private static Set<String> unsettled(Setting setting) {
    return setting.view().rows("regimes").stream()
        .filter(regime -> !regime.has("onset"))
        .flatMap(regime -> regime.texts("measures").stream())
        .collect(Collectors.toSet());
  }

  private static String covers(Setting setting, Row row) {
    String elements =
        row.elements("elements").stream().map(Element::symbol).collect(Collectors.joining(" "));
    String materials =
        row.texts("materials").stream()
            .map(setting.names()::material)
            .collect(Collectors.joining(", "));
    String both = String.join("; ", List.of(elements, materials)).replaceAll("^; |; $", "");
    return both.isEmpty() ? "all" : both;
  }

  private static Cell date(Row row, String column) {
    return row.findDate(column).map(date -> Cell.day(date.toString())).orElse(Cell.EMPTY);
  }

  private static LocalDate from(Row row) {
    return row.findDate("from").map(PartialDate::earliest).orElse(LocalDate.MIN);
  }
}
