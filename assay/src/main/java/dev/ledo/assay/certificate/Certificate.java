package dev.ledo.assay.certificate;

import dev.ledo.assay.certificate.internal.CellStates;
import dev.ledo.assay.certificate.internal.CellStore;
import dev.ledo.assay.certificate.internal.Column;
import dev.ledo.core.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A laboratory certificate: every filled cell is a value or in quarantine.
///
/// Values are made when they are asked for; six million of them take about 200 MB, text included.
public final class Certificate {

  private final CertificateId id;
  private final Optional<PartialDate> finalised;
  private final List<String> remarks;
  private final List<CellStore> sheets;

  Certificate(
      CertificateId id,
      Optional<PartialDate> finalised,
      List<String> remarks,
      List<CellStore> sheets) {
    this.id = id;
    this.finalised = finalised;
    this.remarks = List.copyOf(remarks);
    this.sheets = List.copyOf(sheets);
  }

  /// Laboratory, number and version.
  public CertificateId id() {
    return id;
  }

  /// Name of the file, with the name of the sheet whose results come first if it is not the first.
  public String file() {
    return sheets.getFirst().grid().place(0, 0).file();
  }

  /// Whether another certificate has the same results, in whatever order and place.
  public boolean saysTheSameAs(Certificate other) {
    return results().equals(other.results());
  }

  private List<String> results() {
    return Stream.concat(
            values().map(v -> v.sample().id() + "\n" + v.determination() + "\n" + v.reading()),
            quarantine().map(q -> q.sample() + "\n" + q.column() + "\n" + q.raw()))
        .sorted()
        .toList();
  }

  /// The day it was finalised, if that is stated without doubt.
  public Optional<PartialDate> finalised() {
    return finalised;
  }

  /// Lines of text above, between and below the results.
  public List<String> remarks() {
    return remarks;
  }

  /// The samples in order of sheets and rows; an id may occur more than once.
  public List<SampleRow> samples() {
    return sheets.stream().flatMap(cells -> cells.samples().stream()).toList();
  }

  /// What was determined, in order of sheets and columns; what several sheets determine stands
  /// once.
  public List<Determination> determinations() {
    List<Determination> all = new ArrayList<>();
    for (CellStore cells : sheets) {
      List<Determination> own =
          cells.columns().stream().flatMap(column -> column.determination().stream()).toList();
      List<Determination> before = List.copyOf(all);
      own.stream().filter(each -> !before.contains(each)).forEach(all::add);
    }
    return List.copyOf(all);
  }

  /// How many filled cells there are, values and quarantine together.
  public int cellCount() {
    return sheets.stream().mapToInt(CellStore::size).sum();
  }

  /// The values, row by row.
  public Stream<MeasuredValue> values() {
    return sheets.stream()
        .flatMap(cells ->
            IntStream.range(0, cells.size())
                .filter(at -> !CellStates.isSetAside(cells.state(at)))
                .mapToObj(at -> value(cells, at)));
  }

  /// The cells set aside, row by row.
  public Stream<QuarantinedCell> quarantine() {
    return sheets.stream()
        .flatMap(cells ->
            IntStream.range(0, cells.size())
                .filter(at -> CellStates.isSetAside(cells.state(at)))
                .mapToObj(at -> quarantined(cells, at)));
  }

  private static Column column(CellStore cells, int at) {
    return cells.columns().get(cells.columnIndex(at));
  }

  private MeasuredValue value(CellStore cells, int at) {
    return new MeasuredValue(
        cells.samples().get(cells.sampleIndex(at)),
        column(cells, at).determination().orElseThrow(),
        CellStates.reading(cells.state(at), cells.number(at)),
        cells.grid().text(cells.row(at), cells.cell(at)),
        id,
        cells.grid().place(cells.row(at), cells.cell(at)));
  }

  private static QuarantinedCell quarantined(CellStore cells, int at) {
    return new QuarantinedCell(
        cells.grid().place(cells.row(at), cells.cell(at)),
        cells.grid().text(cells.row(at), cells.cell(at)),
        CellStates.reason(cells.state(at)),
        cells.samples().get(cells.sampleIndex(at)).id(),
        column(cells, at).header());
  }
}
