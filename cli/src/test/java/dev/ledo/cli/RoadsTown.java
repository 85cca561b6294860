package dev.ledo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Two ways from west to east on the equator: 2.23 km along it, 3.14 km over the north.
final class RoadsTown {

  private final Path folder;
  private Path osm;

  /// @param folder for files
  RoadsTown(Path folder) throws IOException {
    this.folder = folder;
    this.osm =
        Files.writeString(
            folder.resolve("town.osm"),
            """
            <osm version="0.6">
            <node id="1" lat="0" lon="10.0"/><node id="2" lat="0" lon="10.01"/>
            <node id="3" lat="0" lon="10.02"/><node id="4" lat="0.01" lon="10.01"/>
            <way id="10"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="primary"/>
            <tag k="ref" v="1"/><tag k="surface" v="asphalt"/></way>
            <way id="12"><nd ref="1"/><nd ref="4"/><nd ref="3"/><tag k="highway" v="tertiary"/>
            <tag k="maxweight" v="12"/></way>
            </osm>
            """);
  }

  /// The extract that is asked.
  Path osm() {
    return osm;
  }

  /// Asks another extract.
  void ask(String name, String xml) throws IOException {
    ask(Path.of(file(name, xml)));
  }

  /// Asks another extract.
  void ask(Path extract) {
    osm = extract;
  }

  /// Changes the extract.
  void change(String old, String by) throws IOException {
    Files.writeString(osm, Files.readString(osm).replace(old, by));
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /// A polygon across the southern way, half a kilometre before its end.
  String gate(String properties) throws IOException {
    return file(
        "gate.geojson",
        """
        {"type":"Feature","properties":{%s},"geometry":{"type":"Polygon","coordinates":
        [[[10.014,-0.001],[10.016,-0.001],[10.016,0.001],[10.014,0.001],[10.014,-0.001]]]}}
        """
            .formatted(properties));
  }

  /// From west to east.
  Terminal run(String... more) {
    return between("0,10.0", "0,10.02", more);
  }

  Terminal between(String from, String to, String... more) {
    String[] words = {
      "route", "roads", "--osm", osm.toString(), "--from", from, "--to", to, "--progress", "none"
    };
    return Terminal.run(
        Stream.of(List.of(words), List.of(more)).flatMap(List::stream).toArray(String[]::new));
  }
}
