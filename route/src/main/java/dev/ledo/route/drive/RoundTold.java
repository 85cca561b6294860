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
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is told of a way round.
final class RoundTold {

  private static final double M_PER_KM = 1000;

  private final RoundWish wish;
  private final Terrain terrain;
  private final HairpinPace pace;

  RoundTold(RoundWish wish, Terrain terrain, HairpinPace pace) {
    this.wish = wish;
    this.terrain = terrain;
    this.pace = pace;
  }

  WayRound told(Route route, WayRound.Basis basis) {
    List<Stretch> ground = route.stretches().stream().filter(Stretch::isGround).toList();
    double lineM = ground.stream().mapToDouble(stretch -> stretch.amounts().lengthM()).sum();
    List<HeightProfile> profiles =
        ground.stream().flatMap(stretch -> profile(stretch).stream()).toList();
    double hairpinsM = profiles.stream().mapToDouble(this::hairpinsM).sum();
    return new WayRound.Found(
        wish,
        route.stretches().stream()
            .map(stretch -> new WayRound.Piece(stretch.isGround(), line(stretch)))
            .toList(),
        new WayRound.Shape(
            (route.lengthM() - lineM) / M_PER_KM,
            (lineM + hairpinsM) / M_PER_KM,
            hairpinsM / M_PER_KM,
            steepest(profiles),
            pace.limit()),
        sides(ground),
        basis);
  }

  private static List<MapPoint> line(Stretch stretch) {
    return stretch.line().stream().map(at -> new MapPoint(at.lat(), at.lon())).toList();
  }

  private Optional<HeightProfile> profile(Stretch stretch) {
    List<CellPoint> points =
        stretch.line().stream().flatMap(at -> terrain.find(at).stream()).toList();
    double stepM = terrain.frame().eastM(terrain.frame().rows() / 2) / 2;
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(HeightProfile.along(terrain, points, stepM));
  }

  /// Metres of road beyond the line itself.
  private double hairpinsM(HeightProfile profile) {
    double more = 0;
    for (int i = 1; i < profile.stations().size(); i++) {
      Station before = profile.stations().get(i - 1);
      Station at = profile.stations().get(i);
      double lengthM = at.distanceM() - before.distanceM();
      double grade = (at.heightM() - before.heightM()) / lengthM;
      more += lengthM > 0 && !Double.isNaN(grade) ? (pace.roadPerMetre(grade) - 1) * lengthM : 0;
    }
    return more;
  }

  private static double steepest(List<HeightProfile> profiles) {
    return profiles.stream()
        .map(profile -> WayShape.of(profile).steepest().getFirst())
        .mapToDouble(found -> Math.max(found.up(), found.down()))
        .max()
        .orElse(0);
  }

  /// Of all stretches over open ground together, each by its length.
  private Map<TerrainClass, Double> sides(List<Stretch> ground) {
    Map<TerrainClass, Double> lengthM = new EnumMap<>(TerrainClass.class);
    for (Stretch stretch : ground) {
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
