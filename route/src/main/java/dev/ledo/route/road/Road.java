package dev.ledo.route.road;

import dev.ledo.route.pace.Surface;

/// What the tags of a way say. All its edges share it.
///
/// @param wayId its number in OpenStreetMap
/// @param name its name or number, blank if none
/// @param kind its class
/// @param surface unknown unless a tag says it
/// @param limits width, weight, lanes and speed
/// @param passage who may go which way
/// @param course bridge, tunnel, ford, and who holds it
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
  /// @param widthM metres
  /// @param weightT heaviest vehicle, tonnes
  /// @param lanes in both directions together
  /// @param forwardKmh highest speed in the direction of the way
  /// @param backwardKmh highest speed against it
  /// @param ferryS time a ferry takes over the whole way, seconds
  public record Limits(
      double widthM,
      double weightT,
      double lanes,
      double forwardKmh,
      double backwardKmh,
      double ferryS) {

    /// Nothing is said.
    public static final Limits UNKNOWN =
        new Limits(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  /// Who may go which way.
  ///
  /// @param isForward whether vehicles may go in the direction of the way
  /// @param isBackward whether they may go against it
  /// @param vehicle access of a lorry
  /// @param foot access on foot
  public record Passage(boolean isForward, boolean isBackward, Access vehicle, Access foot) {

    /// Open to all, both ways.
    public static final Passage FREE = new Passage(true, true, Access.OPEN, Access.OPEN);
  }

  /// How the way lies in the land.
  ///
  /// @param isBridge whether it is one
  /// @param isTunnel whether it is one
  /// @param isFord whether it goes through water
  /// @param controller who holds it, by the tag `controller`; blank if nothing is said
  public record Course(boolean isBridge, boolean isTunnel, boolean isFord, String controller) {

    /// On the ground, held by nobody that a tag names.
    public static final Course PLAIN = new Course(false, false, false, "");
  }

  /// Whether it runs above or below the ground.
  public boolean isOffTheGround() {
    return course.isBridge() || course.isTunnel();
  }

  /// Whether one may leave it anywhere for the ground beside it.
  public boolean isOpenAside() {
    return kind.isOpenAside() && !isOffTheGround();
  }
}
