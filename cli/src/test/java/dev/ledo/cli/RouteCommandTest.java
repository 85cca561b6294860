package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RouteCommandTest {

  private static final String KACHIN = "../cases/kachin";
  private static final String NONE = "../cases/first-steps";

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static JsonNode json(String... words) {
    return JsonMapper.shared().readTree(Terminal.run(words).out());
  }

  /// The network is that of `cases/kachin`; its two hand-checked figures are those of the research
  /// notes: some 115 lorries of 10 t for 3,500 t a month, and 17,500 t at each end for five months.
  @Test
  void theWayToLedoIsAnsweredFirstInSentences() {
    Terminal terminal =
        Terminal.run("route", KACHIN, "--corridor", "pangwa-ledo", "--progress", "none");
    assertThat(terminal.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(words(terminal.out()))
        .contains(
            "Heavy rare earths from Kachin, as of 2026-11-23",
            "Tonnage 0..900 t a month can leave in October to May, none in June to September; 0..7,200"
                + " t a year, 4,800 t with all ranges at their middle.",
            "Target of 42,000 t wanted a year 0..7,200 t (middle 4,800) can be delivered",
            "Pangwa – Chipwi – Myitkyina – Kamaing – Tanai – Shingbwiyang – Pangsau Pass – Ledo:"
                + " 679..776 km",
            "Kachin Independence Army holds Pangwa and Chipwi",
            "Myanmar military government holds Myitkyina and contests Tanai",
            "Chokepoint Tanai to Shingbwiyang, 600 t a month in October to May: no more passes in"
                + " those months, whatever else is widened.",
            "shut in June to September, perhaps in May and October: 4..6 months on end.",
            "to bridge 4, 5 or 6 months: 14,000, 17,500 or 21,000 t of room at each end, and 5,250,"
                + " 6,000 or 7,000 t to move in each open month.",
            // Over Tengchong goods could go round a shut road from Pangwa to Chipwi.
            "Not through China (Tengchong): the cheapest way does not go there anyway; 0..7,200 t"
                + " (middle 0) a year less can leave; only through it is there a way without what Kachin Independence"
                + " Army holds, apart from Pangwa itself: Pangwa – Tengchong – Myitkyina",
            "middle 117 for 3,500 t a month",
            "11.5 leaving a day",
            "Without Myanmar military government (what it holds): no way today; one if Chipwi to"
                + " Injangyang, Injangyang to Tanai and Tanai to Pangsau Pass were built",
            "To open for 518..806 million USD: “Open the crossing at the Pangsau Pass to this trade”,",
            "then 0..42,000 t (middle 21,000) a year get through.",
            "34,000..129,000 t disputed",
            "crossings.csv:4: warning R004: the crossing on 'pangsau-ledo' was last reported as shut"
                + " in 2020-03 hint: look for a newer source;");
  }

  @Test
  void theCrossingIsOpenInAReplayOfFebruary2020AndShutInJune() {
    String corridor = "pangwa-ledo";
    assertThat(border("2020-02-15")).isEmpty();
    assertThat(Terminal.run("route", KACHIN, "--corridor", corridor, "--as-of", "2020-06-30").out())
        .contains("none, even if all that is unknown turns out well.");
  }

  /// Problems about the crossing on a day.
  private static String border(String day) {
    String out = Terminal.run("route", KACHIN, "--corridor", "pangwa-ledo", "--as-of", day).out();
    return out.lines().filter(line -> line.contains("R004")).collect(Collectors.joining());
  }

  @Test
  void aCorridorThatIsNotBuiltYetSaysWhy() {
    assertThat(words(Terminal.run("route", KACHIN, "--corridor", "pangwa-lawngtlai").out()))
        .contains(
            "Way none, even if all that is unknown turns out well. Shut in every month:"
                + " Paletwa to Zorinpui.");
  }

  @Test
  void jsonHoldsTheSameWithTheRowsBehindIt() {
    JsonNode ledo = json("route", "--json", KACHIN, "--corridor", "pangwa-ledo").at("/corridors/0");
    assertThat(ledo.at("/main/bridging/1/stock_t_at_each_end/high").asDouble())
        .isCloseTo(17_500, within(1e-6));
    assertThat(ledo.at("/main/fleet/vehicles/middle").asDouble()).isEqualTo(117);
    assertThat(ledo.at("/tonnage/months/6/alone/high").asDouble()).isZero();
    assertThat(ledo.at("/tonnage/cut/parts/0/id").asString()).isEqualTo("tanai-shingbwiyang");
    assertThat(ledo.at("/rows/pangsau-ledo").valueStream().map(JsonNode::asString))
        .anyMatch(row -> row.startsWith("crossings.csv"));
    assertThat(ledo.at("/told").valueStream().filter(fact -> fact.at("/disputed").asBoolean()))
        .isNotEmpty();
  }

  @Test
  void proposedRowsAreLegsThatNameTheRowsTheyComeFrom() {
    List<String> lines =
        Terminal.run(
                "route",
                KACHIN,
                "--propose",
                "--corridor",
                "pangwa-ledo,pangwa-moreh,pangwa-tengchong")
            .out()
            .lines()
            .filter(line -> !line.startsWith("# ") || line.startsWith("# pangwa"))
            .toList();
    assertThat(lines.get(0)).startsWith("id,from,to,mode,length [km],capacity [t/month]");
    assertThat(lines.get(1))
        .startsWith("pangwa-ledo-route-1,pangwa,shingbwiyang,road,")
        .contains(
            "'pangwa-ledo', piece 1 of 3 by road (changes to track at Shingbwiyang), over"
                + " pangwa-chipwi,",
            ",,none,no,,assumption,",
            "Rows: legs.csv:2,");
    assertThat(lines.get(2))
        .startsWith("pangwa-ledo-route-2,shingbwiyang,pangsau,track,")
        .contains(
            "piece 2 of 3 by track (changes from road at Shingbwiyang and to road at Pangsau Pass),"
                + " over shingbwiyang-pangsau:");
    assertThat(lines.get(3))
        .startsWith("pangwa-ledo-route-3,pangsau,ledo,road,")
        .contains(",unknown,no,,assumption,");
    assertThat(lines.get(4))
        .startsWith("pangwa-moreh-route,pangwa,moreh,road,674.5..810.7,0..3500,")
        .contains("What these carry is not known: myitkyina-tamu, tamu-moreh.");
    assertThat(lines.get(5))
        .startsWith("pangwa-tengchong-route,pangwa,tengchong,road,97.")
        .contains("Its capacity has no upper end in the case and is left empty");
  }

  @Test
  void theNetworkAndItsRoutesAreWrittenForMapsAndSheets(@TempDir Path folder) throws IOException {
    Path map = folder.resolve("ways.geojson");
    Path sheet = folder.resolve("ways.csv");
    Terminal.run("route", KACHIN, "--corridor", "pangwa-ledo", "--out", map.toString());
    Terminal.run("route", KACHIN, "--corridor", "pangwa-ledo", "--out", sheet.toString());
    JsonNode features = JsonMapper.shared().readTree(Files.readString(map)).at("/features");
    JsonNode pangwa =
        features
            .valueStream()
            .filter(each -> each.at("/properties/id").asString("").equals("pangwa"))
            .findFirst()
            .orElseThrow();
    assertThat(pangwa.at("/geometry/coordinates/0").asDouble()).isEqualTo(98.3786);
    assertThat(features.valueStream().map(each -> each.at("/properties/kind").asString()))
        .contains("place", "way", "route");
    List<String> lines = Files.readAllLines(sheet);
    assertThat(lines.getFirst()).startsWith("corridor,rank,stretch,segment,from,to,mode,km_low");
    assertThat(lines.get(1)).startsWith("pangwa-ledo,1,1,pangwa-chipwi,pangwa,chipwi,road,58.630");
  }

  @Test
  void theMapDrawsTheBestWayAndDashesWhatIsNotKnownToBeOpen(@TempDir Path folder)
      throws IOException {
    Path map = folder.resolve("ways.svg");
    Terminal.run("route", KACHIN, "--corridor", "pangwa-ledo", "--out", map.toString());
    List<String> best =
        Files.readAllLines(map).stream().filter(line -> line.contains("#1f5fae")).toList();

    assertThat(best).hasSize(7);
    assertThat(best)
        .as("of no stretch is it told that it is open in all months")
        .allMatch(line -> line.contains("dasharray"));
    assertThat(Files.readString(map))
        .contains(">Shingbwiyang</text>", "Kachin Independence Army (held)", "Hills are not drawn")
        .doesNotContain("<image");
  }

  @Test
  void mistakesAreSaid() {
    assertThat(Terminal.run("route").err()).contains("name the folder of a case");
    assertThat(Terminal.run("route", KACHIN, "--corridor", "pangwa-lego").err())
        .contains("the case has no corridor 'pangwa-lego'; did you mean pangwa-ledo?");
    assertThat(Terminal.run("route", KACHIN, "--out", "ways.kml").err())
        .contains("--out ways.kml ends in none of .geojson, .gpx, .csv and .svg");
    Terminal none = Terminal.run("route", NONE);
    assertThat(none.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(none.err()).contains("the case has no corridors; add corridors.csv");
  }
}
