package dev.ledo.cli;

import dev.ledo.assay.certificate.AnalyteColumn;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Where in a table places and values stand.
///
/// @param z empty if the work is done on a map
/// @param sample empty if rows have no ids
record KrigeColumns(int x, int y, OptionalInt z, int value, OptionalInt sample) {

  private static final Set<String> EAST =
      Set.of(
          "x",
          "xm",
          "e",
          "east",
          "easting",
          "eastingm",
          "este",
          "utme",
          "utmx",
          "xutm",
          "mgae",
          "coordx",
          "xcoord");
  private static final Set<String> NORTH =
      Set.of(
          "y",
          "ym",
          "n",
          "north",
          "northing",
          "northingm",
          "norte",
          "utmn",
          "utmy",
          "yutm",
          "mgan",
          "coordy",
          "ycoord");
  private static final Set<String> UP =
      Set.of("z", "zm", "rl", "elevation", "elev", "height", "altitude", "cota", "coordz");
  private static final Set<String> DEGREES =
      Set.of(
          "lon",
          "long",
          "lng",
          "longitude",
          "longitud",
          "lat",
          "latitude",
          "latitud",
          "londd",
          "latdd",
          "longdd");
  private static final Set<String> SAMPLE =
      Set.of(
          "sample",
          "sampleid",
          "sampleno",
          "id",
          "name",
          "muestra",
          "amostra",
          "hole",
          "holeid",
          "station",
          "site");
  private static final Set<String> VALUE = Set.of("value", "grade", "v", "ley", "teor");

  /// What the user said about columns, and whether the grid has heights.
  record Wish(
      Optional<String> x,
      Optional<String> y,
      Optional<String> z,
      Optional<String> value,
      boolean hasHeights) {}

  /// Finds the columns; everything that is wrong with them is reported.
  static Optional<KrigeColumns> of(DelimitedTable table, Wish wish, Problems problems) {
    return new Finder(table, wish, problems).find();
  }

  private static final class Finder {
    private final DelimitedTable table;
    private final Wish wish;
    private final Problems problems;

    Finder(DelimitedTable table, Wish wish, Problems problems) {
      this.table = table;
      this.wish = wish;
      this.problems = problems;
    }

    Optional<KrigeColumns> find() {
      int before = problems.errors();
      int x = place(wish.x(), EAST, "x");
      int y = place(wish.y(), NORTH, "y");
      boolean wantsHeight = wish.z().isPresent() || wish.hasHeights();
      OptionalInt z = wantsHeight ? OptionalInt.of(place(wish.z(), UP, "z")) : OptionalInt.empty();
      int value = value(List.of(x, y, z.orElse(-1)));
      if (problems.errors() > before) {
        return Optional.empty();
      }
      return Optional.of(new KrigeColumns(x, y, z, value, first(SAMPLE::contains)));
    }

    private int place(Optional<String> name, Set<String> usual, String axis) {
      int cell = name.map(this::named).orElseGet(() -> first(usual::contains).orElse(-1));
      if (cell >= 0 && DEGREES.contains(key(cell))) {
        degrees(cell);
      } else if (cell < 0 && name.isEmpty()) {
        missing(axis);
      }
      return cell;
    }

    private void missing(String axis) {
      OptionalInt degrees = first(DEGREES::contains);
      if (degrees.isPresent() && !axis.equals("z")) {
        degrees(degrees.getAsInt());
        return;
      }
      String example =
          switch (axis) {
            case "x" -> "easting";
            case "y" -> "northing";
            default -> "elevation";
          };
      problems.add(
          Problem.of(
                  TableCode.MISSING_COLUMN,
                  table.headerPlace(0),
                  "no column is called '%s' or the like".formatted(example))
              .withHint("say which it is: --%s NAME; there are %s".formatted(axis, names())));
    }

    private void degrees(int cell) {
      Problem problem =
          Problem.of(
              TableCode.DEGREES,
              table.headerPlace(cell),
              "'%s' is in degrees; distances need metres".formatted(table.header().get(cell)));
      if (!problems.sorted().contains(problem)) {
        problems.add(problem);
      }
    }

    private int named(String name) {
      return table.find(name, problems);
    }

    private int value(List<Integer> places) {
      if (wish.value().isPresent()) {
        return named(wish.value().get());
      }
      OptionalInt usual = first(VALUE::contains);
      if (usual.isPresent()) {
        return usual.getAsInt();
      }
      List<Integer> candidates = candidates(places);
      if (candidates.size() == 1) {
        return candidates.getFirst();
      }
      problems.add(
          Problem.of(
                  TableCode.MISSING_COLUMN,
                  table.headerPlace(0),
                  "%d columns may hold the values".formatted(candidates.size()))
              .withHint("say which it is: --value NAME; there are " + names()));
      return -1;
    }

    /// Columns of analytes, or if there are none, columns that are neither places nor ids.
    private List<Integer> candidates(List<Integer> places) {
      List<Integer> others =
          cells()
              .filter(cell -> !places.contains(cell))
              .filter(cell -> !SAMPLE.contains(key(cell)) && !UP.contains(key(cell)))
              .filter(cell -> !DEGREES.contains(key(cell)))
              .boxed()
              .toList();
      List<Integer> analytes =
          others.stream()
              .filter(cell -> AnalyteColumn.find(table.header().get(cell)).isPresent())
              .toList();
      return analytes.isEmpty() ? others : analytes;
    }

    private IntStream cells() {
      return IntStream.range(0, table.header().size());
    }

    private OptionalInt first(Predicate<String> isMeant) {
      return cells().filter(cell -> isMeant.test(key(cell))).findFirst();
    }

    private String key(int cell) {
      return table
          .header()
          .get(cell)
          .toLowerCase(Locale.ROOT)
          .replaceAll("\\(.*\\)|\\[.*]|[^\\p{L}]", "");
    }

    private String names() {
      return String.join(", ", table.header());
    }
  }
}
