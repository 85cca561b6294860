package dev.ledo.route.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.core.Amount;
import dev.ledo.core.PartialDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final Node A = Node.of("a", "A");
  private static final Node B = Node.of("b", "B");

  @Test
  void allSegmentsThatEndNowhereAreNamedAtOnce() {
    List<Segment> loose =
        List.of(
            Segment.road("r", "a", "x"), Segment.road("s", "a", "b"), Segment.road("t", "y", "b"));
    assertThatThrownBy(() -> new Network(List.of(A, B), loose, "USD"))
        .hasMessage("segments that end at no node: r (a to x), t (y to b)");
  }

  @Test
  void anIdThatComesTwiceIsNamed() {
    assertThatThrownBy(() -> new Network(List.of(A, A), List.of(), "USD"))
        .hasMessage("node a comes twice");
    List<Segment> twice = List.of(Segment.road("r", "a", "b"), Segment.road("r", "b", "a"));
    assertThatThrownBy(() -> new Network(List.of(A, B), twice, "USD"))
        .hasMessage("segment r comes twice");
  }

  @Test
  void figuresOutOfRangeAreRefusedWithTheirName() {
    assertThatThrownBy(() -> Throughput.ofTonnes(Amount.between(-1, 5)))
        .hasMessage("tonnes a month -1..5 is not within 0..Infinity");
    assertThatThrownBy(() -> Haul.of(Amount.of(1), Amount.of(1), Amount.of(1), Amount.of(1.5)))
        .hasMessage("probability of loss 1.5 is not within 0..1.0");
    assertThatThrownBy(() -> Working.of(0, 10, 1, 1)).hasMessage("speed 0 is not above 0");
    assertThatThrownBy(() -> Working.of(18, 25, 1, 1)).hasMessage("25 hours a day");
    assertThatThrownBy(() -> new Link("a", "a", true)).hasMessage("segment from a to itself");
  }

  @Test
  void figuresAtTheirEndsAreTaken() {
    assertThat(Working.of(18, 24, 0, 0).hoursPerDay()).contains(Amount.of(24));
    assertThat(claim(1).confidence()).hasValue(1);
    assertThat(claim(0).confidence()).hasValue(0);
    assertThatThrownBy(() -> claim(1.01)).hasMessage("confidence 1.01 is not within 0..1");
  }

  private static ControlClaim claim(double confidence) {
    return new ControlClaim(
        "army",
        ControlForm.HELD,
        Optional.empty(),
        Optional.empty(),
        "source",
        OptionalDouble.of(confidence));
  }

  @Test
  void aSeasonKnowsItsMonths() {
    Season season = Season.closedIn(Set.of(Month.JUNE)).with(MonthState.UNKNOWN, Set.of(Month.MAY));
    assertThat(season.in(Month.JUNE)).isEqualTo(MonthState.CLOSED);
    assertThat(season.in(Month.MAY)).isEqualTo(MonthState.UNKNOWN);
    assertThat(season.in(Month.JANUARY)).isEqualTo(MonthState.OPEN);
    assertThatThrownBy(() -> new Season(List.of(MonthState.OPEN)))
        .hasMessage("1 months instead of 12");
  }

  @Test
  void aClaimSpeaksOfAllDaysItMayMean() {
    var claim =
        new ControlClaim(
            "army",
            ControlForm.HELD,
            PartialDate.find("2024-10"),
            PartialDate.find("2025"),
            "source",
            OptionalDouble.of(0.8));
    assertThat(claim.speaksOf(LocalDate.of(2024, 9, 30))).isFalse();
    assertThat(claim.speaksOf(LocalDate.of(2024, 10, 1))).isTrue();
    assertThat(claim.speaksOf(LocalDate.of(2025, 12, 31))).isTrue();
    assertThat(claim.speaksOf(LocalDate.of(2026, 1, 1))).isFalse();
    assertThatThrownBy(() ->
            new ControlClaim(
                "army",
                ControlForm.HELD,
                PartialDate.find("2025"),
                PartialDate.find("2024"),
                "source",
                OptionalDouble.empty()))
        .hasMessage("control of army ends 2024 before it begins 2025");
  }

  @Test
  void anOriginThatIsADestinationIsRefused() {
    assertThatThrownBy(() ->
            new Corridor(
                "a",
                Set.of("a"),
                "ore",
                Optional.empty(),
                Vehicle.of("v", 10, Working.of(18, 10, 1, 1)),
                LocalDate.of(2026, 11, 25),
                Terms.PRUDENT))
        .hasMessage("from a to [a]");
  }
}
