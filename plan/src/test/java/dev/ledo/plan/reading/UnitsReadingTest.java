package dev.ledo.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ledo.plan.hand.SmallCase;
import dev.ledo.plan.network.Activity;
import dev.ledo.plan.network.Capacity;
import dev.ledo.plan.network.Network;
import org.junit.jupiter.api.Test;

/// The same case in the usual units and in others is the same network.
class UnitsReadingTest extends ReadingTest {

  private static SmallCase usual() {
    return SmallCase.years(2)
        .needing(100, 200)
        .with(
            "needs.csv",
            """
            material,site,year,quantity,quantity_unit,source
            magnet,plant,2027,1500,t magnet/yr,us
            """)
        .with(
            "losses.csv",
            """
            material,what,part [%],growth [%/yr],cost,cost_unit,source
            magnet,thrift,10,5,90,USD/kg magnet,us
            """)
        .with(
            "offers.csv",
            """
            id,market,side,material,site,price,price_unit,depth,depth_unit,source
            spot,world,buy,nd-oxide,port,60,USD/kg REO,2400,t REO/yr,us
            """)
        .with(
            "legs.csv",
            """
            id,from,to,mode,capacity [t/month],cost [USD/t],transit [d],source
            road,port,plant,road,1000,250,14,us
            """)
        .with(
            "recipes.csv",
            """
            id,stage,output,input,amount,amount_unit,source
            make,magnet,magnet,nd-oxide,0.3,kg REO/kg magnet,us
            """)
        .with(
            "processes.csv",
            """
            id,name,site,country,stage,status,capacity,capacity_unit,recipe,cost,cost_unit,source
            line,Line,plant,XAL,magnet,operating,1200,t magnet/yr,make,10,USD/kg magnet,us
            """)
        .with(
            "stores.csv",
            """
            id,site,material,capacity,capacity_unit,initial,cost [USD/kg],source
            yard,plant,magnet,120,t magnet,12,3,us
            """);
  }

  private static SmallCase others() {
    return usual()
        .with(
            "needs.csv",
            """
            material,site,year,quantity,quantity_unit,source
            magnet,plant,2027,1.5,kt magnet/yr,us
            """)
        .with(
            "losses.csv",
            """
            material,what,part [1],growth [1/yr],cost,cost_unit,source
            magnet,thrift,0.10,0.05,90000,USD/t magnet,us
            """)
        .with(
            "offers.csv",
            """
            id,market,side,material,site,price,price_unit,depth,depth_unit,source
            spot,world,buy,nd-oxide,port,60000,USD/t REO,200,t REO/month,us
            """)
        .with(
            "legs.csv",
            """
            id,from,to,mode,capacity [kt/yr],cost [USD/kg],transit [week],source
            road,port,plant,road,12,0.25,2,us
            """)
        .with(
            "recipes.csv",
            """
            id,stage,output,input,amount,amount_unit,source
            make,magnet,magnet,nd-oxide,300,kg REO/t magnet,us
            """)
        .with(
            "processes.csv",
            """
            id,name,site,country,stage,status,capacity,capacity_unit,recipe,cost,cost_unit,source
            line,Line,plant,XAL,magnet,operating,1.2,kt magnet/yr,make,10000,USD/t magnet,us
            """)
        .with(
            "stores.csv",
            """
            id,site,material,capacity,capacity_unit,initial,cost [USD/t],source
            yard,plant,magnet,0.12,kt magnet,0.012,3000,us
            """);
  }

  @Test
  void tonnesAndKilotonnesKilogramsAndMonthsGiveOneNetwork() {
    Network usual = read(usual());
    Network others = read(others());
    assertThat(activities(others)).isEqualTo(activities(usual));
    for (int i = 0; i < usual.activities().size(); i++) {
      assertAlike(usual.activities().get(i), others.activities().get(i));
    }
    for (int i = 0; i < usual.capacities().size(); i++) {
      Capacity capacity = usual.capacities().get(i);
      assertThat(others.capacities().get(i).perPeriod().get(1))
          .as(capacity.id())
          .isCloseTo(capacity.perPeriod().get(1), NEAR);
    }
    assertThat(others.needs().getFirst().perPeriod().get(0)).isCloseTo(1500, NEAR);
    assertThat(others.needs().getFirst().losses().getFirst().part().get(1))
        .isCloseTo(usual.needs().getFirst().losses().getFirst().part().get(1), NEAR);
    assertThat(others.needs().getFirst().losses().getFirst().costUsdPerTonne())
        .isCloseTo(90_000, NEAR);
    assertThat(others.stores().getFirst().tonnes()).isCloseTo(120, NEAR);
    assertThat(others.stores().getFirst().initialTonnes()).isCloseTo(12, NEAR);
    assertThat(others.stores().getFirst().costUsdPerTonneYear()).isCloseTo(3_000, NEAR);
  }

  private static void assertAlike(Activity usual, Activity other) {
    assertThat(other.costUsd().get(0)).as(usual.id()).isCloseTo(usual.costUsd().get(0), NEAR);
    for (int f = 0; f < usual.flows().size(); f++) {
      assertThat(other.flows().get(f).stock()).isEqualTo(usual.flows().get(f).stock());
      assertThat(other.flows().get(f).amount())
          .as(usual.id())
          .isCloseTo(usual.flows().get(f).amount(), NEAR);
      assertThat(other.flows().get(f).transitDays())
          .isCloseTo(usual.flows().get(f).transitDays(), NEAR);
    }
  }

  @Test
  void aPercentAndAPartOfOneAreTheSameRateOfDiscount() {
    SmallCase small = SmallCase.years(1).needing(1, 1);
    String row = "id,what,value,unit,kind,reason\ndiscount-rate,Rate,%s,assumption,By hand\n";
    double percent =
        read(small.with("assumptions.csv", row.formatted("10,%/yr"))).horizon().get(0).discount();
    double part =
        read(small.with("assumptions.csv", row.formatted("0.1,1/yr"))).horizon().get(0).discount();
    double bare =
        read(small.with("assumptions.csv", row.formatted("10,%"))).horizon().get(0).discount();
    assertThat(percent).isCloseTo(Math.pow(1.1, -0.5), NEAR);
    assertThat(part).isCloseTo(percent, NEAR);
    assertThat(bare).isCloseTo(percent, NEAR);
  }
}
