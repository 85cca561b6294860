package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The map of a corridor from a mine at 179.5 degrees east to a gate a degree further.
class RouteMapDateLineTest {

  private @TempDir Path folder;

  @Test
  void mapGoesOverThe180thMeridianAndNotAroundTheWorld() throws IOException {
    Path map = folder.resolve("map.svg");
    Path place = Files.createDirectory(folder.resolve("case"));
    Terminal terminal =
        new RouteCase(place)
            .with(
                "sites.csv",
                """
                id,name,site_kind,country,lat [deg],lon [deg],source
                mine,Mine,mine,RUS,67.0,179.5,paper
                gate,Gate,border-gate,RUS,67.5,-179.5,paper
                """)
            .with(
                "legs.csv",
                "id,from,to,mode,length [km],capacity [t/month],closed_months,source\nway,mine,gate,road,100,600,none,paper\n")
            .with(
                "corridors.csv",
                "id,name,from,to,material,vehicle,source\nout,Mine to gate,mine,gate,ore,truck,paper\n")
            .route("--out", map.toString());

    assertThat(terminal.exitCode()).isEqualTo(ExitCode.DONE);
    List<Double> line =
        Pattern.compile("points=\"([\\d.]+),[\\d.]+ ([\\d.]+),")
            .matcher(Files.readString(map))
            .results()
            .flatMap(found -> List.of(found.group(1), found.group(2)).stream())
            .map(Double::valueOf)
            .toList();
    assertThat(line).hasSize(2);
    assertThat(line.get(0)).isBetween(1.0, line.get(1) - 200);
  }
}
