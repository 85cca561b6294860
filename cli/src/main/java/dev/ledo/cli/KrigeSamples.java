package dev.ledo.cli;

import dev.ledo.assay.certificate.Reading;
import dev.ledo.assay.certificate.TableCell;
import dev.ledo.assay.certificate.TableCells;
import dev.ledo.assay.space.Location;
import dev.ledo.assay.space.Measurement;
import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// The samples of a table.
///
/// @param measurements one for each row with a value
/// @param withoutValue rows whose value is blank or not analysed: left out
/// @param limits rows whose value is a limit, treated as was asked
record KrigeSamples(List<Measurement> measurements, int withoutValue, int limits) {

  /// More than this are kept nowhere.
  static final int MOST = 500_000;

  KrigeSamples {
    measurements = List.copyOf(measurements);
  }

  /// What to do with a value that is a limit.
  enum Limits {
    /// It is an error: each other way bends the estimates.
    REFUSE,
    /// The sample is not used; estimates near it are then too high.
    LEAVE_OUT,
    /// 0 for a value below a limit, the limit itself for one above; the least it may be.
    ZERO,
    /// The limit itself.
    AS_LIMIT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// Reads all samples; everything that is wrong with cells is reported.
  static Optional<KrigeSamples> read(
      DelimitedTable table, KrigeColumns columns, Limits limits, Problems problems)
      throws IOException {
    return new Reader(table, columns, limits, problems).read();
  }

  private static final class Reader {
    private final DelimitedTable table;
    private final KrigeColumns columns;
    private final Limits limits;
    private final Problems problems;
    private final TableCells cells;
    private final List<Measurement> measurements = new ArrayList<>();
    private int withoutValue;
    private int limited;
    private int tooMany;

    Reader(DelimitedTable table, KrigeColumns columns, Limits limits, Problems problems) {
      this.table = table;
      this.columns = columns;
      this.limits = limits;
      this.problems = problems;
      this.cells = new TableCells(table.separator());
    }

    Optional<KrigeSamples> read() throws IOException {
      int before = problems.errors();
      table.forEach(this::see);
      cells.decide();
      table.forEach(this::take);
      if (tooMany > 0) {
        problems.add(
            Problem.of(
                    TableCode.TOO_MUCH,
                    Place.of(table.name()),
                    "%,d samples are more than %,d".formatted(MOST + tooMany, MOST))
                .withHint("cut the area, or composite the samples"));
      }
      if (problems.errors() > before) {
        return Optional.empty();
      }
      warnOfDegrees();
      return Optional.of(new KrigeSamples(measurements, withoutValue, limited));
    }

    private List<Integer> used() {
      List<Integer> used = new ArrayList<>(List.of(columns.x(), columns.y(), columns.value()));
      columns.z().ifPresent(used::add);
      return used;
    }

    private void see(DelimitedTable.Row row) {
      if (table.doubt(row).isEmpty()) {
        used().forEach(cell -> cells.see(row.cells().get(cell)));
      }
    }

    private void take(DelimitedTable.Row row) {
      Optional<String> doubt = table.doubt(row);
      if (doubt.isPresent()) {
        TableCode code = row.isBroken() ? TableCode.BROKEN_QUOTE : TableCode.SHIFTED_ROW;
        problems.add(Problem.of(code, table.place(row), doubt.get()));
        return;
      }
      OptionalDouble x = coordinate(row, columns.x());
      OptionalDouble y = coordinate(row, columns.y());
      OptionalDouble z =
          columns.z().isPresent() ? coordinate(row, columns.z().getAsInt()) : OptionalDouble.of(0);
      OptionalDouble value = value(row);
      if (x.isEmpty() || y.isEmpty() || z.isEmpty() || value.isEmpty()) {
        return;
      }
      if (measurements.size() == MOST) {
        tooMany++;
        return;
      }
      var at = new Location(x.getAsDouble(), y.getAsDouble(), z.getAsDouble());
      measurements.add(new Measurement(id(row), at, value.getAsDouble()));
    }

    private String id(DelimitedTable.Row row) {
      String id = columns.sample().isPresent() ? row.cells().get(columns.sample().getAsInt()) : "";
      return id.isEmpty() ? "line " + row.number() : id;
    }

    private OptionalDouble coordinate(DelimitedTable.Row row, int cell) {
      return switch (cells.number(row.cells().get(cell))) {
        case TableCell.Says(Reading.Known(double number)) -> OptionalDouble.of(number);
        case TableCell.Says(Reading.Missing _), TableCell.Blank _ ->
            wrong(TableCode.BLANK, row, cell, "no coordinate");
        case TableCell.Says(Reading.Below _), TableCell.Says(Reading.Above _) ->
            wrong(TableCode.NOT_A_NUMBER, row, cell, "a coordinate cannot be a limit");
        case TableCell.Doubtful(var reason) ->
            wrong(TableCode.NOT_A_NUMBER, row, cell, reason.title());
      };
    }

    private OptionalDouble value(DelimitedTable.Row row) {
      return switch (cells.number(row.cells().get(columns.value()))) {
        case TableCell.Says(Reading.Known(double number)) -> OptionalDouble.of(number);
        case TableCell.Says(Reading.Missing _), TableCell.Blank _ -> {
          withoutValue++;
          yield OptionalDouble.empty();
        }
        case TableCell.Says(Reading.Below(double limit)) -> limit(row, 0, limit);
        case TableCell.Says(Reading.Above(double limit)) -> limit(row, limit, limit);
        case TableCell.Doubtful(var reason) ->
            wrong(TableCode.NOT_A_NUMBER, row, columns.value(), reason.title());
      };
    }

    private OptionalDouble limit(DelimitedTable.Row row, double least, double limit) {
      limited++;
      return switch (limits) {
        case REFUSE -> wrong(TableCode.LIMIT, row, columns.value(), "a limit is not a number");
        case LEAVE_OUT -> OptionalDouble.empty();
        case ZERO -> OptionalDouble.of(least);
        case AS_LIMIT -> OptionalDouble.of(limit);
      };
    }

    private OptionalDouble wrong(TableCode code, DelimitedTable.Row row, int cell, String what) {
      problems.add(
          Problem.of(
              code,
              table.place(row, cell),
              "'%s' (%s, %s): %s"
                  .formatted(row.cells().get(cell), id(row), table.header().get(cell), what)));
      return OptionalDouble.empty();
    }

    private void warnOfDegrees() {
      boolean looksSo =
          measurements.stream()
              .allMatch(each -> Math.abs(each.at().x()) <= 180 && Math.abs(each.at().y()) <= 90);
      if (looksSo && !measurements.isEmpty()) {
        problems.add(
            Problem.of(
                TableCode.PERHAPS_DEGREES,
                table.headerPlace(columns.x()),
                "all coordinates lie within -180..180 and -90..90"));
      }
    }
  }
}
