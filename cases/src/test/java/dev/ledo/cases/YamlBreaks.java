package dev.ledo.cases;

/// YAML and GeoJSON: what breaks them.
final class YamlBreaks extends Breaks {

  YamlBreaks() {
    yamlAndJson();
    yamlShapes();
    outlines();
  }

  private void yamlAndJson() {
    on(
        """
        sites.yaml:2:10: error C020: a `: ` cannot stand here
             2 |   name: b: c
               |          ^\
        """,
        files -> files.write("sites.yaml", "- id: a\n  name: b: c\n"));
    on(
        """
        sites.yaml:1:4: error C021: anchors (&) and aliases (*) are not read
             1 | a: &x [1]
               |    ^\
        """,
        files -> files.write("sites.yaml", "a: &x [1]\nb: [*x, *x]\n"));
    on(
        """
        sites.yaml:1:9: error C022: nested deeper than 8 levels
             1 | [[[[[[[[[[1]]]]]]]]]]
               |         ^\
        """,
        files -> files.write("sites.yaml", "[[[[[[[[[[1]]]]]]]]]]"));
    on(
        """
        sites.yaml:1:3: error C023: a row is written as lines of `column: value`
             1 | - pangwa
               |   ^^^^^^\
        """,
        files -> files.write("sites.yaml", "- pangwa\n"));
  }

  private void yamlShapes() {
    on(
        """
        sites.yaml:3:3: error C031: column `name` stands in this row a second time
             3 |   name: B
               |   ^^^^\
        """,
        files -> files.write("sites.yaml", "- id: a\n  name: A\n  name: B\n"));
    on(
        """
        case.yaml:6:1: error C031: column `as_of` stands in this row a second time
             6 | as_of: 2025-06-30
               | ^^^^^\
        """,
        files ->
            files.write(
                "case.yaml",
                """
                title: Test
                question: Where from?
                country: IND
                as_of: 2026-06-30
                elements: [Dy, Tb]
                as_of: 2025-06-30
                """));
    on(
        """
        sites.yaml:1:9: error C023: `name` takes one value, not a list
             1 | - name: [A, B]
               |         ^^^^^^\
        """,
        files -> files.write("sites.yaml", "- name: [A, B]\n"));
    on(
        """
        control.yaml:1:15: error C023: an entry of a list holds a `;`, which separates entries
             1 | - source: [a, "b;c"]
               |               ^^^^^\
        """,
        files -> files.write("control.yaml", "- source: [a, \"b;c\"]\n"));
    on(
        """
        sites.yaml:1:7: error C093: tags (!) are not read
             1 | - id: !!str a
               |       ^\
        """,
        files -> files.write("sites.yaml", "- id: !!str a\n"));
    on(
        """
        sites.yaml:1:1: error C093: a line that begins with % is a directive
             1 | %YAML 3.0
               | ^\
        """,
        files -> files.write("sites.yaml", "%YAML 3.0\n---\n- id: a\n"));
    on(
        """
        sites.yaml:1:3: error C023: a column's name is a plain word
             1 | ? [a, b]
               |   ^^^^^^\
        """,
        files -> files.write("sites.yaml", "? [a, b]\n: c\n"));
    on(
        """
        sites.yaml:1:42: error C043: 'B B' is not an id
             1 | [{id: a, name: A, site_kind: mine}, {id: B B}]
               |                                          ^^^\
        """,
        files -> files.write("sites.yaml", "[{id: a, name: A, site_kind: mine}, {id: B B}]\n"));
  }

  private void outlines() {
    onOutlines("[]", "maps/own.json:1:1: error C024: not a GeoJSON FeatureCollection");
    onOutlines(
        "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
        "maps/own.json:1:1: error C024: not GeoJSON: nested deeper than 12 levels, or a number or"
            + " name is too long here");
    onOutlines(
        "{} x", "maps/own.json:1:4: error C024: not GeoJSON: the text cannot be read from here on");
    onFeature(
        "{\"type\":\"Point\",\"coordinates\":[1,2]}",
        "feature 1 is neither a Polygon nor a MultiPolygon");
    onFeature("null", "feature 1 has no geometry");
    onFeature(
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[0,1],[1,198.1],[0,0]]]}",
        "feature 1 has the position [1,198.1], not a longitude in -180..180 and a latitude in"
            + " -90..90");
    onFeature(
        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[0,1],[0,0]]]]}",
        "feature 1 has a ring of fewer than 4 positions");
  }

  private void onFeature(String geometry, String flaw) {
    onOutlines(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":"
            + geometry
            + "}]}",
        "maps/own.json: error C024: " + flaw);
  }

  private void onOutlines(String json, String headline) {
    on(
        headline,
        files ->
            files
                .write("maps/own.json", json)
                .write(
                    "case.yaml",
                    """
                    title: Test
                    question: Where from?
                    country: IND
                    as_of: 2026-06-30
                    elements: [Dy, Tb]
                    outlines: maps/own.json
                    """));
  }
}
