package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What `ledo route` says of ways without an actor and round a country.
class RouteWithoutByHandTest extends RouteByHand {

  /// The foreign way stays, at 0, 0 or 1,200 t a year; the 8 months of 300 t over the held town go.
  @Test
  void whatCannotLeaveWithoutAnActorIsSaidBesideThePrice() {
    assertThat(text("any"))
        .contains(
            "Without Red (what it holds, or contests too): Mine – Foreign & Co – Railhead, 102..104"
                + " USD/t, no dearer; 2,400 t a year less can leave.");
  }

  /// 152 less 102 to 104 USD/t, 49 at the middle. At the high end 100 t a month could go through.
  @Test
  void whatItCostsNotToPassACountryIsSaid() {
    assertThat(text("out"))
        .contains(
            "Not through China (Foreign & Co): the cheapest way would go through it, Mine – Foreign"
                + " & Co – Railhead, 102..104 USD/t; going round is dearer by 48..50"
                + " USD/t (middle 49); 0..1,200 t (middle 0) a year less can leave; only through it is there a way"
                + " without what Red holds");
    JsonNode out = json("out");
    assertThat(out.at("/bypass/t_per_year_lost/high").asDouble()).isCloseTo(1200, within(1e-3));
    assertThat(out.at("/bypass/only_through/0/actor").asString()).isEqualTo("red");
    assertThat(out.at("/left_out/0/reason").asString()).isEqualTo("shunned");
    assertThat(json("any").at("/bypass").isMissingNode()).isTrue();
  }

  @Test
  void endsThatStayAreToldWhereAWayRoundIs() throws IOException {
    theCase.with(
        "control.csv",
        "site,actor,form,from,source\ntown,red,held,2025-01,paper\nmine,red,held,2025-01,paper\n");
    assertThat(text("out"))
        .contains(
            "only through it is there a way without what Red holds, apart from Mine itself: Mine –"
                + " Foreign & Co – Railhead",
            "Without Red (what it holds, or contests too), apart from Mine itself: no way");
  }

  @Test
  void anEndInACountryThatIsNotPassedIsNamed() throws IOException {
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,not_through,source
        out,Mine to the foreign town,mine,foreign,ore,truck,CHN,paper
        """);
    assertThat(text("out"))
        .contains(
            "Not through China, apart from Foreign & Co itself: no way of the case meets it.");
    assertThat(json("out").at("/ends_in_not_through/0").asString()).isEqualTo("foreign");
  }

  @Test
  void aRoadRoundAnActorWhoseCostNobodyTellsIsNotFree() throws IOException {
    theCase.with(
        "legs.csv", legs("none") + "past,mine,rail,road,280,,1,0,none,open,proposed,paper\n");
    assertThat(text("out"))
        .contains("no way today; one if Mine to Railhead were built for a cost that is not known:");
  }
}
