package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;
import java.util.List;

/// What the tags of a way say. All its edges share it.
///
/// @param wayId its number in OpenStreetMap
/// @param name its name or number, blank if none
/// @param kind its class
/// @param surface unknown unless a tag says it
/// @param limits signs, lanes and speed
/// @param passage who may go which way
/// @param course bridge, tunnel, ford, who holds it, and on what terms
public record Road(
    long wayId,
    String name,
    RoadClass kind,
    Surface surface,
    Limits limits,
    Passage passage,
    Course course) {

  /// Limits by sign or by build. NaN where nothing is said.
  ///
  /// @param signs what may not pass
  /// @param lanes in both directions together
  /// @param forwardKmh highest speed in the direction of the way
  /// @param backwardKmh highest speed against it
  /// @param heavyKmh highest speed of vehicles above 3.5 t, in both directions
  /// @param ferryS time a ferry takes over the whole way, seconds
  public record Limits(
      Signs signs,
      double lanes,
      double forwardKmh,
      double backwardKmh,
      double heavyKmh,
      double ferryS) {

    /// Nothing is said.
    public static final Limits UNKNOWN =
        new Limits(Signs.NONE, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /// The largest vehicle that may pass. NaN where nothing is said.
  ///
  /// @param weightT mass with its load, tonnes
  /// @param axleT mass on an axle, tonnes
  /// @param heightM metres
  /// @param widthM metres
  /// @param lengthM metres
  public record Signs(double weightT, double axleT, double heightM, double widthM, double lengthM) {

    /// Nothing is said.
    public static final Signs NONE =
        new Signs(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /// The stricter of both in each.
    public Signs and(Signs other) {
      return new Signs(
          stricter(weightT, other.weightT),
          stricter(axleT, other.axleT),
          stricter(heightM, other.heightM),
          stricter(widthM, other.widthM),
          stricter(lengthM, other.lengthM));
    }

    /// The smaller of two amounts, each NaN where nothing is said.
    static double stricter(double one, double other) {
      return Double.isNaN(one) ? other : Double.isNaN(other) ? one : Math.min(one, other);
    }
  }

  /// Who may go which way.
  ///
  /// @param heavyWays where vehicles above 3.5 t may go, if they may at all
  /// @param lightWays where lighter ones may
  /// @param heavy access of vehicles above 3.5 t
  /// @param light access of lighter ones
  /// @param foot access on foot
  public record Passage(Ways heavyWays, Ways lightWays, Access heavy, Access light, Access foot) {

    /// Open to all, both ways.
    public static final Passage FREE =
        new Passage(Ways.BOTH, Ways.BOTH, Access.OPEN, Access.OPEN, Access.OPEN);

    /// Whether some vehicles may go in the direction of the way.
    boolean isForward() {
      return heavyWays.isForward() || lightWays.isForward();
    }

    /// Whether some vehicles may go against it.
    boolean isBackward() {
      return heavyWays.isBackward() || lightWays.isBackward();
    }
  }

  /// Directions in which vehicles may go.
  ///
  /// @param isForward whether they may in the direction of the way
  /// @param isBackward whether they may against it
  public record Ways(boolean isForward, boolean isBackward) {

    /// No one-way street.
    public static final Ways BOTH = new Ways(true, true);
  }

  /// How the way lies in the land.
  ///
  /// @param isBridge whether it is one
  /// @param isTunnel whether it is one
  /// @param isFord whether it goes through water
  /// @param controller who holds it, by the tag `controller`; blank if nothing is said
  /// @param terms tags that say it is not open to everybody at all times, such as
  ///   `winter_road=yes`; they are told and bar nothing
  public record Course(
      boolean isBridge, boolean isTunnel, boolean isFord, String controller, List<String> terms) {

    /// On the ground, held by nobody that a tag names.
    public static final Course PLAIN = new Course(false, false, false, "", List.of());

    public Course {
      terms = List.copyOf(terms);
    }

    /// Whether it runs above or below the ground.
    public boolean isOffTheGround() {
      return isBridge || isTunnel;
    }
  }

  /// Whether it runs above or below the ground.
  public boolean isOffTheGround() {
    return course.isOffTheGround();
  }

  /// Whether one may leave it anywhere for the ground beside it.
  public boolean isOpenAside() {
    return kind.isOpenAside() && !isOffTheGround();
  }
}
