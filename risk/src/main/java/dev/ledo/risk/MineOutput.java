package dev.ledo.risk;

import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.cases.Source;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Numbers;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import dev.ledo.risk.bounds.DividedWhole;
import dev.ledo.risk.bounds.Ends;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Mine output of all countries in one year, as one edition or the whole case gives it.
///
/// @param edition the one source, if it is one
/// @param outputs one row per country, each with a quantity
/// @param total the row of the world total, which is compared and never used
/// @param notes what a reader should know about the choice of rows
record MineOutput(
    String material,
    int year,
    Optional<Source> edition,
    List<Row> outputs,
    Optional<Row> total,
    List<String> notes) {

  private static final String METHOD = "concentration#mine-output";
  private static final Unit TONNES = Unit.of("t REO");
  private static final Amount NONE = Amount.of(0);
  private static final Unit PERCENT = Unit.of("%");

  MineOutput {
    outputs = List.copyOf(outputs);
    notes = List.copyOf(notes);
  }

  /// Concentration of what is counted of it; empty if nothing is mined.
  Optional<StageConcentration> concentration(Constituent counted, Ores ores) {
    var holdings = new ArrayList<Holding>();
    var used = new LinkedHashSet<Row>();
    var unknown = new ArrayList<Country>();
    for (Row row : outputs) {
      Country country = row.country("country");
      Ore ore = ores.of(country, counted);
      var rows = new ArrayList<Row>();
      rows.add(row);
      rows.addAll(ore.rows());
      used.addAll(rows);
      holdings.add(new Holding(country, ore.part(tonnes(row)), rows));
      if (!ore.isKnown()) {
        unknown.add(country);
      }
    }
    return Holdings.of(holdings, TONNES, METHOD)
        .concentration(used)
        .map(found -> stage(counted, ores, found, used, unknown));
  }

  private StageConcentration stage(
      Constituent counted, Ores ores, Concentration found, Set<Row> used, List<Country> unknown) {
    var said = new ArrayList<>(notes);
    if (!unknown.isEmpty()) {
      String most = Numbers.readable(100 * ores.unknown(counted).fraction().high(), 3);
      said.add(
          "No analysis stands for the output of %s: %s as 0 to %s %% %s."
              .formatted(
                  names(unknown),
                  unknown.size() == 1 ? "it counts" : "each counts",
                  most,
                  counted));
    }
    if (!found.isLeaderCertain()) {
      said.add(
          "The largest supplier of %s is not certain: %s."
              .formatted(counted, either(found.mayLead())));
    }
    return new StageConcentration(
        Stage.MINING,
        material,
        counted,
        year,
        edition,
        found,
        Optional.of(Figure.of(new Quantity(coverage(counted, ores), PERCENT), METHOD, used)),
        total.map(row -> new Figure(row.quantity("quantity"), METHOD, List.of(row))),
        said);
  }

  /// Part of the whole output whose content is published, in %.
  private Amount coverage(Constituent counted, Ores ores) {
    Amount within = NONE;
    Amount beside = NONE;
    for (Row row : outputs) {
      Ore ore = ores.of(row.country("country"), counted);
      within = within.plus(Ends.product(tonnes(row), ore.published()));
      beside = beside.plus(Ends.product(tonnes(row), ore.unpublished()));
    }
    return new DividedWhole(List.of(within, beside), NONE).share(0).times(100);
  }

  private static Amount tonnes(Row row) {
    return row.quantity("quantity").in(TONNES).amount();
  }

  static String names(List<Country> countries) {
    return countries.stream().map(MineOutput::name).collect(Collectors.joining(", "));
  }

  private static String either(List<Country> countries) {
    return countries.stream().map(MineOutput::name).collect(Collectors.joining(" or "));
  }

  private static String name(Country country) {
    return country.english().startsWith("Areas,") ? "other countries" : country.english();
  }
}
