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
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
  private static final int MOST_CREDIT = 300;
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

  /// Whether a case has files of heights, of which only the names are read.
  public static boolean isThere(Case read) {
    return !folder(read.folder()).isEmpty();
  }

  /// What `terrain/credit.txt` of a case says of its heights: whose they are, of which year and on
  /// what terms; white space made single, the first 300 characters.
  ///
  /// @return empty without such a file, or if it is empty or cannot be read as UTF-8
  public static Optional<String> credit(Case read) {
    Path file = read.folder().resolve(FOLDER).resolve("credit.txt");
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      String words = text(bytes.readNBytes(4 * MOST_CREDIT)).strip().replaceAll("\\s+", " ");
      return Optional.of(words.substring(0, Math.min(MOST_CREDIT, words.length())))
          .filter(each -> !each.isEmpty());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The last character may be cut.
  private static String text(byte[] bytes) throws CharacterCodingException {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false);
    if (result.isError()) {
      result.throwException();
    }
    return text.flip().toString();
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
    return folder
        .read(box, MOST_PICTURE_CELLS)
        .flatMap(heights -> MapRelief.of(heights, folder.names()));
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
    GroundAnswer answer = leg.over(folder, progress.quiet());
    found.put(leg, answer);
    return answer;
  }

  @Override
  public List<Problem> problems() {
    return folder.problems();
  }
}
