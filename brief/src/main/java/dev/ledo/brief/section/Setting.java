package dev.ledo.brief.section;

import dev.ledo.brief.atlas.Atlas;
import dev.ledo.brief.model.Cell;
import dev.ledo.brief.model.Piece;
import dev.ledo.brief.model.Text;
import dev.ledo.brief.model.Tone;
import dev.ledo.brief.trace.Trace;
import dev.ledo.cases.CaseInfo;
import dev.ledo.cases.CaseView;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.study.StudyResult;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a section is made from.
///
/// @param study what the study found
/// @param trace gives figures their origin
/// @param names what ids are called
/// @param atlas country outlines
/// @param out ids of the sources that were out on the day
public record Setting(StudyResult study, Trace trace, Names names, Atlas atlas, Set<String> out) {

  public Setting {
    out = Set.copyOf(out);
  }

  /// The setting of a study.
  public static Setting of(StudyResult study) {
    CaseView view = study.view();
    Set<String> out = view.sources().stream().map(Source::id).collect(Collectors.toSet());
    CaseInfo info = view.theCase().info();
    boolean nowhere = info.illustrative() && info.outlinesFile().isEmpty();
    Atlas atlas = nowhere ? Atlas.empty() : Atlas.of(view.theCase().outlines());
    return new Setting(study, new Trace(view), new Names(view), atlas, out);
  }

  /// The case as of the day.
  CaseView view() {
    return study.view();
  }

  /// A figure of a row, or a mark that it is unknown.
  Cell cell(Row row, String column) {
    return trace.findCell(row, column).map(Cell::of).orElse(Cell.UNKNOWN);
  }

  /// The same with its unit.
  Cell cellWithUnit(Row row, String column) {
    return trace.findCell(row, column).map(Cell::withUnit).orElse(Cell.UNKNOWN);
  }

  /// A result of the study, or a mark that it is unknown.
  Cell result(String what, Optional<Figure> figure) {
    return figure.map(each -> Cell.of(trace.result(what, each))).orElse(Cell.UNKNOWN);
  }

  /// Links to the sources of a row that were out, with a mark if the row is no plain fact.
  Text origin(Row row) {
    var pieces = new ArrayList<Piece>();
    String kind = row.schema().isFactual() ? row.findText("kind").orElse("fact") : "fact";
    if (!kind.equals("fact")) {
      pieces.add(new Piece.Mark(Tone.CAUTION, kind));
    }
    for (String source : row.sources().stream().filter(out::contains).toList()) {
      if (!pieces.isEmpty()) {
        pieces.add(new Piece.Words(" "));
      }
      pieces.add(new Piece.Link(Trace.sourceHref(source), label(source)));
    }
    return new Text(pieces);
  }

  /// The sources of a row as a cell.
  Cell sources(Row row) {
    return new Cell(origin(row), String.join(";", row.sources()));
  }

  private String label(String id) {
    return view().findSource(id).map(Setting::label).orElse(id);
  }

  private static String label(Source source) {
    String edition = source.edition().map(e -> " " + e).orElse("");
    String year = source.published().map(date -> " " + date.year()).orElse("");
    return source.publisher() + (edition.isEmpty() ? year : edition);
  }

  /// A link to a row by its file and line.
  Piece rowLink(Row row) {
    return new Piece.Link(trace.href(row), row.toString());
  }

  /// Words of the case, or an empty cell.
  static Cell words(Optional<String> text) {
    return text.map(Cell::quoted).orElse(Cell.EMPTY);
  }
}
