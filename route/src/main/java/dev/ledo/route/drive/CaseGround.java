package dev.ledo.route.drive;

import dev.ledo.cases.Case;
import dev.ledo.core.Problem;
import dev.ledo.core.Progress;
import dev.ledo.route.network.MapPoint;
import dev.ledo.route.pace.VehicleClass;
import dev.ledo.route.reading.GroundAnswer;
import dev.ledo.route.reading.GroundBetween;
import dev.ledo.route.terrain.Box;
import dev.ledo.route.terrain.Position;
import dev.ledo.route.terrain.file.TerrainReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// The heights that a user has put into `terrain/` of a case, and the legs driven over them.
///
/// One leg at a time is read and searched, and each pair of places once.
///
/// @see docs/methods/route-heights.md
public final class CaseGround implements GroundBetween {

  private static final String FOLDER = "terrain";
  private static final String STEP = "heights";
  private static final long MOST_PICTURE_CELLS = 1_000_000;
  private static final double PICTURE_ROOM_DEGREES = 0.15;

  private final HeightFolder folder;
  private final Progress progress;
  private final Map<LegDrive, GroundAnswer> found = new HashMap<>();

  private CaseGround(HeightFolder folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /// The heights beside a case; {@link GroundBetween#UNKNOWN} if it has none. Only names of files
  /// are read before a leg is asked for.
  public static GroundBetween of(Case read, Progress progress) {
    HeightFolder folder = folder(read.folder());
    return folder.isEmpty() ? UNKNOWN : new CaseGround(folder, progress);
  }

  private static HeightFolder folder(Path of) {
    return HeightFolder.of(of.resolve(FOLDER), TerrainReader.ofThisMachine());
  }

  /// A picture of the ground around some places.
  ///
  /// @param places of a network; at least one
  /// @return empty without files, or if none reaches there
  public static Optional<MapRelief> relief(Case read, List<MapPoint> places) {
    HeightFolder folder = folder(read.folder());
    if (folder.isEmpty() || places.isEmpty()) {
      return Optional.empty();
    }
    List<Position> positions =
        places.stream().map(place -> new Position(place.latitude(), place.longitude())).toList();
    Box box = Box.around(positions, PICTURE_ROOM_DEGREES);
    return folder.read(box, MOST_PICTURE_CELLS).flatMap(MapRelief::of);
  }

  /// The way of a leg.
  ///
  /// @throws CancellationException if progress asked to stop
  @Override
  public GroundAnswer find(Wish wish) {
    if (progress.isCancelled()) {
      throw new CancellationException("stopped before the ground of '" + wish.leg() + "'");
    }
    Optional<VehicleClass> vehicle = DrivenAs.vehicle(wish.vehicle());
    if (vehicle.isEmpty()) {
      return new GroundAnswer.NoWay(
          "neither weight nor load of '%s' is told, so no grade limit"
              .formatted(wish.vehicle().id()));
    }
    var leg =
        new LegDrive(
            wish.from(),
            wish.to(),
            vehicle.get(),
            DrivenAs.surface(wish.surface()),
            wish.mayBuild(),
            wish.isToBeBuilt());
    GroundAnswer known = found.get(leg);
    if (known != null) {
      return known;
    }
    progress.reached(STEP, wish.leg());
    GroundAnswer answer = leg.over(folder, quiet());
    found.put(leg, answer);
    return answer;
  }

  @Override
  public List<Problem> problems() {
    return folder.problems();
  }

  /// Passes on only the wish to stop.
  private Progress quiet() {
    return new Progress() {
      @Override
      public void started(String step) {}

      @Override
      public void finished(String step) {}

      @Override
      public boolean isCancelled() {
        return progress.isCancelled();
      }
    };
  }
}
