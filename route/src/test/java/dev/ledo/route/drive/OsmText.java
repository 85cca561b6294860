package dev.ledo.route.drive;

import java.util.Map;

/// A small map as OSM XML.
final class OsmText {

  private final StringBuilder xml = new StringBuilder();

  /// @param timestamp when its data were as they are; none if blank
  OsmText(String timestamp) {
    xml.append("<osm version=\"0.6\"")
        .append(timestamp.isEmpty() ? "" : " timestamp=\"" + timestamp + "\"")
        .append(">\n");
  }

  OsmText node(long id, double lat, double lon) {
    xml.append("<node id=\"%d\" lat=\"%s\" lon=\"%s\"/>\n".formatted(id, lat, lon));
    return this;
  }

  OsmText way(long id, Map<String, String> tags, long... nodes) {
    xml.append("<way id=\"%d\">".formatted(id));
    for (long node : nodes) {
      xml.append("<nd ref=\"%d\"/>".formatted(node));
    }
    tags.forEach((key, value) -> xml.append("<tag k=\"%s\" v=\"%s\"/>".formatted(key, value)));
    xml.append("</way>\n");
    return this;
  }

  @Override
  public String toString() {
    return xml + "</osm>\n";
  }
}
