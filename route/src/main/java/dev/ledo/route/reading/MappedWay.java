package dev.ledo.route.reading;

import dev.ledo.route.network.MapPoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The way of a leg on mapped roads: the least-time one of the vehicle's class.
///
/// @param lengthKm on the ellipsoid, from where the road is reached to where it is left
/// @param line its course, in the direction of the leg, two points at least
/// @param ends where it is reached and left
/// @param make what the map says of the roads themselves
/// @param heights of the ground along it, or why there are none; empty without files of heights
/// @param remarks what a reader should know of it
/// @param source what it was found in
/// @see docs/methods/route-case-roads.md
public record MappedWay(
    double lengthKm,
    List<MapPoint> line,
    Ends ends,
    Make make,
    Optional<GroundAnswer> heights,
    List<String> remarks,
    Source source)
    implements RoadAnswer {

  public MappedWay {
    line = List.copyOf(line);
    remarks = List.copyOf(remarks);
  }

  /// Where the road is reached and left.
  ///
  /// @param startM from the leg's start, metres
  /// @param endM from the leg's end, metres
  /// @param straightKm geodesic between the leg's ends
  public record Ends(double startM, double endM, double straightKm) {}

  /// What the map says of the roads.
  ///
  /// @param km by whether the surface is told
  /// @param bridges how many
  /// @param tunnels how many
  /// @param fords how many
  /// @param weakestBridgeT least weight limit of a bridge, tonnes; empty if none is told
  /// @param bridgesWithLimit how many bridges have one
  /// @param ways their numbers in OpenStreetMap, in order
  public record Make(
      Km km,
      int bridges,
      int tunnels,
      int fords,
      OptionalDouble weakestBridgeT,
      int bridgesWithLimit,
      List<Long> ways) {

    public Make {
      ways = List.copyOf(ways);
    }
  }

  /// Kilometres by what is driven on.
  ///
  /// @param paved told to be
  /// @param unpaved told to be gravel, earth or worse
  /// @param untold of unknown surface
  /// @param ferry over water
  public record Km(double paved, double unpaved, double untold, double ferry) {}

  /// What a way was found in.
  ///
  /// @param files names of the extracts with the dates of their data, in words
  /// @param vehicle class that looks for it
  /// @param tonnes its weight with load
  public record Source(String files, String vehicle, double tonnes) {}

  /// Its length over the geodesic between its ends; empty if those are one place.
  public OptionalDouble sinuosity() {
    return ends.straightKm > 0
        ? OptionalDouble.of(lengthKm / ends.straightKm)
        : OptionalDouble.empty();
  }
}
