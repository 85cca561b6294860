package dev.ledo.plan.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.cases.CaseView;
import dev.ledo.plan.answer.Answers;
import dev.ledo.plan.answer.Curve;
import dev.ledo.plan.answer.Decision;
import dev.ledo.plan.answer.Foresight;
import dev.ledo.plan.answer.Played;
import dev.ledo.plan.answer.Worth;
import dev.ledo.plan.future.Input;
import dev.ledo.plan.future.Weather;
import dev.ledo.plan.network.Bill;
import dev.ledo.plan.program.Plan;
import dev.ledo.plan.program.Planner;
import dev.ledo.plan.reading.PlanOptions;
import dev.ledo.plan.reading.PlanReader;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What `docs/methods/plan-by-hand.md` reckons over futures.
class FuturesByHandTest extends HandTest {

  private static SmallCase stopped(SmallCase small, String onset, String months, String atStart) {
    return small
        .with(
            "regimes.csv",
            """
            id,name,state,onset [1/yr],duration [month],at_start [%%],source
            stop,Exports,stopped,%s,%s,%s,us
            """
                .formatted(onset, months, atStart))
        .with(
            "effects.csv",
            """
            regime,state,target,what,factor,source
            stop,stopped,spot,capacity,0,us
            """);
  }

  private static long seedWith(LongPredicate wanted) {
    return LongStream.range(0, 10_000).filter(wanted).findFirst().orElseThrow();
  }

  private static Weather weather(PlanReader reader, long seed, int future) {
    return reader.futures(PlanOptions.FREE, seed).weather(future);
  }

  @Test
  void foresightAndThoughtOfTwoFuturesAreWorthTheTextbookDifferences() {
    SmallCase small =
        stopped(SmallCase.years(1), "0", "12", "50")
            .needing(100, 30)
            .offering("spot,buy,plant,10,100,,,,")
            .with(
                "contracts.csv",
                """
                id,what,material,site,quantity,price,take_or_pay [%],from,to,source
                term,Term contract,nd-oxide,plant,100,14,100,2027-01-01,2027-12-31,us
                """);
    CaseView view = small.write(folder);
    var reader = new PlanReader(view);
    long seed =
        seedWith(s ->
            weather(reader, s, 0).disturbedPart("stop", 0) == 0
                && weather(reader, s, 1).disturbedPart("stop", 0) == 1);
    Answers answers = answers(view, 2, seed);
    Decision decision = answers.decide();
    assertThat(decision.built().getFirst()).isCloseTo(1, CENT);
    Foresight foresight = answers.foresight(decision, Planner.plan(reader.read(PlanOptions.FREE)));
    assertThat(foresight.decidedUsd()).isCloseTo(1_400_000, within(0.1));
    assertThat(foresight.waitAndSeeUsd()).isCloseTo(1_200_000, within(0.1));
    assertThat(foresight.calmDecisionUsd()).isCloseTo(2_000_000, within(0.1));
    assertThat(foresight.perfectInformationUsd()).isCloseTo(200_000, within(0.1));
    assertThat(foresight.stochasticSolutionUsd()).isCloseTo(600_000, within(0.1));
  }

  @Test
  void anOperatorWithoutForesightHoldsNothingForAStopThatIsNotExpected() {
    SmallCase small =
        stopped(SmallCase.years(2), "1", "12", "0")
            .needing(100, 30)
            .offering("spot,buy,plant,10,200,,,,")
            .with(
                "stores.csv",
                "id,site,material,capacity,cost [USD/kg],source\nyard,plant,nd-oxide,100,1,us\n");
    CaseView view = small.write(folder);
    var reader = new PlanReader(view);
    long seed =
        seedWith(s ->
            weather(reader, s, 0).disturbedPart("stop", 0) == 0
                && weather(reader, s, 0).disturbedPart("stop", 1) > 0.7);
    double missing = 100 - 200 * (1 - weather(reader, seed, 0).disturbedPart("stop", 1));
    Answers answers = answers(view, 1, seed);
    Played played = answers.play(answers.decide()).orElseThrow();
    assertThat(played.foresightUsd().getFirst() / 1000).isCloseTo(2_000 + missing, CENT);
    assertThat(played.playedUsd().getFirst() / 1000).isCloseTo(2_000 + 20 * missing, CENT);
    assertThat(played.worthOfForesight().mean() / 1000).isCloseTo(19 * missing, CENT);
  }

