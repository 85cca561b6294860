package dev.ledo.cli;

import dev.ledo.assay.certificate.Analyte;
import dev.ledo.assay.certificate.AnalyteColumn;
import dev.ledo.assay.certificate.AssayUnit;
import dev.ledo.core.Element;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where in a table samples and rare earths stand.
///
/// @param sample cell of the sample's id
/// @param kept cells that are passed on as they are
/// @param sources the column of each rare earth that has one
/// @param unitLine number of the line that says units, 0 if there is none
record LambdaColumns(int sample, List<Integer> kept, Map<Element, Source> sources, int unitLine) {

  private static final Set<String> SAMPLE_NAMES =
      Set.of(
          "sample",
          "sampleid",
          "sampleno",
          "samplenumber",
          "samplename",
          "id",
          "name",
          "muestra",
          "idmuestra",
          "amostra",
          "idamostra");

  LambdaColumns {
    kept = List.copyOf(kept);
    sources = Map.copyOf(sources);
  }

  /// A column of results.
  ///
  /// @param ppmPerUnit what to multiply a result by to have ppm of the element
  record Source(int cell, String header, AssayUnit unit, double ppmPerUnit) {}

  /// What the user said about columns.
  ///
  /// @param sample name of the column of ids, if it is not to be found out
  /// @param kept names of columns to pass on
  /// @param unit of columns that name none
  record Wish(Optional<String> sample, List<String> kept, Optional<AssayUnit> unit) {
    Wish {
      kept = List.copyOf(kept);
    }
  }

  /// Finds the columns; everything that is wrong with them is reported.
  static Optional<LambdaColumns> of(DelimitedTable table, Wish wish, Problems problems) {
    return new Finder(table, wish, problems).find();
  }

  private static final class Finder {
    private final DelimitedTable table;
    private final Wish wish;
    private final Problems problems;
    private final int unitLine;

    Finder(DelimitedTable table, Wish wish, Problems problems) {
      this.table = table;
      this.wish = wish;
      this.problems = problems;
      this.unitLine =
          table.first().filter(this::saysUnits).map(DelimitedTable.Row::number).orElse(0);
    }

    Optional<LambdaColumns> find() {
      int before = problems.errors();
      int sample = wish.sample().map(this::named).orElseGet(this::usualSample);
      List<Integer> kept = wish.kept().stream().map(this::named).toList();
      Map<Element, Source> sources = sources();
      if (sources.isEmpty() && problems.errors() == before) {
        problems.add(
            Problem.of(TableCode.MISSING_COLUMN, table.headerPlace(0), "no column is a rare earth")
                .withHint("call columns Dy_ppm or Dy2O3 (%)"));
      }
      return problems.errors() > before
          ? Optional.empty()
          : Optional.of(new LambdaColumns(sample, kept, sources, unitLine));
    }

    private int named(String name) {
      return table.find(name, problems);
    }

    private int usualSample() {
      List<String> header = table.header();
      for (int cell = 0; cell < header.size(); cell++) {
        String key = header.get(cell).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        if (SAMPLE_NAMES.contains(key)) {
          return cell;
        }
      }
      problems.add(
          Problem.of(TableCode.MISSING_COLUMN, table.headerPlace(0), "no column is called 'sample'")
              .withHint("say which column holds the ids: --sample NAME"));
      return -1;
    }

    private Map<Element, Source> sources() {
      Map<Element, Source> found = new EnumMap<>(Element.class);
      List<String> unitless = new ArrayList<>();
      for (int cell = 0; cell < table.header().size(); cell++) {
        Optional<AnalyteColumn> column = AnalyteColumn.find(table.header().get(cell));
        Optional<Element> element = column.flatMap(each -> element(each.analyte()));
        if (element.filter(Element.REE::contains).isPresent() && !isCoordinate(cell)) {
          add(found, element.get(), source(cell, column.get(), unitless));
        }
      }
      if (!unitless.isEmpty()) {
        problems.add(
            Problem.of(
                TableCode.UNKNOWN_UNIT,
                table.headerPlace(0),
                "no unit that is mass in mass: " + String.join(", ", unitless)));
      }
      return found;
    }

    /// Whether a column is called just `y`, without a unit, in a table that has an `x`.
    private boolean isCoordinate(int cell) {
      boolean isSo =
          table.header().get(cell).equalsIgnoreCase("y")
              && unitBelow(cell).isEmpty()
              && table.header().stream().anyMatch("x"::equalsIgnoreCase);
      if (isSo) {
        problems.add(
            Problem.of(
                TableCode.COORDINATE,
                table.headerPlace(cell),
                "'%s' beside 'x' is taken as a coordinate, not as yttrium"
                    .formatted(table.header().get(cell))));
      }
      return isSo;
    }

    private static Optional<Element> element(Analyte analyte) {
      return switch (analyte) {
        case Analyte.OfElement(Element element) -> Optional.of(element);
        case Analyte.OfOxide(var oxide) -> Optional.of(oxide.element());
        case Analyte.Other _ -> Optional.empty();
      };
    }

    private Source source(int cell, AnalyteColumn column, List<String> unitless) {
      String header = table.header().get(cell);
      Optional<AssayUnit> unit =
          column.unit().or(() -> unitBelow(cell)).or(wish::unit).filter(Finder::isMassFraction);
      if (unit.isEmpty()) {
        unitless.add(header);
      }
      AssayUnit used = unit.orElse(AssayUnit.PPM);
      double factor =
          column.analyte() instanceof Analyte.OfOxide(var oxide) ? 1 / oxide.factor() : 1;
      return new Source(cell, header, used, used.factorToBase() * factor);
    }

    private static boolean isMassFraction(AssayUnit unit) {
      return unit.kind() == AssayUnit.Kind.MASS_FRACTION;
    }

    private Optional<AssayUnit> unitBelow(int cell) {
      return table
          .first()
          .filter(row -> row.number() == unitLine && cell < row.cells().size())
          .flatMap(row -> AssayUnit.find(row.cells().get(cell)));
    }

    /// Results as element go before results as oxide, which are mostly worked out from them.
    private void add(Map<Element, Source> found, Element element, Source source) {
      Source other = found.putIfAbsent(element, source);
      if (other == null) {
        return;
      }
      boolean isOxide = isOxide(source);
      if (isOxide == isOxide(other)) {
        problems.add(
            Problem.of(
                TableCode.REPEATED_COLUMN,
                table.headerPlace(source.cell()),
                "%s is also in column %d, '%s'"
                    .formatted(element.symbol(), other.cell() + 1, other.header())));
        return;
      }
      Source used = isOxide ? other : source;
      Source unused = isOxide ? source : other;
      found.put(element, used);
      problems.add(
          Problem.of(
              TableCode.SECOND_COLUMN,
              table.headerPlace(unused.cell()),
              "'%s' is not used, because '%s' has %s as element"
                  .formatted(unused.header(), used.header(), element.symbol())));
    }

    private static boolean isOxide(Source source) {
      return source.ppmPerUnit() != source.unit().factorToBase();
    }

    private boolean saysUnits(DelimitedTable.Row row) {
      List<String> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
      long units = filled.stream().filter(cell -> AssayUnit.find(cell).isPresent()).count();
      return units > 0 && units * 5 >= filled.size() * 3L;
    }
  }
}
