package dev.ledo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the brief says of a mine at 179.5 degrees east and a border gate a degree further, at 179.5
/// west; the road between is shut in July.
class DateLineBriefTest {

  private static @TempDir Path folder;
  private static CasePage page;

  @BeforeAll
  static void aWayOverThe180thMeridian() {
    page =
        new SmallCase(folder)
            .with(
                "actors.csv",
                "id,name,actor_kind,source\nred,Red,armed-group,paper\nblue,Blue,state,paper\n")
            .with(
                "sites.csv",
                """
                id,name,site_kind,country,lat [deg],lon [deg],source
                mine,Mine,mine,RUS,67.0,179.5,paper
                gate,Gate,border-gate,RUS,67.5,-179.5,paper
                """)
            .with(
                "control.csv",
                "site,actor,form,from,source\nmine,red,held,2025-01-01,paper\ngate,blue,held,2025-01-01,paper\n")
            .with(
                "legs.csv",
                "id,from,to,mode,length [km],capacity [t/month],cost [USD/t],closed_months,source\nway,mine,gate,road,100,600,50,7,paper\n")
            .with(
                "corridors.csv",
                "id,name,from,to,material,vehicle,target [t/month],source\nout,Mine to gate,mine,gate,ore,truck,200..400,paper\n")
            .page();
  }

  @Test
  void mapsShowTheGroundBetweenAndNotTheWholeWorld() {
    for (String map : List.of("map-close", "route-map-out")) {
      JsonNode corners = page.option(map).path("geo").path("boundingCoords");
      double west = corners.path(0).path(0).asDouble();
      double east = corners.path(1).path(0).asDouble();
      assertThat(west).isLessThan(179.5);
      assertThat(east).isGreaterThan(180.5);
      assertThat(east - west).isLessThan(15);
      assertThat(page.option(map).toString()).contains("[179.5,67],[180.5,67.5]");
    }
  }

  /// Half of the way is on either side.
  @Test
  void linesOfGeoJsonAreCutThere() {
    JsonNode features =
        new JsonMapper().readTree(page.brief().text("routes.geojson")).path("features");
    List<JsonNode> lines =
        features
            .valueStream()
            .map(each -> each.path("geometry"))
            .filter(each -> !each.path("type").asString().equals("Point"))
            .toList();
    assertThat(lines).hasSize(2);
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(line.path("type").asString()).isEqualTo("MultiLineString");
          assertThat(line.path("coordinates").toString())
              .isEqualTo("[[[179.5,67.0],[180.0,67.25]],[[-180.0,67.25],[-179.5,67.5]]]");
        });
  }

  @Test
  void oneIsNotSeveral() {
    assertThat(page.text("#answer-route"))
        .contains("To bridge a closure of 1 month at 200–400 t a month takes room for");
    assertThat(page.text("#route-months")).contains("If it is shut 1 month on end, 200–400 t");
    assertThat(page.text("#answer-access"))
        .contains("1 of 2 mines and gates with a recorded holder is held by Red");
  }

  @Test
  void targetThatIsARangeLiesBetweenTwoLines() {
    assertThat(page.caption("route-months-out"))
        .contains("the case asks for what lies between the dashed lines");
  }
}
