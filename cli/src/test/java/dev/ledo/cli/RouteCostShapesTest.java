package dev.ledo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// What `ledo route cost` says to areas and lines in GeoJSON that are off.
class RouteCostShapesTest extends RouteCostRuns {

  @Test
  void linesThatAreNoGeoJsonAreToldWithWhatIsWrong() throws IOException {
    String heights = grid((x, y) -> 0);
    String vertices = "{'type':'LineString','coordinates':[[600,-100],[600,%s]]}";
    assertThat(barred(heights, "{'type':'LineString',\n 'coordinates':[[600,"))
        .contains("error R153: it is no JSON from line 2, column 22 on");
    assertThat(barred(heights, vertices.formatted("'x'")))
        .contains("error R153: a vertex is [600,\"x\"], not two numbers");
    assertThat(barred(heights, vertices.formatted("1e400"))).contains("R153: a vertex is [600,");
    assertThat(barred(heights, "{'type':'Polygon','coordinates':[[[600,-100],[600,0]]]}"))
        .contains("error R153: a ring has 2 vertices, fewer than 3");
    assertThat(barred(heights, "{}")).contains("error R153: it has no type");
    assertThat(barred(heights, "{'type':'Topology'}"))
        .contains("error R153: its type Topology is none of GeoJSON's");
    for (String cost : new String[] {"-5", "'600'"}) {
      String feature =
          "{'type':'Feature','properties':{'crossing_s':%s},'geometry':%s}"
              .formatted(cost, vertices.formatted("2000"));
      assertThat(barred(heights, feature))
          .contains("error R153: crossing_s is", "not seconds of 0 or more");
    }
    assertThat(way(heights, "--vehicle", "foot", "--barrier", file("none.geojson")).err())
        .contains("there is no such file");
  }

  @Test
  void eachFaultyFeatureIsToldWithItsNumber() throws IOException {
    String feature = "{'type':'Feature','geometry':{'type':'LineString','coordinates':%s}}";
    String features =
        String.join(
            ",",
            feature.formatted("[[600,-100],[600,'x']]"),
            feature.formatted("[[600,-100],[600,2000]]"),
            "{'type':'Feature','geometry':null}",
            feature.formatted("[[600],[600,2000]]"));
    assertThat(
            barred(
                grid((x, y) -> 0),
                "{'type':'FeatureCollection','features':[%s]}".formatted(features)))
        .contains("error R153: feature 1: a vertex is [600,\"x\"]")
        .contains("error R153: feature 4: a vertex is [600], not two numbers")
        .doesNotContain("feature 2", "feature 3");
  }

  @Test
  void whatEnclosesAndBarsNothingIsTold() throws IOException {
    String heights = grid((x, y) -> 0);
    String geometries =
        """
        {'type':'GeometryCollection','geometries':[
        {'type':'LineString','coordinates':[[600,0],[600,500]]},
        {'type':'Point','coordinates':[600,100]},
        {'type':'Polygon','coordinates':[[[600,0],[700,0],[700,100],[600,0]]]}]}
        """;
    Files.writeString(folder.resolve("all.geojson"), geometries.replace('\'', '"'));
    assertThat(way(heights, "--vehicle", "foot", "--forbid", file("all.geojson")).err())
        .contains("all.geojson: warning R158: lines that enclose nothing: 1")
        .contains("all.geojson: warning R158: points that bar nothing: 1");
    assertThat(way(heights, "--vehicle", "foot", "--barrier", file("all.geojson")).err())
        .contains("points that bar nothing: 1")
        .doesNotContain("enclose");
  }

  @Test
  void aFileThatForbidsNothingIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("line.geojson"),
        """
        {"type":"LineString","coordinates":[[600,0],[600,500]]}
        """);
    assertThat(way(grid((x, y) -> 0), "--vehicle", "foot", "--forbid", file("line.geojson")).err())
        .contains(
            "line.geojson: error R154: no polygon",
            "hint: give polygons to forbid, and lines or polygons as barriers");
  }

  @Test
  void whatIsNestedTooDeepAndWhatIsAFolderAreRefused() throws IOException {
    Files.writeString(folder.resolve("deep.geojson"), "[".repeat(100_000));
    assertThat(way(grid((x, y) -> 0), "--vehicle", "foot", "--forbid", file("deep.geojson")).err())
        .contains("deep.geojson: error R153: it is nested too deep, or has too long a number");
    assertThat(way(grid((x, y) -> 0), "--vehicle", "foot", "--forbid", folder.toString()).err())
        .contains("error R153: there is no such file, or no right to read it");
  }

  /// As where longitude and latitude are the wrong way round.
  @Test
  void aLineThatDoesNotReachTheHeightsIsTold() throws IOException {
    Files.writeString(
        folder.resolve("lines.geojson"),
        """
        {"type":"GeometryCollection","geometries":[
        {"type":"LineString","coordinates":[[600,-9000],[600,-100]]},
        {"type":"LineString","coordinates":[[600,-100],[600,2000]]}]}
        """);
    String[] words = {"--vehicle", "foot", "--out", file("c.tif"), "--barrier"};
    Terminal board = cost(grid((x, y) -> 0), with(words, file("lines.geojson")));
    assertThat(board.exitCode()).isZero();
    assertThat(board.err())
        .contains(
            "lines.geojson: warning R157: 1 of 2 areas and lines do not reach the heights",
            "give X,Y in metres of their own grid");
    Terminal onEarth =
        Terminal.run(
            with(
                new String[] {"route", "cost", "--dem", utm(), "--from", "25.9,97.2"},
                with(words, file("lines.geojson"))));
    assertThat(onEarth.err())
        .contains("warning R157: 2 of 2 areas", "GeoJSON has longitude before latitude");
  }

  @Test
  void aPlaceInAForbiddenAreaIsToldApartFromOneOfUnknownHeight() throws IOException {
    String heights = grid((x, y) -> x == 1500 ? -9999 : 0);
    Files.writeString(
        folder.resolve("area.geojson"),
        """
        {"type":"Polygon","coordinates":[[[200,800],[400,800],[400,1000],[200,1000],[200,800]]]}
        """);
    Terminal run = way(heights, "--vehicle", "foot", "--forbid", file("area.geojson"));
    assertThat(run.err())
        .contains("--from: error R151: row 30, column 10 (315,915) is in a forbidden area")
        .contains("move it out of the area")
        .contains("--to: error R151: row 30, column 50 (1515,915) is of unknown height")
        .contains("--unknown-factor");
  }

  private String barred(String heights, String geoJson) throws IOException {
    Files.writeString(folder.resolve("line.geojson"), geoJson.replace('\'', '"'));
    return way(heights, "--vehicle", "foot", "--barrier", file("line.geojson")).err();
  }
}
