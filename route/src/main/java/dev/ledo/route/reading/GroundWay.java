package dev.ledo.route.reading;

import dev.ledo.core.Amount;
import dev.ledo.route.ground.TerrainClass;
import dev.ledo.route.network.Slope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ground along a mapped road, or else the least-time way of a vehicle over it: an estimate,
/// since the road may lie elsewhere.
///
/// @param lengthKm level kilometres
/// @param climb up and down, in the direction of the leg
/// @param points from its start to its end, at most some 60
/// @param kmByGrade level kilometres in each band of grade, of either sign
/// @param sides share of its length by class of the slope across it; empty for a way that exists
/// @param basis what it was found with
/// @see docs/methods/route-heights.md
public record GroundWay(
    double lengthKm,
    Climb climb,
    List<Point> points,
    Map<GradeBand, Double> kmByGrade,
    Map<TerrainClass, Double> sides,
    Basis basis)
    implements GroundAnswer {

  public GroundWay {
    points = List.copyOf(points);
    kmByGrade = Map.copyOf(kmByGrade);
    sides = Map.copyOf(sides);
  }

  /// A place on the way.
  ///
  /// @param km level kilometres from its start
  /// @param heightM metres
  public record Point(double km, double heightM) {}

  /// Up and down.
  ///
  /// @param riseM metres up in all
  /// @param fallM metres down in all
  /// @param steepestUp over 100 m, of a mapped road over 500 m if cells are wider than 15 m; rise
  ///   over run
  /// @param steepestDown as that, fall over run
  public record Climb(double riseM, double fallM, double steepestUp, double steepestDown) {

    /// Seen from the other end: what rose falls.
    Climb turned() {
      return new Climb(
          /* riseM= */ fallM,
          /* fallM= */ riseM,
          /* steepestUp= */ steepestDown,
          /* steepestDown= */ steepestUp);
    }

    /// As the tables of a case tell it.
    public Slope slope() {
      return new Slope(
          Optional.of(Amount.of(riseM)),
          Optional.of(Amount.of(fallM)),
          Optional.of(Amount.of(steepestUp)),
          Optional.of(Amount.of(steepestDown)));
    }
  }

  /// What a way was found with.
  ///
  /// @param files names of the files, in words
  /// @param cellM side of a cell, metres
  /// @param isBuilt whether the road leaves the ground by cut and fill
  /// @param vehicle class whose grade limit counts
  /// @param road names of the extracts whose road it follows; empty if it looks for its own way
  public record Basis(
      String files, double cellM, boolean isBuilt, String vehicle, Optional<String> road) {

    /// A way of its own.
    public Basis(String files, double cellM, boolean isBuilt, String vehicle) {
      this(files, cellM, isBuilt, vehicle, Optional.empty());
    }
  }

  /// The same gone the other way.
  public GroundWay turned() {
    List<Point> back = new ArrayList<>();
    points.reversed().forEach(point -> back.add(new Point(lengthKm - point.km, point.heightM)));
    return new GroundWay(lengthKm, climb.turned(), back, kmByGrade, sides, basis);
  }

  /// The class that most of it lies in, which is that of the cost of building; empty if none was
  /// looked at.
  public Optional<TerrainClass> mainClass() {
    return sides.entrySet().stream()
        .max(Map.Entry.<TerrainClass, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
