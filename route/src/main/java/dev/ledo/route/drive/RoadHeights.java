package dev.ledo.route.drive;

import dev.ledo.core.Numbers;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundWay;
import dev.ledo.route.road.Stretch;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.HeightProfile;
import dev.ledo.route.terrain.HeightProfile.Station;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.Terrain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Heights of the ground along a mapped road.
///
/// Bridges and tunnels run straight between their ends, and so does the road over gaps of at most
/// 500 m in the heights. The rest is the mean over a cell to each side, since a road lies at one
/// height across while the cells of a hillside do not.
final class RoadHeights {

  private static final double STEP_M = 25;
  private static final double MOST_GAP_M = 500;
  private static final long MOST_CELLS = 4_000_000;
  private static final double RIM_DEGREES = 0.01;
  private static final double M_PER_KM = 1000;

  private final List<Stretch> stretches;
  private final HeightFolder folder;

  RoadHeights(List<Stretch> stretches, HeightFolder folder) {
    this.stretches = stretches;
    this.folder = folder;
  }

  /// The ground along the road.
  ///
  /// @param roads names of the extracts, in words
  GroundAnswer along(String vehicle, String roads) {
    List<Position> line = stretches.stream().flatMap(each -> each.line().stream()).toList();
    Optional<Terrain> terrain = folder.read(Box.around(line, RIM_DEGREES), MOST_CELLS);
    if (terrain.isEmpty()) {
      return new GroundAnswer.NoWay(
          "no file covers any of the mapped road (%s)%s"
              .formatted(TileNames.words(line.stream()), folder.elsewhere()));
    }
    double cellM = terrain.get().frame().eastM(terrain.get().frame().rows() / 2);
    List<Sample> samples = samples();
    List<Station> bridged =
        bridged(samples.stream().map(each -> each.station(terrain.get())).toList());
    double missingM = missingM(bridged);
    if (missingM > 0) {
      return new GroundAnswer.NoWay(
          "the files miss heights of %s of %s km of the mapped road (%s)"
              .formatted(
                  Numbers.readable(missingM / M_PER_KM, 2),
                  Numbers.readable(bridged.getLast().distanceM() / M_PER_KM, 3),
                  TileNames.words(unknown(samples, bridged))));
    }
    var basis = new GroundWay.Basis(folder.names(), cellM, false, vehicle, Optional.of(roads));
    return WayTold.along(new HeightProfile(evened(bridged, cellM)), basis);
  }

  /// A place on the road.
  ///
  /// @param atM from its start
  /// @param isOff whether the road is on a bridge or in a tunnel there
  private record Sample(Position at, double atM, boolean isOff) {

    /// On a bridge the height is left open, to be filled in from its ends.
    private Station station(Terrain terrain) {
      CellPoint point = terrain.find(at).orElse(new CellPoint(0, 0));
      return new Station(point, atM, isOff ? Double.POSITIVE_INFINITY : terrain.heightM(at));
    }
  }

  /// Where no height is known and no gap was filled.
  private static Stream<Position> unknown(List<Sample> samples, List<Station> bridged) {
    return IntStream.range(0, samples.size())
        .filter(i -> Double.isNaN(bridged.get(i).heightM()))
        .mapToObj(i -> samples.get(i).at());
  }

  /// Every so often along the road.
  private List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    double atM = 0;
    for (Stretch stretch : stretches) {
      boolean isOff = stretch.course().isOffTheGround();
      for (int i = 1; i < stretch.line().size(); i++) {
        Position from = stretch.line().get(i - 1);
        Position to = stretch.line().get(i);
        double lengthM = MappedRoads.metres(from, to);
        int pieces = (int) Math.max(1, Math.ceil(lengthM / STEP_M));
        for (int k = samples.isEmpty() ? 0 : 1; k <= pieces; k++) {
          double share = (double) k / pieces;
          boolean isEnd = (i == 1 && k == 0) || (i == stretch.line().size() - 1 && k == pieces);
          samples.add(new Sample(between(from, to, share), atM + share * lengthM, isOff && !isEnd));
        }
        atM += lengthM;
      }
    }
    return samples;
  }

  private static Position between(Position from, Position to, double share) {
    return new Position(
        from.lat() + share * (to.lat() - from.lat()), from.lon() + share * (to.lon() - from.lon()));
  }

  /// Straight over bridges, tunnels and short gaps.
  private static List<Station> bridged(List<Station> samples) {
    List<Station> whole = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      if (Double.isFinite(samples.get(i).heightM())) {
        whole.add(samples.get(i));
        continue;
      }
      int end = i;
      while (end < samples.size() && !Double.isFinite(samples.get(end).heightM())) {
        end++;
      }
      whole.addAll(filled(samples, i, end));
      i = end - 1;
    }
    return whole;
  }

  /// Samples `begin` to `end` exclusive, none of which has a height.
  private static List<Station> filled(List<Station> samples, int begin, int end) {
    boolean isOff =
        samples.subList(begin, end).stream()
            .allMatch(each -> each.heightM() == Double.POSITIVE_INFINITY);
    boolean isInside = begin > 0 && end < samples.size();
    Station before = samples.get(Math.max(0, begin - 1));
    Station after = samples.get(Math.min(end, samples.size() - 1));
    double gapM = after.distanceM() - before.distanceM();
    boolean mayFill = isInside && (isOff || gapM <= MOST_GAP_M);
    List<Station> filled = new ArrayList<>();
    for (Station each : samples.subList(begin, end)) {
      double share = gapM > 0 ? (each.distanceM() - before.distanceM()) / gapM : 0;
      double heightM =
          mayFill ? before.heightM() + share * (after.heightM() - before.heightM()) : Double.NaN;
      filled.add(new Station(each.point(), each.distanceM(), heightM));
    }
    return filled;
  }

  private static double missingM(List<Station> stations) {
    double missing = 0;
    for (int i = 1; i < stations.size(); i++) {
      boolean isKnown =
          !Double.isNaN(stations.get(i).heightM()) && !Double.isNaN(stations.get(i - 1).heightM());
      missing += isKnown ? 0 : stations.get(i).distanceM() - stations.get(i - 1).distanceM();
    }
    return missing;
  }

  /// Means over so many metres to each side, fewer near the ends, so that an even slope stays as it
  /// is and both ends keep their height.
  private static List<Station> evened(List<Station> stations, double sideM) {
    double endM = stations.getLast().distanceM();
    List<Station> evened = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (Station at : stations) {
      double side = Math.min(sideM, Math.min(at.distanceM(), endM - at.distanceM())) + 1e-6;
      while (stations.get(first).distanceM() < at.distanceM() - side) {
        first++;
      }
      while (first > 0 && stations.get(first - 1).distanceM() >= at.distanceM() - side) {
        first--;
      }
      while (last + 1 < stations.size()
          && stations.get(last + 1).distanceM() <= at.distanceM() + side) {
        last++;
      }
      while (stations.get(last).distanceM() > at.distanceM() + side) {
        last--;
      }
      evened.add(new Station(at.point(), at.distanceM(), mean(stations.subList(first, last + 1))));
    }
    return evened;
  }

  private static double mean(List<Station> part) {
    return part.stream().mapToDouble(Station::heightM).average().orElse(Double.NaN);
  }
}
