package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the brief makes of cases that are unlike most: places that are only contested or claimed,
/// empty tables, prices of metal, names in other scripts and with signs of the page's own language.
class OddCaseBriefTest {

  private static final Path METHODS = Path.of("../docs/methods");
  private static final String NAME = "\u677f\u74e6 & <b>Gate</b> \u0645\u0646\u062c\u0645";

  private SmallCase small;

  @BeforeEach
  void write(@TempDir Path folder) {
    small = SmallCase.ofMineTownAndGate(folder);
  }

  @Test
  void placeThatIsContestedOrClaimedIsNotCalledHeld() {
    CasePage page =
        small
            .with(
                "control.csv",
                """
                site,actor,form,from,source
                mine,red,contested,2025-01-01,paper
                mine,blue,contested,2025-01-01,paper
                gate,red,claimed,2026-06-29,paper
                """)
            .page();

    assertThat(page.text("#answer-access .verdict"))
        .contains(
            "2 of 2 mines and gates with a recorded holder are held, contested or claimed by Blue and Red, which are not a government");
    assertThat(page.text("#answer-access"))
        .contains("Red: Mine contested since 2025-01-01, Gate claimed since 2026-06-29.");
    assertThat(page.option("map-close").toString())
        .contains("\"contested\"")
        .contains("\"claimed\"");
  }

  @Test
  void placeWithOneHolderIsHeld() {
    CasePage page =
        small.with("control.csv", "site,actor,form,from,source\nmine,red,held,2025,paper\n").page();

    assertThat(page.text("#answer-access .verdict"))
        .contains("1 of 1 mines and gates with a recorded holder is held by Red, which is not");
  }

  @Test
  void tableWithoutRowsIsNotShown() {
    assertThat(small.page().select("#table-events")).isEmpty();
    assertThat(small.page().select("tbody").stream().filter(body -> body.childrenSize() == 0))
        .isEmpty();
  }

  @Test
  void priceOfMetalIsGivenPerKilogramOfMetal() {
    CasePage page =
        small
            .with(
                "materials.csv",
                "id,name,form,counted_in,elements\nmetal,Dysprosium metal,metal,t metal,Dy\n")
            .with("markets.csv", "id,name,world\nhere,Here,china\n")
            .with("exchange.csv", "from,to,period,rate [1],source\nUSD,CNY,2025,7.2,paper\n")
            .with(
                "prices.csv",
                """
                material,market,basis,period,price_kind,price,price_unit,volume_backed,source
                metal,here,FOB,2025-04,spot,720000,CNY/t metal,no,paper
                """)
            .page();

    assertThat(page.select("#table-prices-metal thead").text())
        .contains("USD/kg metal")
        .doesNotContain("REO");
    assertThat(page.rows("prices-metal").getFirst().subList(0, 7))
        .containsExactly("2025-04", "China", "Here", "FOB", "spot", "720,000 CNY/t metal", "100");
  }

  @Test
  void namesAreShownAsTheyAreWritten() {
    CasePage page =
        small
            .with(
                "sites.csv",
                "id,name,site_kind,country,lat [deg],lon [deg],source\nmine,\"%s\",mine,MMR,25.5,98.2,paper\n"
                    .formatted(NAME))
            .with("control.csv", "site,actor,form,from,source\nmine,red,held,1948-01-04,paper\n")
            .page();

    assertThat(page.rows("places").getFirst().getFirst()).isEqualTo(NAME);
    assertThat(page.rows("control").getFirst()).startsWith(NAME, "Red", "held", "1948-01-04");
    assertThat(page.select("main b:not([class])")).isEmpty();
  }

  @Test
  void methodThatANumberNamesIsDocumented() {
    CasePage kachin = CasePage.of(Path.of("../cases/kachin"));
    List<String> named =
        Pattern.compile("docs/methods/([a-z-]+(?:\\.md)+)")
            .matcher(kachin.text("#numbers"))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertThat(named).contains("feed-gap.md").allMatch(name -> Files.exists(METHODS.resolve(name)));
  }

  /// The outlook's supply is for all uses, its demand for clean energy alone.
  @Test
  void coverWithoutTheLargestTellsWhichDemandItIsOf() {
    assertThat(CasePage.of(Path.of("../cases/kachin")).rows("n-minus-one").getFirst())
        .contains(
            "base: expected supply of magnet rare earths",
            "STEPS: clean-energy demand for magnet rare earths");
  }

  @Test
  void threeSuppliersAreListedAsASentenceLists() {
    assertThat(CasePage.of(Path.of("../cases/first-steps")).text("#answer-hands li"))
        .containsPattern("XBO has [^,]+, Country XCI has [^,]+ and Country XAL has");
  }
}
