package dev.ledo.brief.section;

import dev.ledo.brief.chart.Timeline;
import dev.ledo.brief.model.Block;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Section;
import dev.ledo.brief.model.Table;
import dev.ledo.brief.model.Text;
import dev.ledo.cases.Row;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who held which place from when to when, and what happened.
final class ControlChapter implements Chapter {

  private static final int YEARS_SHOWN = 6;
  private static final String ELSEWHERE = "elsewhere";
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "closure", "rect", "inspection", "pin", "control-change", "circle", "levy", "triangle");

  @Override
  public Optional<Section> write(Setting setting) {
    Table.Builder control = controlTable(setting);
    Table.Builder events = eventTable(setting);
    if (control.isEmpty() && events.isEmpty()) {
      return Optional.empty();
    }
    LocalDate asOf = setting.view().asOf();
    var timeline = new Timeline("control-chart", asOf.minusYears(YEARS_SHOWN), asOf);
    addStretches(setting, timeline);
    addEvents(setting, timeline);
    var blocks = new ArrayList<Block>();
    if (!timeline.isEmpty()) {
      blocks.add(
          new Block.Shown(
              timeline.chart("Control of places over time, with events. The tables tell the same."),
              Text.of(
                  "The {} years before {}. Pale and dashed: contested or only claimed. A gap means that no source says who held the place.",
                  "six",
                  asOf),
              control.build(),
              false));
    }
    if (!events.isEmpty()) {
      blocks.add(new Block.Tabulated(events.build(), false));
    }
    Text lead =
        Text.of(
            "A country score cannot see who holds a mine or a gate. This is control place by place, each interval with its source.");
    return Optional.of(new Section("control", "Who held what, and what happened", lead, blocks));
  }

  private static void addStretches(Setting setting, Timeline timeline) {
    var holders = new Holders(setting.view());
    var palette = new Palette(setting);
    for (String site : holders.sites()) {
      List<Row> history = holders.history(site);
      for (Row row : history) {
        List<Row> rivals = history.stream().filter(other -> contests(row, other)).toList();
        timeline.add(stretch(setting, palette, row, rivals));
      }
    }
  }

  private static Timeline.Stretch stretch(
      Setting setting, Palette palette, Row row, List<Row> rivals) {
    String lane = setting.names().of("sites", row.text("site"));
    String who = setting.names().holder(row);
    String text =
        "%s: %s, %s, %s to %s"
            .formatted(
                lane, who, Holders.form(row), date(row, "from", "before"), date(row, "to", "now"));
    return new Timeline.Stretch(
        lane,
        new Timeline.Holder(who, palette.of(who)),
        Holders.start(row),
        Holders.end(row),
        !Holders.form(row).equals("held"),
        Math.max(0, rivals.indexOf(row)),
        Math.max(1, rivals.size()),
        text);
  }

  /// Whether both are doubtful and overlap in time, or are the same.
  private static boolean contests(Row one, Row other) {
    boolean doubtful = !Holders.form(one).equals("held") && !Holders.form(other).equals("held");
    boolean overlap =
        !Holders.start(one).isAfter(Holders.end(other))
            && !Holders.start(other).isAfter(Holders.end(one));
    return doubtful && overlap;
  }

  private static void addEvents(Setting setting, Timeline timeline) {
    for (Row row : setting.view().rows("events")) {
      String kind = row.text("event_kind");
      String lane =
          row.findText("site").map(id -> setting.names().of("sites", id)).orElse(ELSEWHERE);
      PartialDate from = row.date("from");
      timeline.add(
          new Timeline.Event(
              lane,
              SYMBOLS.containsKey(kind) ? kind : "other event",
              SYMBOLS.getOrDefault(kind, "diamond"),
              from.earliest(),
              from + ": " + row.text("what")));
    }
  }

  private static Table.Builder controlTable(Setting setting) {
    Table.Builder table =
        Table.named("control", "Control of places")
            .words("Place", "Who", "How", "From", "To", "Remark", "Source");
    var holders = new Holders(setting.view());
    for (String site : holders.sites()) {
      for (Row row : holders.history(site)) {
        table.row(
            Cell.quoted(setting.names().of("sites", site)),
            Cell.quoted(setting.names().holder(row)),
            Cell.of(Holders.form(row)),
            day(row, "from"),
            day(row, "to"),
            Setting.words(row.findText("note")),
            setting.sources(row));
      }
    }
    return table;
  }

  private static Table.Builder eventTable(Setting setting) {
    Table.Builder table =
        Table.named("events", "Events").words("From", "To", "Kind", "Where", "What", "Source");
    List<Row> events = new ArrayList<>(setting.view().rows("events"));
    events.sort((a, b) -> b.date("from").compareTo(a.date("from")));
    for (Row row : events) {
      table.row(
          day(row, "from"),
          day(row, "to"),
          Cell.of(row.text("event_kind")),
          Setting.words(row.findText("site").map(id -> setting.names().of("sites", id))),
          Cell.quoted(row.text("what")),
          setting.sources(row));
    }
    return table;
  }

  private static Cell day(Row row, String column) {
    return row.findDate(column).map(date -> Cell.day(date.toString())).orElse(Cell.EMPTY);
  }

  private static String date(Row row, String column, String otherwise) {
    return row.findDate(column).map(PartialDate::toString).orElse(otherwise);
  }
}
