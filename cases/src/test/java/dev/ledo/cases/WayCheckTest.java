package dev.ledo.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with ways and corridors, and the text a user then reads.
class WayCheckTest {

  /// The codes whose texts are shown here.
  static final String CODES = " C095 C096 C097 C098 C099 C100 C101 C105 C106 C107";

  private @TempDir Path folder;
  private CaseFiles files;

  @BeforeEach
  void aCaseWithTwoTowns() {
    files =
        new CaseFiles(folder)
            .write(
                "sites.csv",
                "id,name,site_kind,country,source\na,A,town,MMR,paper\nb,B,town,IND,paper\n")
            .write(
                "legs.csv",
                "id,from,to,mode,closed_months,border,source\nab,a,b,road,7,shut,paper\n");
  }

  private List<String> texts() {
    return files.read().problems().sorted().stream().map(Problem::render).toList();
  }

  private List<String> headlines() {
    return files.read().problems().sorted().stream().map(Problem::headline).toList();
  }

  @Test
  void aWayIsNotOpenOverAShutBorderOrInItsClosedMonths() {
    files.write("passages.csv", "leg,months,state,source\nab,6-8,open,paper\n");
    assertThat(headlines())
        .containsExactly(
            "passages.csv:2:8: warning C095: 'ab' is open in months [7], which legs.csv:2 closes",
            "passages.csv:2:8: warning C095: 'ab' is open, but the border it crosses is shut");
  }

  @Test
  void aCrossingSaysMoreThanTheLegAndTheNewestSpeaks() {
    files.write("passages.csv", "leg,months,state,source\nab,6,open,paper\n");
    files.write(
        "crossings.csv",
        "leg,from,state,what,source\nab,2019,shut,Closed.,old\nab,2025-01-01,open,Opened.,new\n");
    assertThat(headlines()).isEmpty();
    files.write(
        "crossings.csv",
        "leg,from,state,what,source\nab,2019,open,Opened.,old\nab,2025-01-01,shut,Closed.,new\n");
    assertThat(headlines()).singleElement().asString().contains("C095");
  }

  @Test
  void aWayLeadsFromOnePlaceToAnother() {
    files.write("legs.csv", "id,from,to,mode,source\nloop,a,a,road,paper\n");
    assertThat(texts())
        .containsExactly(
            """
            legs.csv:2:8: warning C100: 'loop' begins and ends at a
                 2 | loop,a,a,road,paper
                   |        ^
              hint: name two different places, or take the row out: nothing goes over it\
            """);
  }

  @Test
  void speedsAndLoadsAreAboveNothing() {
    files.write(
        "vehicles.csv",
        "id,name,payload [t],speed [km/h],hours [h/d],source\ncart,Cart,0,0,0,paper\n");
    assertThat(texts())
        .hasSize(3)
        .contains(
            """
            vehicles.csv:2:11: error C101: payload 0 of 'cart'
                 2 | cart,Cart,0,0,0,paper
                   |           ^
              hint: leave it out if it is not known\
            """);
  }

  /// More than the earth is round, and what no solver could hold.
  @Test
  void hugeFiguresAreRefusedTogether() {
    files.write(
        "legs.csv",
        "id,from,to,mode,length [km],capacity [t/month],charges [USD/t],cost [USD/t],border,source\n"
            + "ab,a,b,road,1e308,1e300,1e30,-5,open,paper\n");
    assertThat(headlines()).hasSize(4).allMatch(each -> each.contains("error C042"));
  }

  @Test
  void noneClosedIsToldAndNoMonthOfAPassageIsRefused() {
    files.write(
        "legs.csv", "id,from,to,mode,closed_months,border,source\nab,a,b,road,none,open,paper\n");
    assertThat(headlines()).isEmpty();
    files.write("passages.csv", "leg,months,state,source\nab,none,open,paper\n");
    assertThat(headlines())
        .containsExactly("passages.csv:2:4: error C049: the row speaks of no month");
  }

  @Test
  void aPassageOfAnotherTimeContradictsNothing() {
    files.write("passages.csv", "leg,months,state,to,source\nab,6-8,open,2025-12-31,paper\n");
    assertThat(headlines()).isEmpty();
  }

  @Test
  void aCorridorLeadsSomewhere() {
    files.write("vehicles.csv", "id,name,payload [t],source\ncart,Cart,1,paper\n");
    files.write(
        "corridors.csv", "id,name,from,to,vehicle,source\nround,Round trip,a,b;a,cart,paper\n");
    assertThat(texts())
        .containsExactly(
            """
            corridors.csv:2:20: error C096: 'round' begins and ends at a
                 2 | round,Round trip,a,b;a,cart,paper
                   |                    ^^^
              hint: name two different places\
            """);
  }