  /// The best amount to order is the quantile (s − c) / s of the demand if what is left over is
  /// worth nothing and what is missing costs s (Arrow, Harris and Marschak 1951).
  @Test
  void aContractForAnUncertainNeedIsSignedUpToTheNewsvendorsQuantile() {
    SmallCase small =
        SmallCase.years(1)
            .needing(0, 30)
            .with(
                "needs.csv",
                """
                material,site,year,quantity,quantity_unit,kind,reason
                nd-oxide,plant,2027,0..200,t REO/yr,assumption,By hand
                """)
            .offering("spot,buy,plant,20,,,,,")
            .with(
                "contracts.csv",
                """
                id,what,material,site,quantity,price,take_or_pay [%],from,to,source
                term,Term contract,nd-oxide,plant,200,13.5,100,2027-01-01,2027-12-31,us
                """);
    CaseView view = small.write(folder);
    var reader = new PlanReader(view);
    int number = 30;
    var futures = reader.futures(PlanOptions.FREE, 5);
    Input need = reader.inputs(PlanOptions.FREE).getFirst();
    double[] needs =
        IntStream.range(0, number)
            .mapToDouble(k -> 200 * futures.place(k, need))
            .sorted()
            .toArray();
    int rank = (int) Math.ceil(number * (20 - 13.5) / 20);
    Decision decision = answers(view, number, 5).decide();
    assertThat(200 * decision.built().getFirst()).isCloseTo(needs[rank - 1], within(1e-3));
  }

  private static SmallCase stocked() {
    return stopped(SmallCase.years(4), "0", "12", "100")
        .needing(100, 200)
        .offering("spot,buy,plant,10,150,,,,")
        .with(
            "stores.csv",
            """
            id,site,material,capacity,initial,cost [USD/kg],source
            yard,plant,nd-oxide,40,40,1,us
            """)
        .with("targets.csv", "id,what,store,fill [yr],source\nheld,Forty tonnes held,yard,1,us\n");
  }

  @Test
  void aStockIsDrawnOnWhileItsRegimeLastsAndFilledAgainAfterIt() {
    var futures = new PlanReader(stocked().write(folder)).futures(PlanOptions.FREE, 1);
    Answers answers = answers(stocked().write(folder), 1, 1);
    Decision decision = answers.decide();
    assertThat(decision.built()).containsExactly(0.0);
    assertThat(decision.riskUsd() / 1000).isCloseTo(15_000, CENT);
    var worth = answers.stocks(decision).getFirst();
    assertThat(worth.levels().getLast().tonnes()).isEqualTo(40);
    assertThat(worth.levels().getLast().savedUsd().mean() / 1000).isCloseTo(-40, CENT);
    assertThat(futures.get(0).modules().getFirst().adds().get(0)).isZero();
    assertThat(
            IntStream.range(0, 4).mapToObj(p -> futures.get(0).modules().getFirst().adds().get(p)))
        .containsExactly(0.0, 0.0, 40.0, 0.0);
    assertThat(
            IntStream.range(0, 4).mapToObj(p -> futures.calm().modules().getFirst().adds().get(p)))
        .containsExactly(0.0, 40.0, 40.0, 0.0);
  }

  @Test
  void aFreightBreaksEvenWhereTheOtherSourceCostsAsMuch() {
    SmallCase small =
        SmallCase.years(1)
            .needing(100, 200)
            .offering("far,buy,port,10,60,,,,", "near,buy,plant,15,,,,,")
            .with(
                "legs.csv",
                """
                id,from,to,mode,capacity [t/month],cost [USD/t],source
                road,port,plant,road,1000,2000,us
                """)
            .with("candidates.csv", "id,name,parts,leg\nroute,By the port,far;road,road\n");
    Answers answers = answers(small.write(folder), 1, 1);
    Worth worth = answers.candidates(answers.decide()).getFirst();
    assertThat(worth.worthUsd() / 1000).isCloseTo(180, CENT);
    Worth.BreakEven even = answers.breakEvens().getFirst();
    assertThat(even.now().usd()).isCloseTo(2_000, CENT);
    assertThat(even.breakEvenUsdPerTonne().orElseThrow()).isCloseTo(5_000, within(0.01));
  }

