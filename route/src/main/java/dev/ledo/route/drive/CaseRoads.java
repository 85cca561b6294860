package dev.ledo.route.drive;

import dev.ledo.cases.Case;
import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.network.Vehicle;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.pace.Weather;
import dev.ledo.route.reading.MappedWay;
import dev.ledo.route.reading.PartMapped;
import dev.ledo.route.reading.RoadAnswer;
import dev.ledo.route.reading.RoadBetween;
import dev.ledo.route.reading.RoundWish;
import dev.ledo.route.reading.WayRound;
import dev.ledo.route.road.ClassVehicle;
import dev.ledo.route.road.NearRoads;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.file.TerrainReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/// The extracts of OpenStreetMap that a user has put into `roads/` of a case, and the ways of its
/// legs on them, with heights from `terrain/` where those are there.
///
/// Only what lies around the legs asked for is kept. Each pair of places is searched once.
///
/// @see docs/methods/route-case-roads.md
public final class CaseRoads implements RoadBetween {

  static final String FOLDER = "roads";
  static final String HEIGHTS = "terrain";

  /// Room around a leg in which its road is looked for: a share of its own length, and at least so
  /// many degrees.
  private static final double ROOM_SHARE = 0.5;

  private static final double LEAST_ROOM_DEGREES = 0.2;

  private final RoadFolder folder;
  private final HeightFolder heights;
  private final Progress progress;
  private final Set<Box> boxes = new LinkedHashSet<>();
  private final Map<ClassVehicle, MappedRoads> byVehicle = new HashMap<>();
  private final Map<Asked, RoadAnswer> found = new HashMap<>();
  private final Map<Part, Optional<PartMapped>> parts = new HashMap<>();
  private final Map<RoundWish, WayRound> rounds = new HashMap<>();
  private Optional<NearRoads> roads = Optional.empty();
  private boolean isRead;

  private record Part(Asked ends, Most most) {}

  private record Asked(MapPoint from, MapPoint to, ClassVehicle vehicle) {}

  private CaseRoads(RoadFolder folder, HeightFolder heights, Progress progress) {
    this.folder = folder;
    this.heights = heights;
    this.progress = progress;
  }

  /// The roads beside a case; {@link RoadBetween#UNKNOWN} if it has none. Only names of files are
  /// read before a leg is asked for.
  public static RoadBetween of(Case read, Progress progress) {
    RoadFolder folder = RoadFolder.of(read.folder().resolve(FOLDER));
    Path terrain = read.folder().resolve(HEIGHTS);
    return folder.isEmpty()
        ? UNKNOWN
        : new CaseRoads(folder, HeightFolder.of(terrain, TerrainReader.ofThisMachine()), progress);
  }

  /// Reads anew only if a leg is not around those that were expected before.
  @Override
  public void expect(List<Wish> wishes) {
    List<Box> more = wishes.stream().map(CaseRoads::box).toList();
    if (boxes.addAll(more)) {
      isRead = false;
      byVehicle.clear();
      found.clear();
      parts.clear();
      rounds.clear();
    }
  }

  static Box box(Wish wish) {
    return Box.between(position(wish.from()), position(wish.to()), ROOM_SHARE, LEAST_ROOM_DEGREES);
  }

  static Position position(MapPoint point) {
    return new Position(point.latitude(), point.longitude());
  }

  /// The way of a leg.
  ///
  /// @throws CancellationException if progress asked to stop
  @Override
  public RoadAnswer find(Wish wish) {
    expect(List.of(wish));
    Optional<ClassVehicle> vehicle = vehicle(wish.vehicle());
    if (vehicle.isEmpty()) {
      return new RoadAnswer.NoWay(
          "neither weight nor load of '%s' is told, so it is not known where it may go"
              .formatted(wish.vehicle().id()));
    }
    var asked = new Asked(wish.from(), wish.to(), vehicle.get());
    RoadAnswer known = found.get(asked);
    if (known != null) {
      return known;
    }
    RoadAnswer answer =
        mapped(vehicle.get())
            .map(on -> on.find(wish, progress.quiet()))
            .orElseGet(() -> new RoadAnswer.NoWay("no file in roads/ has a road there"));
    found.put(asked, answer);
    return answer;
  }

  /// Roads along a part of a leg.
  ///
  /// @throws CancellationException if progress asked to stop
  @Override
  public Optional<PartMapped> findPart(Wish wish, Most most) {
    expect(List.of(wish));
    Optional<ClassVehicle> vehicle = vehicle(wish.vehicle());
    if (vehicle.isEmpty()) {
      return Optional.empty();
    }
    return parts.computeIfAbsent(
        new Part(new Asked(wish.from(), wish.to(), vehicle.get()), most),
        asked ->
            mapped(asked.ends().vehicle())
                .flatMap(on -> on.findPart(wish, most, progress.quiet())));
  }

  private static Optional<ClassVehicle> vehicle(Vehicle vehicle) {
    return DrivenAs.vehicle(vehicle)
        .map((VehicleClass each) ->
            new ClassVehicle(
                each,
                Weather.DRY,
                vehicle.grossT().map(tonnes -> tonnes.high()).orElse(each.grossT()),
                Double.NaN));
  }

  private Optional<MappedRoads> mapped(ClassVehicle vehicle) {
    if (!isRead) {
      progress.started(FOLDER);
      roads = folder.read(List.copyOf(boxes), progress);
      progress.finished(FOLDER);
      isRead = true;
    }
    if (progress.isCancelled()) {
      throw new CancellationException("stopped while roads were read");
    }
    return roads.map(
        near -> byVehicle.computeIfAbsent(vehicle, each -> MappedRoads.of(near, each, heights)));
  }

  /// Only with heights, among the roads around the legs that were asked for.
  ///
  /// @throws CancellationException if progress asked to stop
  @Override
  public Optional<WayRound> findRound(RoundWish wish) {
    Optional<ClassVehicle> vehicle = vehicle(wish.vehicle());
    if (heights.isEmpty() || roads.isEmpty() || vehicle.isEmpty()) {
      return Optional.empty();
    }
    WayRound known = rounds.get(wish);
    if (known == null) {
      progress.reached(FOLDER, "a way round from %s to %s".formatted(wish.from(), wish.to()));
      known = new RoundSearch(roads.get(), vehicle.get(), heights, progress.quiet()).find(wish);
      rounds.put(wish, known);
    }
    return Optional.of(known);
  }

  @Override
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(folder.problems());
    if (found.values().stream().anyMatch(MappedWay.class::isInstance)) {
      all.addAll(heights.problems());
    }
    return all;
  }
}
