package dev.ledo.route.road;

import java.util.List;

/// What stands in a road at one point: a barrier, a border post, a ford.
///
/// @param tag that tells it, such as `barrier=gate`
/// @param heavy who of vehicles above 3.5 t may pass
/// @param light who of lighter ones may
/// @param foot who may on foot
/// @param signs the largest vehicle that may pass
/// @param isForKnownSizesOnly whether a vehicle passes only if it is known to be within the signs,
///   as under a bar across the road
/// @param terms tags by which it is not open to everybody at all times, as `key=value`
public record Hindrance(
    String tag,
    Access heavy,
    Access light,
    Access foot,
    Road.Signs signs,
    boolean isForKnownSizesOnly,
    List<String> terms) {

  public Hindrance {
    terms = List.copyOf(terms);
  }

  /// Whether it is water to be driven through.
  public boolean isFord() {
    return tag.startsWith("ford=");
  }
}
