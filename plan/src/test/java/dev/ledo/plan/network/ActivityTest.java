package dev.ledo.plan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What an activity keeps of itself, and what it refuses.
class ActivityTest {

  private static final Stock ORE = new Stock("mine", "ore");
  private static final Activity.Label LABEL =
      new Activity.Label("ship", "Ore, Mine to Port", Set.of("road"), "legs.csv:2");

  private static Activity ship(List<Flow> flows, Activity.Cost cost) {
    return new Activity(
        LABEL, Activity.Kind.SHIP, flows, cost, Optional.of(new Use("leg road", 2)), List.of());
  }

  @Test
  void otherCostsLeaveAllElseAndThePartThatIsCharged() {
    List<Flow> flows = List.of(Flow.of(ORE, -1));
    Activity before = ship(flows, new Activity.Cost(Series.constant(2, 50), 0.4));
    Activity after = before.withCost(Series.constant(2, 80));
    assertThat(after).isEqualTo(ship(flows, new Activity.Cost(Series.constant(2, 80), 0.4)));
    assertThat(after.chargedPart()).isEqualTo(0.4);
  }

  @Test
  void costWithoutChargesGoesToWhoeverDoesIt() {
    assertThat(Activity.Cost.of(Series.constant(1, 50)).chargedPart()).isZero();
  }

  @Test
  void chargesAreAPartOfTheCost() {
    Series usd = Series.constant(1, 50);
    for (double part : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatThrownBy(() -> new Activity.Cost(usd, part))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(part + " is no part of a cost");
    }
  }

  @Test
  void aStockIsMovedOnce() {
    List<Flow> twice = List.of(Flow.of(ORE, -1), Flow.of(ORE, 1));
    assertThatThrownBy(() -> ship(twice, Activity.Cost.of(Series.constant(1, 50))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ship moves ");
  }
}
