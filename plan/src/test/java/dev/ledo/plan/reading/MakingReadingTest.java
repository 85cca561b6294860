package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.core.Country;
import dev.ledo.core.Element;
import dev.ledo.plan.hand.SmallCase;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Module;
import dev.ledo.plan.network.Network;
import dev.ledo.plan.network.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Plants that follow recipes, what can be built, and the technology neither can do without.
class MakingReadingTest extends ReadingTest {

  private static final String PLANTS =
      "id,name,site,actor,country,stage,status,counts,capacity,capacity_unit,start,recipe,technology,cost,cost_unit,source\n";

  private static SmallCase making(String plants) {
    return SmallCase.years(4)
        .needing(100, 200)
        .with(
            "recipes.csv",
            """
            id,stage,output,input,amount,amount_unit,source
            reduce,metal,metal,nd-oxide,1.25,kg REO/kg metal,us
            sinter,magnet,magnet,metal,0.32,kg metal/kg magnet,us
            sinter,magnet,magnet,dy-oxide,0.02,kg REO/kg magnet,us
            """)
        .with("processes.csv", PLANTS + plants)
        .with(
            "technologies.csv",
            """
            id,what,available,delay [yr],source
            soon,To be had in mid 2028,2028-07-01,0,us
            late,Half a year late,2028-07-01,0.5,us
            never,Not within the plan,,0,us
            """);
  }

  private static SmallCase lines() {
    return making(
        """
        cells,Cells,plant,x,XAL,metal,operating,output,50,t metal/yr,,reduce,,4,USD/kg metal,us
        line,Line,plant,y,XBB,magnet,operating,input,64,t metal/yr,,sinter,,6,USD/kg metal,us
        """);
  }

  @Test
  void aRecipeTakesItsInputsForOneTonneOfOutput() {
    Activity reduce = activity(read(lines()), "make metal in cells");
    assertThat(reduce.kind()).isEqualTo(Activity.Kind.MAKE);
    assertThat(flow(reduce, "plant", "metal")).isEqualTo(1);
    assertThat(flow(reduce, "plant", "nd-oxide")).isCloseTo(-1.25, NEAR);
    assertThat(reduce.costUsd().get(0)).isCloseTo(4_000, NEAR);
    assertThat(reduce.keys()).containsExactlyInAnyOrder("cells", "plant", "x");
  }

  @Test
  void aPlantThatCountsInputMakesLessThanItTakes() {
    Network network = read(lines());
    Activity sinter = activity(network, "make magnet in line");
    assertThat(flow(sinter, "plant", "metal")).isCloseTo(-1, NEAR);
    assertThat(flow(sinter, "plant", "magnet")).isCloseTo(1 / 0.32, NEAR);
    assertThat(flow(sinter, "plant", "dy-oxide")).isCloseTo(-0.0625, NEAR);
    assertThat(capacity(network, "plant line").perPeriod().get(0)).isEqualTo(64);
  }

  @Test
  void makingCountsTheOxideBehindTheMetalAtItsOwnStageOnly() {
    var entries = activity(read(lines()), "make magnet in line").entries();
    assertThat(entries).hasSize(2);
    for (var entry : entries) {
      assertThat(entry.passed()).isEqualTo(Map.of(Stage.MAGNET, Optional.of(Country.of("XBB"))));
      double oxide = entry.element() == Element.DY ? 0.0625 : 1.25;
      assertThat(entry.oxideTonnes()).isCloseTo(oxide, NEAR);
    }
  }

  @Test
  void aPlantThatStartsInMidYearGivesHalfAYear() {
    SmallCase small =
        making(
            "cells,Cells,plant,x,XAL,metal,building,output,50,t metal/yr,2028-07-01,reduce,,4,USD/kg metal,us\n");
    assertThat(list(capacity(read(small), "plant cells").perPeriod()))
        .containsExactly(0.0, 25.0, 50.0, 50.0);
  }

  @Test
  void aPlantWaitsForItsTechnologyAndForItsDelay() {
    SmallCase small =
        making(
            """
            soon-cells,Cells,plant,x,XAL,metal,building,output,50,t metal/yr,,reduce,soon,4,USD/kg metal,us
            late-cells,Cells,plant,x,XAL,metal,building,output,50,t metal/yr,,reduce,late,4,USD/kg metal,us
            never-cells,Cells,plant,x,XAL,metal,building,output,50,t metal/yr,,reduce,never,4,USD/kg metal,us
            """);
    Network network = read(small);
    assertThat(list(capacity(network, "plant soon-cells").perPeriod()))
        .containsExactly(0.0, 25.0, 50.0, 50.0);
    assertThat(list(capacity(network, "plant late-cells").perPeriod()))
        .containsExactly(0.0, 0.0, 50.0, 50.0);
    assertThat(list(capacity(network, "plant never-cells").perPeriod())).containsOnly(0.0);
    assertThat(capacity(network, "plant never-cells").keys()).contains("never");
  }

  @Test
  void aPlantOfUntoldCapacityHasNoneAndIsToldUnlessItIsOnlyPlanned() {
    SmallCase small =
        making(
            """
            cells,Cells,plant,x,XAL,metal,operating,output,,,,reduce,,4,USD/kg metal,us
            plan,Plan,plant,x,XAL,metal,planned,output,,,,reduce,,4,USD/kg metal,us
            stop,Stop,plant,x,XAL,metal,stopped,output,0,t metal/yr,,reduce,,4,USD/kg metal,us
            """);
    assertThat(list(capacity(read(small), "plant cells").perPeriod())).containsOnly(0.0);
    assertThat(new PlanReader(small.write(folder)).asRead(PlanOptions.FREE).leftOut())
        .containsExactly(new LeftOut(LeftOut.Figure.PLANT_CAPACITY, "Cells", "processes.csv:2"));
  }

