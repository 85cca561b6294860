package dev.ledo.route.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.cases.Row;
import dev.ledo.core.Amount;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a corridor asks, which parts of the case can serve it, and what is told of them.
class RouteReaderTest extends ReadingTest {

  @Test
  void aCorridorIsReadWithItsVehicleAndTarget() {
    CorridorReading read = text.corridor();
    assertThat(read.corridor().from()).isEqualTo("mine");
    assertThat(read.corridor().to()).containsExactly("rail");
    assertThat(read.corridor().material()).isEqualTo("Ore");
    assertThat(read.corridor().targetTPerMonth()).contains(Amount.of(200));
    assertThat(read.corridor().vehicle().payloadT()).contains(Amount.of(10));
    assertThat(read.corridor().vehicle().working().loadDays()).contains(Amount.of(1));
    assertThat(read.corridor().terms().unknownIsOpen()).isFalse();
    assertThat(read.alternatives()).isEqualTo(3);
  }

  @Test
  void everyFigureNamesItsRows() {
    text.with("passages.csv", "leg,months,state,source\nfirst,6,closed,paper\n");
    assertThat(text.corridor().evidence().of("first"))
        .extracting(Row::toString)
        .containsExactly("legs.csv:2", "vehicles.csv:2", "passages.csv:2");
    assertThat(text.corridor().evidence().of("nowhere")).isEmpty();
  }

  @Test
  void aCorridorWithoutAnyWayIsTold() {
    text.with("legs.csv", "id,from,to,mode,one_way,source\nback,rail,mine,road,yes,paper\n");
    assertThat(headlines(text.corridor(), RouteCode.NO_WAY))
        .containsExactly(
            "corridors.csv:2: warning R001: no ways of the case lead from mine to rail");
  }

  @Test
  void whatIsMissingIsToldOfWaysThatCanServeOnly() {
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],worst_grade [%],source
        first,mine,rail,road,100,8,paper
        aside,mine,town,road,100,,paper
        """);
    assertThat(headlines(text.corridor(), RouteCode.MISSING))
        .containsExactly(
            "legs.csv:2: note R007: not known of 'first': capacity, charges, risk, rise and fall,"
                + " bridges, months, holder");
    assertThat(segment("first").way().slope().worstUp()).contains(Amount.of(0.08));
  }

  /// What a vehicle costs by day and kilometre prices a driven way, so that no freight is missing.
  @Test
  void freightIsNotMissingWhereTheVehiclesOwnCostPricesIt() {
    text.with(
        "vehicles.csv",
        """
        id,name,payload [t],gross [t],speed [km/h],hours [h/d],day_cost [USD/d],km_cost [USD/km],source
        truck,Truck,10,16,20,10,100,1,paper
        """);
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],source
        first,mine,town,road,100,paper
        second,town,rail,rail,100,paper
        """);
    assertThat(headlines(text.corridor(), RouteCode.MISSING))
        .noneMatch(each -> each.contains("'first'") && each.contains("freight"))
        .anyMatch(each -> each.contains("'second'") && each.contains("freight"));
  }

  @Test
  void loopsAtTheSideAndBeyondTheEndCannotServe() {
    text.with(
        "sites.csv",
        """
        id,name,site_kind,country,source
        mine,Mine,mine,MMR,paper
        town,Town,town,MMR,paper
        rail,Railhead,store,IND,paper
        a,A,town,MMR,paper
        b,B,town,MMR,paper
        """);
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],source
        in,mine,town,road,9,paper
        out,town,rail,road,9,paper
        side-1,town,a,road,9,paper
        side-2,a,b,road,9,paper
        side-3,b,town,road,9,paper
        beyond,rail,a,rail,9,paper
        """);
    assertThat(served())
        .containsExactly(
            "legs.csv:2", "legs.csv:3", "legs.csv:4", "legs.csv:5", "legs.csv:6", "legs.csv:7");
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],source
        in,mine,town,road,9,paper
        out,town,rail,road,9,paper
        side-1,town,a,road,9,paper
        side-2,a,b,road,9,paper
        side-3,b,town,road,9,paper
        """);
    assertThat(served()).containsExactly("legs.csv:2", "legs.csv:3");
    text.with(
        "legs.csv",
        """
        id,from,to,mode,length [km],source
        in,mine,rail,road,9,paper
        beyond-1,rail,a,road,9,paper
        beyond-2,a,b,road,9,paper
        beyond-3,b,rail,road,9,paper
        """);
    assertThat(served()).containsExactly("legs.csv:2");
  }

  private List<String> served() {
    return text.corridor().problems().stream()
        .filter(problem -> problem.code() == RouteCode.MISSING)
        .map(problem -> problem.place().toString())
        .toList();
  }

  @Test
  void factsOfTheWayAreToldDisputedOnesAmongThem() {
    text.with(
        "facts.csv",
        """
        subject,quantity,period,value,unit,source
        second,traffic,1945,129,t,old
        second,traffic,1945,34..35,t,paper
        red,strength,2025,3,1,paper
        """);
    assertThat(text.corridor().evidence().told())
        .singleElement()
        .satisfies(fact -> {
          assertThat(fact.key()).isEqualTo("second / traffic / 1945");
          assertThat(fact.isDisputed()).isTrue();
        });
  }

  @Test
  void everyCodeHasItsOwnNumberAndTitle() {
    assertThat(RouteCode.values())
        .extracting(RouteCode::id)
        .containsExactly(
            "R001", "R002", "R003", "R004", "R005", "R006", "R007", "R008", "R009", "R010", "R011",
            "R012", "R013", "R014", "R015", "R016", "R017", "R018", "R019", "R020", "R021", "R022");
    assertThat(RouteCode.values()).extracting(RouteCode::title).doesNotHaveDuplicates();
  }
}
