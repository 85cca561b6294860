package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Amount;
import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.future.Regime;
import dev.ledo.plan.hand.SmallCase;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Stage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a case asks, what may be disturbed, and what the law forbids.
class QuestionsReadingTest extends ReadingTest {

  private static SmallCase small() {
    return SmallCase.years(2)
        .needing(100, 200)
        .offering("of-x,buy,plant,10,100,,x,,", "of-y,buy,port,15,100,,y,,");
  }

  @Test
  void outlooksCandidatesCurvesAndProhibitionsAreReadAsTheyStand() {
    Questions questions =
        Questions.of(
            small()
                .with("outlooks.csv", "id,name,regimes\nfull-stop,Nothing comes,stop;war\n")
                .with("candidates.csv", "id,name,parts\nmine,The mine,of-x;of-y\n")
                .with("curves.csv", "element,stage,country,steps\nDy,magnet,XCC,4\n")
                .with(
                    "prohibitions.csv",
                    "id,what,state,actors,source\nno-x,No X.,asked,x,us\nno-y,No Y.,in-force,y,us\n")
                .write(folder));
    assertThat(questions.outlooks())
        .containsExactly(
            new Questions.Outlook("full-stop", "Nothing comes", Set.of("stop", "war")));
    assertThat(questions.candidates().getFirst().parts()).containsExactlyInAnyOrder("of-x", "of-y");
    assertThat(questions.candidates().getFirst().leg()).isEmpty();
    assertThat(questions.curves())
        .containsExactly(
            new Questions.CurveQuestion(Element.DY, Stage.MAGNET, Country.of("XCC"), 4));
    assertThat(questions.prohibitions())
        .extracting(Questions.Prohibition::isInForce)
        .containsExactly(false, true);
    assertThat(questions.prohibitions().getFirst().row()).startsWith("prohibitions.csv:2");
  }

  @Test
  void aCaseWithoutOutlooksLooksAtTheCalm() {
    Questions questions = Questions.of(small().write(folder));
    assertThat(questions.outlooks()).extracting(Questions.Outlook::id).containsExactly("calm");
    assertThat(questions.curves()).isEmpty();
  }

  private static SmallCase disturbed() {
    return small()
        .with(
            "regimes.csv",
            """
            id,name,state,onset [1/yr],duration [month],at_start [%],driver,with_driver [%],sites,source
            stop,Exports,stopped,0.1..0.3,2..8,25,,,,us
            spike,Price,high,0.2,12,0,stop,50,port,us
            silent,Unknown rate,on,,12,0,,,port,us
            """)
        .with(
            "effects.csv",
            """
            regime,state,target,what,factor,source
            stop,stopped,of-x,capacity,0.25,us
            stop,calm,of-y,capacity,0,us
            spike,high,of-x,price,3,us
            """);
  }

  @Test
  void aRegimeTakesPartIfItsRateDurationAndEffectsAreKnown() {
    List<Regime> regimes = new PlanReader(disturbed().write(folder)).regimes();
    assertThat(regimes).extracting(Regime::id).containsExactly("stop", "spike");
    Regime stop = regimes.getFirst();
    assertThat(stop.law().onsetPerYear()).isEqualTo(Amount.between(0.1, 0.3));
    assertThat(stop.law().months()).isEqualTo(Amount.between(2, 8));
    assertThat(stop.law().atStart().mid()).isCloseTo(0.25, NEAR);
    assertThat(stop.effects()).hasSize(1);
    assertThat(stop.driver()).isEmpty();
    Regime.Driver driver = regimes.getLast().driver().orElseThrow();
    assertThat(driver.regime()).isEqualTo("stop");
    assertThat(driver.probability().mid()).isCloseTo(0.5, NEAR);
  }

  @Test
  void aDisturbedRegimeChangesCapacitiesPricesAndSites() {
    var futures = new PlanReader(disturbed().write(folder)).futures(PlanOptions.FREE, 1);
    Network stopped = futures.under(Set.of("stop"));
    assertThat(capacity(stopped, "offer of-x").perPeriod().get(0)).isCloseTo(25, NEAR);
    assertThat(capacity(stopped, "offer of-y").perPeriod().get(0)).isCloseTo(100, NEAR);
    assertThat(activity(stopped, "offer of-x").costUsd().get(0)).isCloseTo(10_000, NEAR);
    Network spiking = futures.under(Set.of("spike"));
    assertThat(activity(spiking, "offer of-x").costUsd().get(0)).isCloseTo(30_000, NEAR);
    assertThat(capacity(spiking, "offer of-x").perPeriod().get(0)).isCloseTo(100, NEAR);
  }

  @Test
  void aRegimeThatClosesASiteClosesTheWaysThere() {
    SmallCase withRoad =
        disturbed()
            .with(
                "legs.csv",
                """
                id,from,to,mode,capacity [t/month],cost [USD/t],source
                road,port,plant,road,100,30,us
                """);
    var futures = new PlanReader(withRoad.write(folder)).futures(PlanOptions.FREE, 1);
    assertThat(list(capacity(futures.calm(), "leg road").perPeriod())).containsOnly(1200.0);
    assertThat(list(capacity(futures.under(Set.of("spike")), "leg road").perPeriod()))
        .containsOnly(0.0);
  }

  @Test
  void whoMayNotBeDealtWithTakesAlongThePlacesTheyHold() {
    SmallCase held =
        small()
            .with(
                "legs.csv",
                """
                id,from,to,mode,capacity [t/month],cost [USD/t],source
                road,port,plant,road,100,30,us
                back,plant,mine,road,100,30,us
                """)
            .with(
                "control.csv",
                """
                site,actor,form,from,to,source
                port,x,held,2020-01-01,,us
                plant,x,claimed,2020-01-01,,us
                plant,x,held,2018-01-01,2019-12-31,us
                mine,x,held,2028-01-01,,us
                """)
            .with("prohibitions.csv", "id,what,state,actors,source\nno-x,No X.,in-force,x,us\n");
    Network network = read(held);
    assertThat(list(capacity(network, "offer of-x").perPeriod())).containsOnly(0.0);
    assertThat(list(capacity(network, "leg road").perPeriod())).containsOnly(0.0);
    assertThat(list(capacity(network, "offer of-y").perPeriod())).containsOnly(0.0);
    assertThat(list(capacity(network, "leg back").perPeriod())).containsOnly(1200.0);
    Network lifted = read(held, PlanOptions.FREE.lifting("no-x"));
    assertThat(list(capacity(lifted, "leg road").perPeriod())).containsOnly(1200.0);
    assertThat(list(capacity(lifted, "offer of-y").perPeriod())).containsOnly(100.0);
  }

  @Test
  void aCaseWithoutAFirstMonthAsksForNoPlan() {
    SmallCase silent =
        small()
            .with(
                "case.yaml",
                """
                title: Small case
                question: None?
                country: XAL
                as_of: 2026-06-30
                elements: [Nd]
                illustrative: yes
                """);
    assertThat(new PlanReader(silent.write(folder)).asksForPlan()).isFalse();
    assertThat(new PlanReader(small().write(folder)).asksForPlan()).isTrue();
  }

  @Test
  void theLumpingNamesWhichElementsBecomeWhichGood() {
    String lumping = new PlanReader(small().write(folder)).asRead(PlanOptions.FREE).lumping();
    assertThat(lumping).contains("Neodymium oxide: Nd").contains("all others: ");
    assertThat(lumping).doesNotContain("Dysprosium oxide");
  }
}
