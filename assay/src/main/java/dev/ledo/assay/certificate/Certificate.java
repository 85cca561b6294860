package dev.ledo.assay.certificate;

import dev.ledo.assay.certificate.internal.CellStates;
import dev.ledo.assay.certificate.internal.CellStore;
import dev.ledo.assay.certificate.internal.Column;
import dev.ledo.core.PartialDate;
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
  private final CellStore cells;

  Certificate(
      CertificateId id, Optional<PartialDate> finalised, List<String> remarks, CellStore cells) {
    this.id = id;
    this.finalised = finalised;
    this.remarks = List.copyOf(remarks);
    this.cells = cells;
  }

  /// Laboratory, number and version.
  public CertificateId id() {
    return id;
  }

  /// Name of the file, with the sheet's name if it is not the first.
  public String file() {
    return cells.grid().place(0, 0).file();
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

  /// The samples in order of their rows; an id may occur more than once.
  public List<SampleRow> samples() {
    return List.copyOf(cells.samples());
  }

  /// What was determined, in order of columns.
  public List<Determination> determinations() {
    return cells.columns().stream().flatMap(column -> column.determination().stream()).toList();
  }

  /// How many filled cells there are, values and quarantine together.
  public int cellCount() {
    return cells.size();
  }

  /// The values, row by row.
  public Stream<MeasuredValue> values() {
    return IntStream.range(0, cells.size())
        .filter(at -> !CellStates.isSetAside(cells.state(at)))
        .mapToObj(this::value);
  }

  /// The cells set aside, row by row.
  public Stream<QuarantinedCell> quarantine() {
    return IntStream.range(0, cells.size())
        .filter(at -> CellStates.isSetAside(cells.state(at)))
        .mapToObj(this::quarantined);
  }

  private Column column(int at) {
    return cells.columns().get(cells.columnIndex(at));
  }

  private MeasuredValue value(int at) {
    return new MeasuredValue(
        cells.samples().get(cells.sampleIndex(at)),
        column(at).determination().orElseThrow(),
        CellStates.reading(cells.state(at), cells.number(at)),
        cells.grid().text(cells.row(at), cells.cell(at)),
        id,
        cells.grid().place(cells.row(at), cells.cell(at)));
  }

  private QuarantinedCell quarantined(int at) {
    return new QuarantinedCell(
        cells.grid().place(cells.row(at), cells.cell(at)),
        cells.grid().text(cells.row(at), cells.cell(at)),
        CellStates.reason(cells.state(at)),
        cells.samples().get(cells.sampleIndex(at)).id(),
        column(at).header());
  }
}
