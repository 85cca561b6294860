package dev.ledo.route.drive;

import dev.ledo.route.ground.Cell;
import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.ground.WayShape;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.reading.RoundWish;
import dev.ledo.route.reading.WayRound;
import dev.ledo.route.road.Route;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.HeightProfile;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What is told of a way round.
final class RoundTold {

  private static final double M_PER_KM = 1000;

  private final RoundWish wish;
  private final Terrain terrain;
  private final Route route;

  RoundTold(RoundWish wish, Terrain terrain, Route route) {
    this.wish = wish;
    this.terrain = terrain;
    this.route = route;
  }

  WayRound told(WayRound.Basis basis) {
    double groundM =
        ground().stream().mapToDouble(stretch -> stretch.amounts().lengthM()).sum();
    return new WayRound.Candidate(
        wish,
        route.stretches().stream()
            .map(stretch -> new WayRound.Piece(stretch.isGround(), line(stretch)))
            .toList(),
        new WayRound.Shape(
            (route.lengthM() - groundM) / M_PER_KM, groundM / M_PER_KM, steepest()),
        sides(),
        basis);
  }

  private List<Stretch> ground() {
    return route.stretches().stream().filter(Stretch::isGround).toList();
  }

  private static List<MapPoint> line(Stretch stretch) {
    return stretch.line().stream().map(at -> new MapPoint(at.lat(), at.lon())).toList();
  }

  private double steepest() {
    double steepest = 0;
    for (Stretch stretch : ground()) {
      List<CellPoint> points =
          stretch.line().stream().flatMap(at -> terrain.find(at).stream()).toList();
      if (!points.isEmpty()) {
        var profile = HeightProfile.along(terrain, points, Double.MAX_VALUE);
        WayShape.Steepest found = WayShape.of(profile).steepest().getFirst();
        steepest = Math.max(steepest, Math.max(found.up(), found.down()));
      }
    }
    return steepest;
  }

  /// Of all stretches over open ground together, each by its length.
  private Map<TerrainClass, Double> sides() {
    Map<TerrainClass, Double> lengthM = new EnumMap<>(TerrainClass.class);
    for (Stretch stretch : ground()) {
      WayTold.sides(terrain, cells(stretch))
          .forEach((each, share) ->
              lengthM.merge(each, share * stretch.amounts().lengthM(), Double::sum));
    }
    double all = lengthM.values().stream().mapToDouble(Double::doubleValue).sum();
    lengthM.replaceAll((_, length) -> length / all);
    return lengthM;
  }

  private List<Cell> cells(Stretch stretch) {
    List<Cell> cells = new ArrayList<>();
    stretch.line().stream()
        .flatMap(at -> terrain.find(at).stream())
        .map(at -> new Cell(at.nearestRow(terrain.frame()), at.nearestColumn(terrain.frame())))
        .filter(cell -> cells.isEmpty() || !cells.getLast().equals(cell))
        .forEach(cells::add);
    return cells;
  }
}
