package dev.ledo.risk;

import dev.ledo.cases.CaseView;
import dev.ledo.cases.Fact;
import dev.ledo.cases.Figure;
import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Quantity;
import dev.ledo.core.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a country makes of a material it also imports, in one year.
///
/// The mine output stands in for compounds of rare earths (heading 2846 of the Harmonized System),
/// for which no table of production exists.
final class HomeOutput {

  private static final String METHOD = "import-reliance#production";
  private static final String COMPOUNDS = "2846";
  private static final Unit TONNES = Unit.of("t REO");
  private static final List<String> KINDS_OF_TONNES =
      List.of("t REO", "t element", "t metal", "t magnet", "t");

  private final CaseView view;
  private final List<MineOutput> mined;

  /// @param mined mine output of all years
  HomeOutput(CaseView view, List<MineOutput> mined) {
    this.view = view;
    this.mined = mined;
  }

  /// What the reporter of a customs row makes of its material in its period, if it is known.
  ///
  /// @param notes is told when mine output stands in
  Optional<Figure> made(Row trade, List<String> notes) {
    OptionalInt year = Years.beginning(trade.text("period"));
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Country country = trade.country("reporter");
    Optional<Figure> stated = stated(country, trade.text("material"), trade.text("period"));
    if (stated.isPresent()) {
      return stated;
    }
    Optional<MineOutput> output = findOutput(trade, year.getAsInt());
    output
        .filter(found -> !found.material().equals(trade.text("material")))
        .ifPresent(found -> notes.add("Mine output stands in for production."));
    return output.map(found -> mined(found, country));
  }

  /// Mine output that stands for the production of an imported material.
  Optional<MineOutput> findOutput(Row trade, int year) {
    String material = trade.text("material");
    Optional<MineOutput> own =
        mined.stream()
            .filter(each -> each.year() == year && each.material().equals(material))
            .findFirst();
    return own.isPresent() || !isCompound(trade)
        ? own
        : mined.stream().filter(each -> each.year() == year).findFirst();
  }

  /// A country's part of a mine output. One that is not in the table has at most what the table
  /// gives to no named country.
  Figure mined(MineOutput output, Country country) {
    Optional<Row> own =
        output.outputs().stream().filter(row -> row.country("country").equals(country)).findFirst();
    if (own.isPresent()) {
      return new Figure(own.get().quantity("quantity").in(TONNES), METHOD, List.of(own.get()));
    }
    double rest = 0;
    for (Row row : output.outputs()) {
      if (Holding.namesNobody(row.country("country"))) {
        rest += row.quantity("quantity").in(TONNES).amount().high();
      }
    }
    return new Figure(new Quantity(Amount.between(0, rest), TONNES), METHOD, output.outputs());
  }

  /// The fact `<material>-output` of a country in a period, as a weight.
  private Optional<Figure> stated(Country country, String material, String period) {
    return view.facts("facts").stream()
        .filter(fact -> fact.row().findText("subject").filter(country.code()::equals).isPresent())
        .filter(fact -> fact.row().text("quantity").equals(material + "-output"))
        .filter(fact -> fact.row().findText("period").filter(period::equals).isPresent())
        .flatMap(fact -> weight(fact).stream())
        .findFirst();
  }

  /// A fact in tonnes, whether it is stated per year or for the year it names.
  private static Optional<Figure> weight(Fact fact) {
    for (String kind : KINDS_OF_TONNES) {
      Unit tonnes = Unit.of(kind);
      for (Unit unit : List.of(tonnes, Unit.of(kind + "/yr"))) {
        Optional<Amount> amount =
            fact.figure()
                .filter(stated -> stated.unit().isCompatibleWith(unit))
                .map(stated -> stated.in(unit).amount());
        if (amount.isPresent()) {
          return amount.map(a -> new Figure(new Quantity(a, tonnes), METHOD, fact.used()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isCompound(Row trade) {
    Optional<String> heading =
        trade
            .findText("hs")
            .or(() ->
                view.find("materials", trade.text("material"))
                    .flatMap(material -> material.findText("hs")));
    return heading.filter(hs -> hs.replace(".", "").startsWith(COMPOUNDS)).isPresent();
  }
}
