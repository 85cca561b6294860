package dev.ledo.cli;

import dev.ledo.core.Numbers;
import dev.ledo.core.Printable;
import dev.ledo.core.Problems;
import dev.ledo.route.ground.CostField;
import dev.ledo.route.ground.PaceEffort;
import dev.ledo.route.ground.RoadLine;
import dev.ledo.route.ground.Sampling;
import dev.ledo.route.ground.WayShape;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Tells what a search over terrain found, in words or as JSON.
final class RouteCostText {

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean json;
  private final int threads;

  /// @param threads that count
  RouteCostText(CommandLine command, boolean json, int threads) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.json = json;
    this.threads = threads;
  }

  void print(Optional<RouteCostResult> result, String who, Problems problems, List<Path> written) {
    if (json) {
      ObjectNode root = JsonNodeFactory.instance.objectNode();
      root.put("schema", "ledo-route-cost-1");
      result.ifPresent(found -> document(root, found, who));
      ArrayNode files = root.putArray("written");
      written.forEach(file -> files.add(file.toString()));
      TableProblems.into(root, problems);
      out.println(root.toPrettyString());
      return;
    }
    TableProblems.print(problems, err);
    result.ifPresent(found -> {
      long unknown = found.unknown(threads);
      ground(found, unknown, who);
      found.field().ifPresent(field -> field(field, found, unknown));
      found.way().ifPresent(this::way);
      found.road().ifPresent(this::road);
    });
    written.forEach(file -> out.println("written: " + Printable.of(file.toString())));
  }

  private void ground(RouteCostResult result, long unknown, String who) {
    var frame = result.terrain().frame();
    out.println(
        "ground: %,d x %,d cells of %s x %s m, %s unknown"
            .formatted(
                frame.rows(),
                frame.columns(),
                number(frame.southM(frame.rows() / 2)),
                number(frame.eastM(frame.rows() / 2)),
                share(unknown, frame.cells())));
    out.println(
        "travel: %s, %d headings, heights %s"
            .formatted(
                Printable.of(who),
                result.travel().headings().count(),
                words(result.travel().sampling())));
    limits(result);
  }

  private static String words(Sampling sampling) {
    return switch (sampling) {
      case ENDS -> "of the ends of moves only";
      case CROSSED -> "wherever moves cross lines between cells";
      case BILINEAR -> "wherever moves cross lines between cells, and between diagonals";
    };
  }

  private void limits(RouteCostResult result) {
    if (result.travel().effort() instanceof PaceEffort pace) {
      out.println(
          "limits: grades up to %s %% up and %s %% down%s"
              .formatted(
                  number(100 * pace.up()),
                  number(100 * pace.down()),
                  result.road().isEmpty() && result.travel().mayBend()
                      ? "; moves that are steeper bend once"
                      : ""));
    }
    result
        .travel()
        .ground()
        .crossings()
        .ifPresent(
            lines -> out.println("lines: %,d moves barred or dearer".formatted(lines.moves())));
    result
        .travel()
        .ground()
        .unknownFactor()
        .ifPresent(factor ->
            out.println(
                "  * ground of unknown height is gone at %s times the level pace"
                    .formatted(number(factor))));
  }

  private void field(CostField field, RouteCostResult result, long unknown) {
    boolean isOverUnknown = result.travel().ground().unknownFactor().isPresent();
    out.println(
        "reached: %,d %s, %s of %s"
            .formatted(
                field.settled(),
                field.settled() == 1 ? "cell" : "cells",
                share(field.settled(), passable(result, unknown)),
                isOverUnknown ? "all" : "those of known height"));
  }

  /// Cells that may be reached as far as heights matter.
  private static long passable(RouteCostResult result, long unknown) {
    long cells = result.terrain().frame().cells();
    return result.travel().ground().unknownFactor().isPresent() ? cells : cells - unknown;
  }

  private void way(RouteCostResult.Way way) {
    WayShape shape = way.shape();
    out.println(
        "way: %s km in %s, up %s m, down %s m%s"
            .formatted(
                number(shape.lengthM() / 1000),
                time(way.seconds()),
                Numbers.readable(shape.riseM(), 4),
                Numbers.readable(shape.fallM(), 4),
                shape.unknownM() > 0 ? " where heights are known" : ""));
    grades(shape)
        .forEach(each ->
            out.println(
                "  steepest over %d m: %s %% up, %s %% down"
                    .formatted(
                        each.windowM(), number(100 * each.up()), number(100 * each.down()))));
    if (shape.unknownM() > 0) {
      out.println(
          "  * %s km go over ground of unknown height".formatted(number(shape.unknownM() / 1000)));
    }
  }

  /// The steepest grades over windows whose heights are known.
  private static List<WayShape.Steepest> grades(WayShape shape) {
    return shape.steepest().stream().filter(each -> each.known() > 0).toList();
  }

  private void road(RoadLine road) {
    out.println(
        "road: building %s, %s m³ cut, %s m³ filled"
            .formatted(
                Numbers.readable(road.buildCost(), 4),
                Numbers.readable(road.cutM3(), 4),
                Numbers.readable(road.fillM3(), 4)));
  }

  private void document(ObjectNode root, RouteCostResult result, String who) {
    root.put("travel", who);
    root.put("rows", result.terrain().frame().rows());
    root.put("columns", result.terrain().frame().columns());
    long unknown = result.unknown(threads);
    root.put("cells_unknown", unknown);
    root.put("headings", result.travel().headings().count());
    root.put("sampling", result.travel().sampling().name().toLowerCase(Locale.ROOT));
    if (result.travel().effort() instanceof PaceEffort pace) {
      root.put("grade_limit_up", pace.up());
      root.put("grade_limit_down", pace.down());
      root.put("steep_moves_bend", result.road().isEmpty() && result.travel().mayBend());
    }
    result
        .field()
        .ifPresent(field -> {
          root.put("cells_reached", field.settled());
          root.put(
              "share_reached", (double) field.settled() / Math.max(1, passable(result, unknown)));
        });
    root.put("is_target_reached", result.way().isPresent());
    result.way().ifPresent(way -> document(root.putObject("way"), way));
    result.road().ifPresent(road -> document(root.putObject("road"), road));
  }

  private static void document(ObjectNode node, RouteCostResult.Way way) {
    node.put("seconds", way.seconds());
    node.put("metres", way.shape().lengthM());
    node.put("rise_m", way.shape().riseM());
    node.put("fall_m", way.shape().fallM());
    node.put("unknown_m", way.shape().unknownM());
    ArrayNode steepest = node.putArray("steepest");
    grades(way.shape())
        .forEach(each -> {
          ObjectNode window = steepest.addObject();
          window.put("window_m", each.windowM());
          window.put("up", each.up());
          window.put("down", each.down());
        });
  }

  private static void document(ObjectNode node, RoadLine road) {
    node.put("build_cost", road.buildCost());
    node.put("seconds", road.seconds());
    node.put("cut_m3", road.cutM3());
    node.put("fill_m3", road.fillM3());
    ArrayNode offsets = node.putArray("offsets_m");
    road.offsetsM().forEach(offsets::add);
  }

  private static String share(long part, long whole) {
    String percent = Numbers.readable(100.0 * part / Math.max(1, whole), 3);
    return (part < whole && percent.equals("100") ? "over 99.9" : percent) + " %";
  }

  private static String time(double seconds) {
    long minutes = Math.round(seconds / 60);
    return minutes >= 60
        ? "%,d h %02d min".formatted(minutes / 60, minutes % 60)
        : "%s min".formatted(Numbers.readable(seconds / 60, 3));
  }

  private static String number(double value) {
    return Numbers.readable(value, 3);
  }
}
