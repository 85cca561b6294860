package dev.ledo.plan.hand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.plan.program.Plan;
import dev.ledo.plan.reading.PlanOptions;
import org.junit.jupiter.api.Test;

/// The contract, the measure and the prohibition of `docs/methods/plan-by-hand.md`.
class BuyingByHandTest extends HandTest {

  private static SmallCase contract(String whole) {
    return SmallCase.years(2)
        .needing(100, 200)
        .with(
            "needs.csv",
            """
            material,site,year,quantity,quantity_unit,source
            nd-oxide,plant,2027,100,t REO/yr,us
            nd-oxide,plant,2028,20,t REO/yr,us
            """)
        .offering("spot,buy,plant,50,,,,,")
        .with(
            "contracts.csv",
            """
            id,what,material,site,quantity,price,take_or_pay [%%],whole,from,to,source
            term,Term contract,nd-oxide,plant,60,40,80,%s,2027-01-01,2028-12-31,us
            """
                .formatted(whole));
  }

  @Test
  void aTakeOrPayContractIsSignedUpToItsDutyInTheLeanYear() {
    Plan plan = plan(contract("no"));
    assertThat(plan.built().getFirst()).isCloseTo(5.0 / 12, CENT);
    assertThat(plan.level("take term", 0)).isCloseTo(25, CENT);
    assertThat(plan.level("take term", 1)).isCloseTo(20, CENT);
    assertThat(plan.level("forgo term", 1)).isCloseTo(0, CENT);
    assertThat(thousands(plan)).isCloseTo(5_550, CENT);
  }

  @Test
  void aContractThatCanOnlyBeSignedWholeIsLeftAlone() {
    Plan plan = plan(contract("yes"));
    assertThat(plan.built().getFirst()).isZero();
    assertThat(thousands(plan)).isCloseTo(6_000, CENT);
  }

  @Test
  void whatIsSignedAndNotTakenIsPaidFor() {
    SmallCase cheap = contract("yes").offering("spot,buy,plant,70,,,,,");
    Plan plan = plan(cheap);
    assertThat(plan.level("take term", 0)).isCloseTo(60, CENT);
    assertThat(plan.level("take term", 1) + plan.level("forgo term", 1)).isCloseTo(48, CENT);
    assertThat(thousands(plan)).isCloseTo(60 * 40 + 40 * 70 + 48 * 40, CENT);
  }

  @Test
  void aQuotaTakesItsPartOfAnOfferAndADutyRaisesItsPrice() {
    SmallCase measured =
        SmallCase.years(2)
            .needing(100, 30)
            .offering("abroad,buy,plant,10,100,XCC,,,")
            .with(
                "measures.csv",
                """
                id,country,measure_kind,flow,materials,from,passes [%],duty [%],what,source
                quota,XCC,export-quota,exports,nd-oxide,2027-07-01,40,,Two fifths may leave,us
                duty,XAL,levy,imports,nd-oxide,,,25,A quarter on top,us
                """);
    Plan plan = plan(measured);
    assertThat(plan.level("offer abroad", 0)).isCloseTo(70, CENT);
    assertThat(plan.level("offer abroad", 1)).isCloseTo(40, CENT);
    assertThat(thousands(plan)).isCloseTo(4_075, CENT);
  }

  private static SmallCase forbidden(String state, String depth) {
    return SmallCase.years(2)
        .needing(100, 30)
        .offering("of-x,buy,plant,10," + depth + ",,x,,", "of-y,buy,plant,15," + depth + ",,y,,")
        .with(
            "prohibitions.csv",
            """
            id,what,state,actors,from,source
            no-x,Nobody may buy from X.,%s,x,2028-01-01,us
            """
                .formatted(state));
  }

  @Test
  void aProhibitionCostsWhatTheOtherSellerAsksMore() {
    SmallCase inForce = forbidden("in-force", "100");
    assertThat(thousands(plan(inForce))).isCloseTo(2_500, CENT);
    assertThat(thousands(plan(inForce, PlanOptions.FREE.lifting("no-x")))).isCloseTo(2_000, CENT);
  }

  @Test
  void aProhibitionThatIsOnlyAskedAboutIsObeyedWhenNamed() {
    SmallCase asked = forbidden("asked", "100");
    assertThat(thousands(plan(asked))).isCloseTo(2_000, CENT);
    assertThat(thousands(plan(asked, PlanOptions.FREE.obeying("no-x")))).isCloseTo(2_500, CENT);
    var cost = answers(asked.write(folder), 1, 1);
    assertThat(cost.prohibitions(cost.decide()).getFirst().worthUsd()).isCloseTo(500_000, CENT);
  }

  @Test
  void aSellerOfAnyAmountIsForbiddenLikeAnyOther() {
    assertThat(thousands(plan(forbidden("in-force", "")))).isCloseTo(2_500, CENT);
  }
}