  /// 500 USD/t of charges, to be paid beside the freight: 60 t at 15 - 10 - 2 - 0.5 are worth 150,
  /// and the way stops paying at the same 5,000 as without charges.
  @Test
  void chargesArePaidBesideTheFreightAndTheBreakEvenIsOfBothTogether() {
    Answers answers = answers(chargedRoad("500").write(folder), 1, 1);
    Decision decision = answers.decide();
    assertThat(decision.riskUsd() / 1000).isCloseTo(60 * 12.5 + 40 * 15, CENT);
    assertThat(answers.candidates(decision).getFirst().worthUsd() / 1000).isCloseTo(150, CENT);
    Worth.BreakEven even = answers.breakEvens().getFirst();
    assertThat(even.now().freightUsd()).isCloseTo(2_000, CENT);
    assertThat(even.now().chargesUsd().orElseThrow()).isCloseTo(500, CENT);
    assertThat(even.breakEvenUsdPerTonne().orElseThrow()).isCloseTo(5_000, within(0.01));
    Bill bill = decision.tally().bill();
    assertThat(bill.of(Bill.Item.FREIGHT) / 1000).isCloseTo(60 * 2, CENT);
    assertThat(bill.of(Bill.Item.CHARGES) / 1000).isCloseTo(60 * 0.5, CENT);
    assertThat(bill.of(Bill.Item.PURCHASES) / 1000).isCloseTo(60 * 10 + 40 * 15, CENT);
    assertThat(bill.totalUsd()).isCloseTo(decision.meanUsd(), CENT);
  }

  /// With 3,500 of charges the tonne by the port is 500 dearer than the one at the plant.
  @Test
  void chargesAloneCanKeepAWayFromBeingUsed() {
    Plan plan = plan(chargedRoad("3500"));
    assertThat(plan.level("ship nd-oxide on road", 0)).isZero();
    assertThat(thousands(plan)).isCloseTo(1_500, CENT);
  }

  @Test
  void chargesThatNobodyTellsAreNoChargesOfZero() {
    assertThat(evenOf(chargedRoad("")).now().chargesUsd()).isEmpty();
    assertThat(evenOf(chargedRoad("0")).now().chargesUsd()).contains(0.0);
  }

  private Worth.BreakEven evenOf(SmallCase small) {
    return answers(small.write(folder), 1, 1).breakEvens().getFirst();
  }

  private static SmallCase chargedRoad(String charges) {
    return SmallCase.years(1)
        .needing(100, 200)
        .offering("far,buy,port,10,60,,,,", "near,buy,plant,15,,,,,")
        .with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],cost [USD/t],charges [USD/t],source
            road,port,plant,road,1000,2000,%s,us
            """
                .formatted(charges))
        .with("candidates.csv", "id,name,parts,leg\nroute,By the port,far;road,road\n");
  }

  @Test
  void halfIndependenceCostsHalfOfWhatTheOtherCountryAsksMore() {
    SmallCase small =
        SmallCase.years(1)
            .needing(100, 200)
            .offering(
                "of-a,buy,plant,10,,XAA,,,", "of-b,buy,plant,15,,XBB,,,", "of-c,buy,plant,12,,,,,")
            .with("curves.csv", "element,stage,country,steps\nNd,separation,XAA,2\n");
    Curve curve = answers(small.write(folder), 0, 1).curves().getFirst();
    List<Double> costs = curve.points().stream().map(p -> p.costUsd() / 1000).toList();
    assertThat(costs.get(0)).isCloseTo(1_000, CENT);
    assertThat(costs.get(1)).isCloseTo(1_250, CENT);
    assertThat(costs.get(2)).isCloseTo(1_500, CENT);
  }

  @Test
  void aModuleGivesNothingInItsLeadTimeAndGrowsThroughItsRamp() {
    SmallCase small =
        SmallCase.years(3)
            .needing(100, 30)
            .offering("spot,buy,plant,10,,,,,")
            .with("needs.csv", "material,site,year,quantity,source\nmagnet,plant,2027,100,us\n")
            .with("losses.csv", "material,what,part [%],cost,source\nmagnet,line stop,100,30,us\n")
            .with(
                "recipes.csv",
                """
                id,stage,output,input,amount,amount_unit,source
                make,magnet,magnet,nd-oxide,1,kg REO/kg magnet,us
                """)
            .with(
                "processes.csv",
                """
                id,name,site,country,stage,status,recipe,source
                line,Line,plant,XAL,magnet,planned,make,us
                """)
            .with(
                "modules.csv",
                """
                id,what,process,capacity,capacity_unit,capex [M USD],lead [yr],ramp [yr],source
                new,New line,line,100,t magnet/yr,1,1,0.5,us
                """);
    Plan plan = plan(small);
    assertThat(plan.built()).containsExactly(1.0);
    String made = "make magnet in line";
    assertThat(plan.level(made, 0)).isZero();
    assertThat(plan.level(made, 1)).isCloseTo(100 * (1 - 0.5 * 182.625 / 366), within(1e-6));
    assertThat(plan.level(made, 2)).isCloseTo(100, CENT);
    double output = 100 * (1 - 0.5 * 182.625 / 366) + 100;
    double capital = 1000 * 731 / 7305.0;
    assertThat(thousands(plan)).isCloseTo(9_000 - 20 * output + capital, CENT);
  }
}
