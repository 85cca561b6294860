package dev.ledo.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Unit;
import dev.ledo.risk.ImportReliance.Definition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

  private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

  @TempDir Path folder;

  private SmallCase trading(String rows) {
    return new SmallCase(folder)
        .with(
            "trade.csv",
            "reporter,flow,partner,material,hs,period,mass [t],value,value_unit,source\n" + rows);
  }

  @Test
  void concentrationByValueAndByWeightAreDifferentNumbers() {
    RiskResult result =
        Risk.of(
            trading(
                    """
                    XHO,imports,WLD,compounds,2846,2025,40,100,USD,new
                    XHO,imports,XBO,compounds,2846,2025,30,20,USD,new
                    XHO,imports,XCI,compounds,2846,2025,10,80,USD,new
                    """)
                .view());
    ImportConcentration imports = result.imports().getFirst();

    assertThat(imports.byMass().orElseThrow().herfindahl().amount().low())
        .isCloseTo(0.625, ROUNDING);
    assertThat(imports.byValue().orElseThrow().herfindahl().amount().low())
        .isCloseTo(0.68, ROUNDING);
    assertThat(imports.byMass().orElseThrow().mayLead()).containsExactly(Country.of("XBO"));
    assertThat(imports.byValue().orElseThrow().mayLead()).containsExactly(Country.of("XCI"));
    assertThat(imports.heading()).contains("2846");
  }

  @Test
  void originsWithoutAFigureAreNamedInANote() {
    RiskResult result =
        Risk.of(
            trading(
                    """
                    XHO,imports,XBO,compounds,2846,2025,30,20,USD,new
                    XHO,imports,XCI,compounds,2846,2025,,80,USD,new
                    """)
                .view());
    ImportConcentration imports = result.imports().getFirst();

    assertThat(imports.notes())
        .containsExactly("1 of 2 origins have no comparable mass and are not counted.");
    assertThat(imports.byValue()).isPresent();
  }

  @Test
  void valuesInDifferentCurrenciesAreNotAdded() {
    RiskResult result =
        Risk.of(
            trading(
                    """
                    XHO,imports,XBO,compounds,2846,2025,30,20,USD,new
                    XHO,imports,XCI,compounds,2846,2025,10,80,EUR,new
                    """)
                .view());

    assertThat(result.imports().getFirst().notes())
        .containsExactly("1 of 2 origins have no comparable value and are not counted.");
  }

  @Test
  void oneOriginAloneIsNoConcentration() {
    RiskResult result =
        Risk.of(trading("XHO,imports,XBO,compounds,2846,2025,30,20,USD,new\n").view());

    assertThat(result.imports()).isEmpty();
  }

  @Test
  void grossWeightIsNeverTakenForOxide() {
    ImportReliance reliance = Risk.of(withMine(trading(ALL_FLOWS)).view()).reliance().getFirst();

    assertThat(reliance.production().orElseThrow().quantity().unit()).isEqualTo(Unit.of("t REO"));
    assertThat(reliance.imports().orElseThrow().amount()).isEqualTo(Amount.between(0, 80));
    assertThat(value(reliance, Definition.GROSS_IMPORT_DEPENDENCE).low()).isZero();
    assertThat(value(reliance, Definition.GROSS_IMPORT_DEPENDENCE).high())
        .isCloseTo(100 * 80.0 / 140, ROUNDING);
    assertThat(reliance.notes())
        .containsExactly(
            "Mine output stands in for production.",
            "Customs figures are gross weights; the oxide in them is anything from none to all.");
  }

  @Test
  void assumedContentTurnsGrossWeightIntoOxide() {
    ImportReliance reliance =
        Risk.of(
                withMine(trading(ALL_FLOWS))
                    .with(
                        "assumptions.csv",
                        """
                        id,what,value,unit,kind,reason
                        reo-content-compounds,Oxide in compounds,50,%,assumption,test
                        """)
                    .view())
            .reliance()
            .getFirst();

    // P 60, I 40, E 10 t REO.
    assertThat(value(reliance, Definition.NET_IMPORT_RELIANCE).low())
        .isCloseTo(100 * 30.0 / 90, ROUNDING);
    assertThat(value(reliance, Definition.EU_IMPORT_RELIANCE).low())
        .isCloseTo(100 * 30.0 / 90, ROUNDING);
    assertThat(value(reliance, Definition.GROSS_IMPORT_DEPENDENCE)).isEqualTo(Amount.of(40));
    assertThat(value(reliance, Definition.SELF_SUFFICIENCY).low())
        .isCloseTo(100 * 60.0 / 90, ROUNDING);
    assertThat(reliance.imports().orElseThrow().rows())
        .extracting(Object::toString)
        .containsExactly("trade.csv:2", "assumptions.csv:2");
  }

  @Test
  void unknownProductionLeavesTheRelianceUnknownAndNotFull() {
    ImportReliance reliance =
        Risk.of(trading("XHO,imports,WLD,magnet,,2025,80,,,new\n").view()).reliance().getFirst();

    assertThat(reliance.measures()).extracting(m -> m.value()).containsOnly(Optional.empty());
    assertThat(reliance.notes())
        .containsExactly("Production at home not stated.", "Exports not stated.");
  }

  @Test
  void unknownExportsLeaveAnUpperEndOnly() {
    ImportReliance reliance =
        Risk.of(
                trading("XHO,imports,WLD,magnet,,2025,40,,,new\n")
                    .with(
                        "facts.csv",
                        """
                        subject,quantity,period,value,unit,source
                        XHO,magnet-output,2025,60,t magnet,new
                        """)
                    .view())
            .reliance()
            .getFirst();

    Amount net = value(reliance, Definition.NET_IMPORT_RELIANCE);
    assertThat(net.low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(net.high()).isCloseTo(40, ROUNDING);
    assertThat(value(reliance, Definition.GROSS_IMPORT_DEPENDENCE)).isEqualTo(Amount.of(40));
  }

  @Test
  void productionInThousandsOfTonnesIsSetAgainstTonnes() {
    ImportReliance reliance =
        Risk.of(
                trading("XHO,imports,WLD,magnet,,2025,40,,,new\n")
                    .with(
                        "facts.csv",
                        """
                        subject,quantity,period,value,unit,source
                        XHO,magnet-output,2025,0.06,kt magnet/yr,new
                        """)
                    .view())
            .reliance()
            .getFirst();

    assertThat(value(reliance, Definition.GROSS_IMPORT_DEPENDENCE).low()).isCloseTo(40, ROUNDING);
  }

  @Test
  void namedPartnersWithoutATotalAreALowerEnd() {
    ImportReliance reliance =
        Risk.of(trading("XHO,imports,XBO,magnet,,2025,40,,,new\n").view()).reliance().getFirst();

    assertThat(reliance.imports().orElseThrow().amount()).isEqualTo(new Amount.Above(40));
  }

  @Test
  void monthsAreNotTakenForYears() {
    RiskResult result = Risk.of(trading("XHO,imports,WLD,magnet,,2025-02,40,,,new\n").view());

    assertThat(result.reliance()).isEmpty();
  }

  @Test
  void statedRelianceIsQuotedAndNotComputed() {
    RiskResult result =
        Risk.of(
            new SmallCase(folder)
                .with(
                    "facts.csv",
                    """
                    subject,quantity,period,scope,value,unit,source
                    XHO,import-reliance-compounds,2024,net,80,%,old
                    XHO,import-reliance-compounds,2024,net,53,%,new
                    XHO,magnet-cover,2024,,3,week,new
                    """)
                .view());

    assertThat(result.published())
        .extracting(p -> p.value().toString())
        .containsExactly("53 %", "80 %");
  }

  @Test
  void unknownStabilityOfAnOriginIsARange() {
    List<GeoPolRisk> risks = Risk.of(withMine(stable(trading(TWO_ORIGINS))).view()).geoPolRisk();
    GeoPolRisk risk = risks.getFirst();

    assertThat(risks).hasSize(1);
    assertThat(risk.withoutStability()).containsExactly(Country.of("XCI"));
    // Mine output 60 at home and 40 abroad: 0.52. Imports 30 at 0.8 and 10 at 0..1, p = 60.
    assertThat(risk.herfindahl().amount().low()).isCloseTo(0.52, ROUNDING);
    assertThat(risk.grossAsOxide().amount().low()).isCloseTo(0.52 * 24 / 100, ROUNDING);
    assertThat(risk.grossAsOxide().amount().high()).isCloseTo(0.52 * 34 / 100, ROUNDING);
    assertThat(risk.score().amount().low()).isZero();
    assertThat(risk.score().amount().high()).isCloseTo(0.52 * 34 / 100, ROUNDING);
    assertThat(risk.notes())
        .containsExactly(
            "The stability of Country XCI is not stated and counts as 0 to 1.",
            "Customs figures are gross weights; the oxide in them is anything from none to all.");
  }

  @Test
  void reimportsAreNotFreeOfRisk() {
    String rows =
        """
        XHO,imports,XBO,compounds,2846,2025,30,20,USD,new
        XHO,imports,XHO,compounds,2846,2025,10,80,USD,new
        """;
    GeoPolRisk risk = Risk.of(withMine(stable(trading(rows))).view()).geoPolRisk().getFirst();

    assertThat(risk.grossAsOxide().amount().high())
        .isCloseTo(0.52 * (30 * 0.8 + 10 * 0.3) / 100, ROUNDING);
    assertThat(risk.notes())
        .contains("Re-imports count with the importer's own instability, not as free of risk.");
  }

  @Test
  void yearWithoutWorldProductionHasNoScore() {
    String rows = TWO_ORIGINS.replace("2025", "2019");

    assertThat(Risk.of(withMine(stable(trading(rows))).view()).geoPolRisk()).isEmpty();
  }

  private static final String ALL_FLOWS =
      """
      XHO,imports,WLD,compounds,2846,2025,80,,,new
      XHO,exports,WLD,compounds,2846,2025,20,,,new
      """;

  private static final String TWO_ORIGINS =
      """
      XHO,imports,XBO,compounds,2846,2025,30,20,USD,new
      XHO,imports,XCI,compounds,2846,2025,10,80,USD,new
      """;

  private static SmallCase withMine(SmallCase small) {
    return small.with(
        "production.csv",
        """
        country,material,year,quantity [t REO],source
        XHO,reo,2025,60,new
        XBO,reo,2025,40,new
        """);
  }

  private static SmallCase stable(SmallCase small) {
    return small.with(
        "stability.csv",
        """
        country,year,indicator,value [1],source
        XHO,2022,WGI,0.3,new
        XBO,2022,WGI,0.8,new
        """);
  }

  private static Amount value(ImportReliance reliance, Definition definition) {
    return reliance.measures().stream()
        .filter(measure -> measure.definition() == definition)
        .flatMap(measure -> measure.value().stream())
        .findFirst()
        .orElseThrow()
        .amount();
  }
}
