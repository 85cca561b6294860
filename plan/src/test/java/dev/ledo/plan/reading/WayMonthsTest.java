package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.plan.hand.SmallCase;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// In which months ways can be passed, and what the plan takes for granted of months that nobody
/// tells of: 100 t a month over a year of four quarters.
class WayMonthsTest extends ReadingTest {

  private static final List<Month> YEAR = Arrays.asList(Month.values());

  private static SmallCase way(String closedMonths, String... passages) {
    return SmallCase.from("2027-01", 4, 0)
        .needing(100, 200)
        .offering("spot,buy,port,10,100,,,,")
        .with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],cost [USD/t],closed_months,source
            road,port,plant,road,100,30,%s,us
            idle,mine,port,road,100,30,,us
            """
                .formatted(closedMonths))
        .with(
            "passages.csv",
            "leg,months,state,open_share [%],from,to,source\n"
                + String.join("\n", passages)
                + "\n");
  }

  private List<Double> carries(SmallCase small) {
    return list(capacity(read(small), "leg road").perPeriod());
  }

  private List<UntoldMonths> untold(SmallCase small) {
    return new PlanReader(small.write(folder)).asRead(PlanOptions.FREE).untoldMonths();
  }

  @Test
  void whatPassagesSayOfAMonthReplacesTheClosedMonths() {
    SmallCase small =
        way(
            "1-12",
            "road,1-3,open,,,,us",
            "road,4,restricted,50,,,us",
            "road,5,chance,20,,,us",
            "road,6,open,30,,,us",
            "road,7,restricted,,,,us");
    assertThat(carries(small)).containsExactly(300.0, 100.0, 50.0, 0.0);
    assertThat(untold(small)).isEmpty();
  }

  @Test
  void aMonthThatOneRowClosesAndAnotherOpensIsHalfOpenAtTheMiddle() {
    assertThat(carries(way("none", "road,1-2,closed,,,,us", "road,2-3,open,,,,us")))
        .containsExactly(150.0, 300.0, 300.0, 300.0);
  }

  @Test
  void aPassageCountsInTheYearsOfWhichItSpeaks() {
    assertThat(carries(way("none", "road,1-12,closed,,,2027-06-30,us", "road,12,closed,,2028,,us")))
        .containsExactly(0.0, 0.0, 300.0, 300.0);
  }

  @Test
  void aWayOfWhoseMonthsNobodyTellsIsTakenAsOpenAndTold() {
    assertThat(carries(way(""))).containsOnly(300.0);
    assertThat(untold(way("")))
        .containsExactly(new UntoldMonths("road", "Port to Plant", YEAR, List.of(), "legs.csv:2"));
    assertThat(untold(way("none"))).isEmpty();
    assertThat(untold(way("5-10"))).isEmpty();
  }

  @Test
  void monthsThatARowCallsUnknownAreAsTheLegHasThem() {
    SmallCase small = way("5-10", "road,4-5,unknown,,,,us");
    assertThat(carries(small)).containsExactly(300.0, 100.0, 0.0, 200.0);
    assertThat(untold(small))
        .containsExactly(
            new UntoldMonths(
                "road", "Port to Plant", List.of(Month.APRIL), List.of(Month.MAY), "legs.csv:2"));
  }

  @Test
  void waysOfTheSameMonthsAreToldTogether() {
    var one = new UntoldMonths("a", "A to B", YEAR, List.of(), "legs.csv:2");
    var other = new UntoldMonths("b", "B to C", YEAR, List.of(), "legs.csv:3");
    var rains = new UntoldMonths("c", "C to D", List.of(), List.of(Month.MAY), "legs.csv:4");
    List<UntoldMonths> ways = List.of(one, other, rains);
    assertThat(UntoldMonths.open(ways)).hasSize(1).containsEntry(YEAR, List.of(one, other));
    assertThat(UntoldMonths.closed(ways))
        .hasSize(1)
        .containsEntry(List.of(Month.MAY), List.of(rains));
  }
}
