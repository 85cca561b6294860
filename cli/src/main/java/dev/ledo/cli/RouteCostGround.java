package dev.ledo.cli;

import dev.ledo.core.Place;
import dev.ledo.core.Problem;
import dev.ledo.core.Problems;
import dev.ledo.route.ground.Crossings;
import dev.ledo.route.ground.Friction;
import dev.ledo.route.ground.Ground;
import dev.ledo.route.ground.HeadingSet;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.Frame;
import dev.ledo.route.terrain.Terrain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays forbidden areas and barriers over heights.
record RouteCostGround(
    Terrain terrain,
    List<GeoJsonShapes.Shape> areas,
    List<GeoJsonShapes.Shape> barriers,
    Optional<Double> unknownFactor,
    Optional<Friction> friction) {

  /// Reads the files.
  ///
  /// @return empty if one is of no use; the problems say why
  static Optional<RouteCostGround> read(
      Terrain terrain,
      List<Path> forbid,
      List<Path> barrier,
      Optional<Double> unknown,
      Problems problems) {
    int before = problems.errors();
    List<GeoJsonShapes.Shape> areas = shapes(terrain, forbid, true, problems);
    List<GeoJsonShapes.Shape> lines = shapes(terrain, barrier, false, problems);
    return problems.errors() > before
        ? Optional.empty()
        : Optional.of(new RouteCostGround(terrain, areas, lines, unknown, Optional.empty()));
  }

  /// With a rubbing of the ground.
  RouteCostGround with(Optional<Friction> rubbing) {
    return new RouteCostGround(terrain, areas, barriers, unknownFactor, rubbing);
  }

  private static List<GeoJsonShapes.Shape> shapes(
      Terrain terrain, List<Path> files, boolean needsAreas, Problems problems) {
    List<GeoJsonShapes.Shape> all = new ArrayList<>();
    for (Path file : files) {
      try {
        GeoJsonShapes read = GeoJsonShapes.read(file, new GridPlaces(terrain));
        read.faults().forEach(fault -> problems.add(of(RouteCostCode.UNREADABLE, file, fault)));
        List<GeoJsonShapes.Shape> found =
            read.shapes().stream().filter(shape -> shape.isArea() || !needsAreas).toList();
        if (found.isEmpty() && read.faults().isEmpty()) {
          problems.add(
              of(
                  RouteCostCode.NO_SHAPE,
                  file,
                  needsAreas ? "no polygon" : "no line and no polygon"));
        } else {
          tellIdle(file, read.shapes().size() - found.size(), read.points(), problems);
        }
        tellElsewhere(terrain, file, found, problems);
        all.addAll(found);
      } catch (IOException e) {
        problems.add(of(RouteCostCode.UNREADABLE, file, String.valueOf(e.getMessage())));
      }
    }
    return all;
  }

  private static Problem of(RouteCostCode code, Path file, String message) {
    return Problem.of(code, Place.of(file.toString()), message);
  }

  private static void tellIdle(Path file, int lines, int points, Problems problems) {
    if (lines > 0) {
      problems.add(
          of(RouteCostCode.IDLE, file, "lines that enclose nothing: %,d".formatted(lines)));
    }
    if (points > 0) {
      problems.add(of(RouteCostCode.IDLE, file, "points that bar nothing: %,d".formatted(points)));
    }
  }

  private static void tellElsewhere(
      Terrain terrain, Path file, List<GeoJsonShapes.Shape> shapes, Problems problems) {
    long elsewhere = shapes.stream().filter(shape -> !mayReach(terrain.frame(), shape)).count();
    if (elsewhere > 0) {
      Problem problem =
          of(
              RouteCostCode.ELSEWHERE,
              file,
              "%,d of %,d areas and lines do not reach the heights"
                  .formatted(elsewhere, shapes.size()));
      problems.add(
          new GridPlaces(terrain).isMetresOnly()
              ? problem.withHint(
                  "they have no effect: these heights do not know their place on earth: give X,Y in"
                      + " metres of their own grid")
              : problem);
    }
  }

  /// Whether the box around a shape and the grid have something in common.
  private static boolean mayReach(Frame frame, GeoJsonShapes.Shape shape) {
    List<CellPoint> points = shape.lines().stream().flatMap(List::stream).toList();
    var rows = points.stream().mapToDouble(CellPoint::row).summaryStatistics();
    var columns = points.stream().mapToDouble(CellPoint::column).summaryStatistics();
    return rows.getMax() >= 0
        && rows.getMin() <= frame.rows() - 1
        && columns.getMax() >= 0
        && columns.getMin() <= frame.columns() - 1;
  }

  /// Outlines of areas, and barriers.
  List<List<CellPoint>> lines() {
    return Stream.of(areas, barriers)
        .flatMap(List::stream)
        .flatMap(shape -> shape.lines().stream())
        .toList();
  }

  /// The ground for moves of these headings.
  Ground ground(HeadingSet headings) {
    Ground ground = Ground.of(terrain);
    if (unknownFactor.isPresent()) {
      ground = ground.withUnknownAt(unknownFactor.get());
    }
    if (friction.isPresent()) {
      ground = ground.withFriction(friction.get());
    }
    if (!areas.isEmpty()) {
      ground = ground.withClosed(closed());
    }
    if (!areas.isEmpty() || !barriers.isEmpty()) {
      var lines = new Crossings(terrain.frame(), headings);
      areas.forEach(area -> draw(lines, area, OptionalDouble.empty()));
      barriers.forEach(barrier -> draw(lines, barrier, barrier.crossingSeconds()));
      ground = ground.withCrossings(lines);
    }
    return ground;
  }

  private static void draw(Crossings lines, GeoJsonShapes.Shape shape, OptionalDouble seconds) {
    for (List<CellPoint> line : shape.lines()) {
      lines.draw(
          line.stream().mapToDouble(CellPoint::row).toArray(),
          line.stream().mapToDouble(CellPoint::column).toArray(),
          seconds);
    }
  }

  private BitSet closed() {
    var closed = new BitSet();
    areas.forEach(area -> close(area, closed));
    return closed;
  }

  /// Cells whose centre lies inside: between the first and second crossing of its row with the
  /// rings, the third and fourth, and so on.
  private void close(GeoJsonShapes.Shape area, BitSet closed) {
    Frame frame = terrain.frame();
    for (int row = 0; row < frame.rows(); row++) {
      double[] cuts = cuts(area, row);
      for (int i = 0; i + 1 < cuts.length; i += 2) {
        int from = (int) Math.max(0, Math.ceil(cuts[i]));
        int to = (int) Math.min(frame.columns() - 1.0, Math.floor(cuts[i + 1]));
        if (from <= to) {
          closed.set(row * frame.columns() + from, row * frame.columns() + to + 1);
        }
      }
    }
  }

  private static double[] cuts(GeoJsonShapes.Shape area, int row) {
    return area.lines().stream()
        .flatMapToDouble(ring ->
            IntStream.range(1, ring.size())
                .filter(i -> (ring.get(i - 1).row() <= row) != (ring.get(i).row() <= row))
                .mapToDouble(i -> cut(ring.get(i - 1), ring.get(i), row)))
        .sorted()
        .toArray();
  }

  private static double cut(CellPoint from, CellPoint to, int row) {
    double share = (row - from.row()) / (to.row() - from.row());
    return from.column() + share * (to.column() - from.column());
  }
}
