package dev.ledo.route.reading;

/// What heights of the ground say of a leg.
public sealed interface GroundAnswer permits GroundWay, GroundAnswer.NoWay {

  /// They say nothing.
  ///
  /// @param why such as `the heights do not reach its start`
  record NoWay(String why) implements GroundAnswer {}
}
