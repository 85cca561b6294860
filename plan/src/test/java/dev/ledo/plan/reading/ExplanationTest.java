package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ledo.plan.hand.SmallCase;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.program.PlanFailure;
import dev.ledo.plan.program.PlanProgram;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.program.WorldSession;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Plans that do not exist are explained in the words of the case.
class ExplanationTest extends ReadingTest {

  @Test
  void goodsThatSellDearerThanTheyCostWithoutEndAreNamedWithTheirRows() {
    Network network =
        read(
            SmallCase.years(1)
                .needing(100, 200)
                .offering("cheap,buy,plant,10,,,,,", "dear,sell,plant,20,,,,,"));
    assertThatThrownBy(() -> Planner.plan(network))
        .isInstanceOf(PlanFailure.class)
        .hasMessageStartingWith("no plan for ")
        .hasMessageContaining("money can be made without end by")
        .hasMessageContaining("buy Neodymium oxide, World market (offers.csv:2")
        .hasMessageContaining("sell Neodymium oxide, World market (offers.csv:3")
        .hasMessageEndingWith("give one of them a depth, or check their prices");
  }

  @Test
  void aStockThatCannotBeFilledIsExplainedByItsTargetAndTheOfferThatIsTooSmall() {
    Network network =
        read(
            SmallCase.years(3)
                .needing(100, 200)
                .offering("spot,buy,plant,10,15,,,,")
                .with("stores.csv", "id,site,material,capacity,source\nyard,plant,nd-oxide,40,us\n")
                .with("targets.csv", "id,what,store,fill [yr],source\nheld,Held,yard,1,us\n"));
    try (var session = new WorldSession(PlanProgram.of(network, List.of()))) {
      session.decide(List.of(1.0));
      assertThatThrownBy(session::solve)
          .isInstanceOf(PlanFailure.class)
          .hasMessageContaining("these cannot hold together: ")
          .hasMessageContaining("stock to be held of nd-oxide at plant in 2028 (targets.csv:2")
          .hasMessageContaining("balance of nd-oxide at plant in 2028")
          .hasMessageContaining("capacity of Neodymium oxide, World market in 2027 (offers.csv:2");
    }
  }

  @Test
  void aStoreThatHoldsMoreThanItsRoomIsFound() {
    Network network =
        read(
            SmallCase.years(1)
                .needing(0, 200)
                .with(
                    "stores.csv",
                    "id,site,material,capacity,initial,source\nyard,plant,nd-oxide,40,60,us\n"));
    assertThatThrownBy(() -> Planner.plan(network))
        .isInstanceOf(PlanFailure.class)
        .hasMessageContaining("balance of nd-oxide at plant in 2027");
  }
}