  @Test
  void aPlantWithoutPlaceOrRecipeTakesNoPart() {
    SmallCase small =
        making(
            """
            nowhere,Nowhere,,x,XAL,metal,operating,output,50,t metal/yr,,reduce,,4,USD/kg metal,us
            nothing,Nothing,plant,x,XAL,metal,operating,output,50,t metal/yr,,,,4,USD/kg metal,us
            """);
    assertThat(read(small).capacities()).isEmpty();
    assertThat(told(small, PlanOptions.FREE))
        .contains(
            "Not used, because nobody tells where it stands: the plant Nowhere (processes.csv:2)."
                + " The plan makes nothing there; what others make there counts only as far as offers and"
                + " contracts sell it, so that the plan may cost more than it need.",
            "Not used, because nobody tells a recipe or recovery: the plant Nothing (processes.csv:3)."
                + " The plan makes nothing there; what others make there counts only as far as offers and"
                + " contracts sell it, so that the plan may cost more than it need.");
    assertThat(told(small, PlanOptions.FREE.without(Set.of("nowhere", "nothing")))).isEmpty();
  }

  private List<String> told(SmallCase small, PlanOptions options) {
    return LeftOut.sentences(new PlanReader(small.write(folder)).asRead(options).leftOut()).stream()
        .map(LeftOut.Sentence::plain)
        .toList();
  }

  private static SmallCase building(String modules) {
    return making("cells,Cells,plant,x,XAL,metal,planned,output,,,,reduce,,4,USD/kg metal,us\n")
        .with(
            "modules.csv",
            "id,what,process,capacity,capacity_unit,capex [M USD],life [yr],lead [yr],earliest,most,whole,technology,requires,source\n"
                + modules);
  }

  @Test
  void aModuleIsReadyAfterItsLeadTimeAndEndsWithItsLife() {
    Network network =
        read(building("short,Short life,cells,50,t metal/yr,8,2,1,2027-01,3,no,,,us\n"));
    Module module = module(network, "short");
    assertThat(list(module.adds())).containsExactly(0.0, 50.0, 50.0, 0.0);
    assertThat(module.into()).isEqualTo(new Module.Into.CapacityOf("plant cells"));
    assertThat(module.spending().decide()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(module.spending().ready()).isEqualTo(LocalDate.of(2028, 1, 1));
    assertThat(module.spending().usd()).isEqualTo(8e6);
    assertThat(module.costUsd()).isCloseTo(8e6, NEAR);
    assertThat(module.most()).isEqualTo(3);
    assertThat(module.whole()).isFalse();
  }

  @Test
  void aModuleForATechnologyThatNeverComesAddsNothing() {
    Network network = read(building("vain,In vain,cells,50,t metal/yr,8,20,0,,1,,never,,us\n"));
    assertThat(list(module(network, "vain").adds())).containsOnly(0.0);
    assertThat(module(network, "vain").whole()).isTrue();
  }

  /// The technology comes in July 2028: the year of ramp is that from then on, of 365.25 days, of
  /// which 184 lie in 2028, rising from nothing to 184/365.25.
  @Test
  void outputRisesFromWhenTheTechnologyIsThere() {
    SmallCase small =
        building("")
            .with(
                "modules.csv",
                """
                id,what,process,capacity,capacity_unit,capex [M USD],ramp [yr],technology,source
                waits,Waits,cells,50,t metal/yr,8,1,soon,us
                """);
    var adds = module(read(small), "waits").adds();
    assertThat(adds.get(0)).isZero();
    assertThat(adds.get(1)).isCloseTo(50 * 0.5 * 184 / 365.25 / 2, NEAR);
    assertThat(adds.get(3)).isCloseTo(50, NEAR);
  }

  @Test
  void aModuleWhoseRequirementIsLeftOutIsLeftOutToo() {
    SmallCase small =
        building(
            """
            first,First,cells,50,t metal/yr,8,20,0,,1,,,,us
            second,Second,cells,50,t metal/yr,8,20,0,,1,,,first,us
            third,Third,cells,50,t metal/yr,8,20,0,,1,,,second,us
            """);
    assertThat(module(read(small), "third").requires()).containsExactly("second");
    Network without = read(small, PlanOptions.FREE.without(Set.of("first")));
    assertThat(without.modules()).isEqualTo(List.of());
  }

  @Test
  void aModuleForWhatTakesNoPartIsNamedUnlessThatWasAskedFor() {
    SmallCase small =
        making(
                "nowhere,Nowhere,,x,XAL,metal,operating,output,50,t metal/yr,,reduce,,4,USD/kg metal,us\n")
            .with(
                "modules.csv",
                """
                id,what,process,capacity,capacity_unit,capex [M USD],requires,source
                first,First line,nowhere,50,t metal/yr,8,second,us
                second,Second line,nowhere,50,t metal/yr,8,first,us
                """);
    assertThat(told(small, PlanOptions.FREE))
        .contains(
            "Not offered, because nobody tells enough of what it adds to or requires: First line (modules.csv:2);"
                + " Second line (modules.csv:3). It is not built, so that the plan may cost more than it need.");
    assertThat(told(small, PlanOptions.FREE.without(Set.of("nowhere")))).isEmpty();
  }
}