  @Test
  void aWayToBeBuiltNeedsAPrice() {
    String legs = "id,from,to,mode,status,border,source\nab,a,b,road,proposed,open,paper\n";
    files.write("legs.csv", legs);
    assertThat(headlines())
        .containsExactly("legs.csv:2:13: warning C097: 'ab' is proposed, but no module builds it");
    files.write(
        "modules.csv",
        "id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],source\nroad,Road,ab,12000,t/yr,5,30,paper\n");
    assertThat(headlines()).isEmpty();
  }

  @Test
  void aWayIsNotShorterThanTheStraightLine() {
    files.write(
        "legs.csv",
        "id,from,to,mode,length [km],straight [km],border,source\nab,a,b,road,40..50,51,open,paper\n");
    assertThat(headlines())
        .containsExactly("legs.csv:2:13: warning C098: 40..50 km is shorter than 51 km straight");
    files.write(
        "legs.csv",
        "id,from,to,mode,length [km],straight [km],border,source\nab,a,b,road,40..52,51,open,paper\n");
    assertThat(headlines()).isEmpty();
  }

  @Test
  void twoVoicesOnOneMonthAreBothKeptAndTold() {
    files.write(
        "passages.csv",
        "leg,months,state,open_share [%],source\nab,5-6,closed,,old\nab,6-7,restricted,40,paper\n");
    assertThat(headlines())
        .containsExactly(
            "passages.csv:3:8: warning C099: 'ab' is restricted 40 % here and otherwise at"
                + " passages.csv:2");
  }

  @Test
  void heightsAndRoadsMayLieInTheCaseWithoutBeingTables() {
    files.write("terrain/N26E096.hgt", new byte[] {0, 1}).write("roads/extract.csv", "a;b\n");
    assertThat(headlines()).isEmpty();
    assertThat(files.get().inputs()).noneMatch(input -> input.toString().contains("N26E096"));
  }

  /// A degree of latitude is 111.2 km on the sphere of 6,371.0088 km; half of one 55.6 km.
  @Test
  void aWayIsNotShorterThanTheLineBetweenItsEnds() {
    files.write(
        "legs.csv", "id,from,to,mode,border,length [km],source\nab,a,b,road,none,40..48,paper\n");
    files.write("sites.csv", sites("26,97.5", "26.5,97.5"));
    assertThat(headlines())
        .containsExactly(
            "legs.csv:2:18: warning C105: 'ab' is 40..48 km long, but its ends are 55.6 km apart in a"
                + " straight line");
    files.write("sites.csv", sites("26,97.5", "26.4,97.5"));
    assertThat(headlines()).isEmpty();
  }

  @Test
  void aPlaceWithItsLatitudeForItsLongitudeIsFound() {
    files.write(
        "legs.csv", "id,from,to,mode,border,straight [km],source\nab,a,b,road,none,56,paper\n");
    files.write("sites.csv", sites("26,70", "70.5,26"));
    assertThat(texts())
        .singleElement()
        .asString()
        .contains(
            "'ab' is 56 km long, but its ends are", "latitude and longitude may be exchanged");
  }

  private static String sites(String from, String to) {
    return "id,name,site_kind,country,lat [deg],lon [deg],source\na,A,town,MMR,%s,paper\nb,B,town,IND,%s,paper\n"
        .formatted(from, to);
  }

  @Test
  void aWayBetweenTwoCountriesTellsOfItsBorder() {
    files.write("legs.csv", "id,from,to,mode,border,source\nab,a,b,road,,paper\n");
    assertThat(texts())
        .containsExactly(
            """
            legs.csv:2:13: warning C106: 'ab' leads from Myanmar to India and tells of no border: it counts as crossing none
                 2 | ab,a,b,road,,paper
                   |             ^
              hint: write its state in `border`, `unknown` if nobody tells, or `none` if there is none\
            """);
    files.write("legs.csv", "id,from,to,mode,border,source\nab,a,b,road,none,paper\n");
    assertThat(headlines()).isEmpty();
    files.write("legs.csv", "id,from,to,mode,source\nab,a,b,road,paper\n");
    assertThat(headlines()).singleElement().asString().contains("C106");
    files.write("crossings.csv", "leg,from,state,what,source\nab,2025-01-01,open,Opened.,paper\n");
    assertThat(headlines()).isEmpty();
  }

  @Test
  void aModuleTellsHowLongItWorks() {
    files.write(
        "legs.csv", "id,from,to,mode,border,status,source\nab,a,b,road,open,proposed,paper\n");
    String head = "id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],source\n";
    files.write("modules.csv", head + "road,Road,ab,12000,t/yr,5,,paper\n");
    assertThat(texts())
        .containsExactly(
            """
            modules.csv:2:27: note C107: 'road' does not tell how long it works: 20 years are assumed
                 2 | road,Road,ab,12000,t/yr,5,,paper
                   |                           ^\
            """);
    files.write("modules.csv", head + "road,Road,ab,12000,t/yr,5,20,paper\n");
    assertThat(headlines()).isEmpty();
  }
}
