package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case small enough to be reckoned on paper, and what `ledo route` prints of it.
///
/// From the mine over the town to the railhead are 100 and 200 km, at 0.5 USD/t/km and 1 USD/t of
/// charges a stretch 152 USD/t; the second carries 300 t a month and is shut from June to
/// September. Over a foreign town are 50 and 150 km, 100 USD/t and charges of 2 to 4; nobody has
/// told what the first of these carries. A road of 180 km beside the second stretch could be built.
abstract class RouteByHand {

  @TempDir Path folder;
  RouteCase theCase;

  @BeforeEach
  void aRoadATrackAndAWayOverAForeignTown() {
    theCase = new RouteCase(folder);
    theCase.with(
        "sites.csv",
        """
        id,name,site_kind,country,lat [deg],lon [deg],source
        mine,Mine,mine,MMR,25.5,98.4,paper
        town,Town,town,MMR,26,97.5,paper
        foreign,Foreign & Co,town,CHN,,,paper
        rail,Railhead,store,IND,26.8,96.4,paper
        """);
    theCase.with("legs.csv", legs("none"));
    theCase.with(
        "modules.csv",
        """
        id,what,leg,capacity,capacity_unit,capex [M USD],life [yr],source
        m,Road,new,6000,t/yr,10..20,20,paper
        """);
    theCase.with("control.csv", "site,actor,form,from,source\ntown,red,held,2025-01,paper\n");
    theCase.with(
        "corridors.csv",
        """
        id,name,from,to,material,vehicle,target [t/month],avoid,not_through,source
        out,Mine to railhead,mine,rail,ore,truck,200,red,CHN,paper
        any,Mine to railhead by any way,mine,rail,ore,truck,200,red,,paper
        """);
  }

  /// @param months closed months of the first stretch
  static String legs(String months) {
    return """
    id,from,to,mode,length [km],capacity [t/month],charges [USD/t],risk [%],closed_months,border,status,source
    a,mine,town,road,100,400..600,1,1,MONTHS,none,,paper
    b,town,rail,track,200,300,1,2,6-9,open,,paper
    c,mine,foreign,road,50,,1,0,none,open,,paper
    d,foreign,rail,road,150,100,1..3,5,none,open,,paper
    new,town,rail,road,180,,1,0,none,open,proposed,paper
    """
        .replace("MONTHS", months);
  }

  Terminal run(String corridor, String... more) {
    String[] words = {"--corridor", corridor};
    return theCase.route(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
  }

  String text(String corridor, String... more) {
    Terminal terminal = run(corridor, more);
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.DONE);
    return terminal.out().strip().replaceAll("\\s+", " ");
  }

  JsonNode json(String corridor) {
    return JsonMapper.shared().readTree(text(corridor, "--json")).at("/corridors/0");
  }
}
