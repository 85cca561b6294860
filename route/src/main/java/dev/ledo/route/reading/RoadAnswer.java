package dev.ledo.route.reading;

/// What mapped roads say of a leg.
public sealed interface RoadAnswer permits MappedWay, RoadAnswer.NoWay {

  /// They say nothing: a map may lack a road that is there.
  ///
  /// @param why such as `no mapped road within 3 km of its start`
  record NoWay(String why) implements RoadAnswer {}
}
